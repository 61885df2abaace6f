import type { KeyboardEvent } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { latinKey } from '../../keyboard/latin-key.ts'
import { goTo } from '../../routing/use-route.ts'
import { yearPlace } from './places.ts'
import type { SelectionActs } from './use-selection-acts.ts'
import type { Criterion, Decision, SelectionLine } from './use-selection.ts'

type Rows = {
  readonly planId: string
  readonly year: number
  /** The activities from top to bottom. */
  readonly order: readonly string[]
  readonly criteria: readonly Criterion[]
  readonly decisions: ReadonlyMap<string, Decision>
  readonly acts: SelectionActs
  readonly focusRow: (id: string) => void
  readonly onDefer: (id: string) => void
}

/** What a key does in a row that has the focus itself: goes on, opens, or decides. */
export function useRowKeys({ planId, year, order, criteria, decisions, acts, focusRow, onDefer }: Rows) {
  const isReadOnly = useIsReadOnly()
  /** Whether the key stands for an act. */
  const decide = (key: string, line: SelectionLine): boolean => {
    if (isReadOnly) return false
    const known = decisions.get(line.id)
    const criterion = /^[1-9]$/.test(key) ? criteria[Number(key) - 1] : undefined
    if (key === 'c') void acts.decide(line, 'chosen', known?.reason ?? '')
    else if (key === 'd') onDefer(line.id)
    else if (key === 'u') void acts.takeBack(line)
    else if (criterion === undefined) return false
    else void acts.judge(line, criterion.id, known?.criteriaMet?.includes(criterion.id) !== true)
    return true
  }
  const act = (event: KeyboardEvent, line: SelectionLine): boolean => {
    const next = neighbourOf(event.key, order, line.id)
    if (next !== null) focusRow(next)
    if (event.key === 'Enter') goTo(yearPlace(planId, year, line.id))
    return next !== null || event.key === 'Enter' || decide(latinKey(event), line)
  }
  return (event: KeyboardEvent, line: SelectionLine): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    if (act(event, line)) event.preventDefault()
  }
}

/** The row that a key leads to; null for any other key. */
function neighbourOf(key: string, order: readonly string[], from: string): string | null {
  const index = order.indexOf(from)
  const to = new Map([
    ['ArrowDown', index + 1],
    ['ArrowUp', index - 1],
    ['Home', 0],
    ['End', order.length - 1],
  ]).get(key)
  return to === undefined ? null : (order[Math.min(Math.max(to, 0), order.length - 1)] ?? null)
}
