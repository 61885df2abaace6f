import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { directionOf } from '#domain/locale'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { HeldActs } from './held-acts.ts'
import { roundActOf } from './round-keys.ts'
import type { RoundWays } from './round-ways.ts'
import styles from './round-page.module.css'

type Props = { readonly held: HeldActs; readonly ways: RoundWays }

/** Stands for an activity that is on its way: a status or a rating pressed meanwhile counts when it is there. */
export function RoundWaiting({ held, ways }: Props) {
  const pane = useRef<HTMLElement>(null)
  useEffect(() => pane.current?.focus({ preventScroll: true }), [])
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return ways.onLeave()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = roundActOf(event, directionOf(currentLanguage()))
    if (act === null) return
    event.preventDefault()
    if (act.kind === 'next') return ways.onNext()
    if (act.kind === 'previous') return ways.onPrevious?.()
    held.hold(act)
  }
  return (
    // As where it is recorded: the part itself has the focus, and single keys are acts.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={pane} tabIndex={-1} className={styles.pane} aria-label={t('monitoring.round')} onKeyDown={press}>
      <SkeletonRows />
    </section>
  )
}
