import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { create } from 'zustand'
import { t } from '../i18n/translate.ts'
import { isTypingTarget } from '../keyboard/typing-target.ts'
import styles from './split-view.module.css'

type Props = {
  readonly children: ReactNode
  /** Beside the content on wide windows, over its end on narrow ones; null when there is none. */
  readonly panel: ReactNode | null
  readonly panelLabel: string
  /** Escape beside the panel, which what is there has no use for itself. The focus stays where it is. */
  readonly onDismiss: () => void
}

const narrowest = 300
const widest = 720
const step = 24

/** Null until the officer moves the edge: then the style sheet decides, by the room there is. */
const usePanelWidth = create<{ readonly width: number | null }>(() => ({ width: null }))

/** A screen with a panel beside it, whose edge is moved with the pointer or the arrow keys. */
export function SplitView({ children, panel, panelLabel, onDismiss }: Props) {
  const width = usePanelWidth((state) => state.width)
  const press = (event: KeyboardEvent): void => {
    if (panel === null || event.key !== 'Escape' || event.defaultPrevented || isTypingTarget(event.target)) return
    onDismiss()
  }
  return (
    <div className={styles.split}>
      {/* The key of what is inside comes by here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.main} onKeyDown={press}>
        {children}
      </div>
      {panel !== null && (
        <>
          <Edge width={width} />
          <aside
            aria-label={panelLabel}
            className={styles.panel}
            style={width === null ? undefined : { inlineSize: width }}
          >
            {panel}
          </aside>
        </>
      )}
    </div>
  )
}

function Edge({ width }: { readonly width: number | null }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const edge = useRef<HTMLDivElement>(null)
  // Announced as it is seen; before the first move only the page knows.
  useLayoutEffect(() => edge.current?.setAttribute('aria-valuenow', String(width ?? seenWidth(edge.current))))
  // Towards the start of the line the panel grows, whichever side that is.
  const growth = (element: Element, x: number): number => (getComputedStyle(element).direction === 'rtl' ? x : -x)

  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (direction === undefined) return
    event.preventDefault()
    setWidth(seenWidth(event.currentTarget) + growth(event.currentTarget, direction) * step)
  }
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width: seenWidth(event.currentTarget) }
  }
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (start.current === null) return
    setWidth(start.current.width + growth(event.currentTarget, event.clientX - start.current.x))
  }
  return (
    <div
      ref={edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={t('common.resize')}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      className={styles.edge}
      onKeyDown={press}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => (start.current = null)}
    />
  )
}

function seenWidth(edge: Element): number {
  return Math.round(edge.nextElementSibling?.getBoundingClientRect().width ?? narrowest)
}

function setWidth(width: number): void {
  usePanelWidth.setState({ width: Math.round(Math.min(widest, Math.max(narrowest, width))) })
}
