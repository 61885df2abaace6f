import { useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'

/** Marks a cell that the arrows go to, by its row and column. */
export function cellMark(row: number, column: number): { readonly 'data-at': string } {
  return { 'data-at': `${row} ${column}` }
}

/** A grid whose cells are one tab stop: the arrows go from cell to cell, as in Excel, and mirrored where one reads from the right. */
export function useCellMoves() {
  const [active, setActive] = useState('0 0')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const from = markOf(event.target)
    const step = stepOf(event.key, getComputedStyle(event.currentTarget).direction === 'rtl')
    if (from === null || step === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    focusNext(event.currentTarget, from, step)
  }
  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const at = markOf(event.target)
    if (at !== null) setActive(at)
  }
  return {
    grid: { onKeyDown, onFocus },
    tabIndexOf: (row: number, column: number): 0 | -1 => (active === `${row} ${column}` ? 0 : -1),
  }
}

type Step = readonly [row: number, column: number]

function stepOf(key: string, isMirrored: boolean): Step | null {
  const forward = isMirrored ? -1 : 1
  const steps: { readonly [key: string]: Step } = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, forward],
    ArrowLeft: [0, -forward],
  }
  return steps[key] ?? null
}

function focusNext(grid: HTMLElement, from: string, [down, along]: Step): void {
  const [row = 0, column = 0] = from.split(' ').map(Number)
  const next = grid.querySelector(`[data-at="${row + down} ${column + along}"]`)
  if (next instanceof HTMLElement) next.focus()
}

function markOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset['at'] ?? null) : null
}
