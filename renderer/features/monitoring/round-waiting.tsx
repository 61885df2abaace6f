import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { directionOf } from '#domain/locale'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { HeldKeys } from './held-keys.ts'
import { roundActOf } from './round-keys.ts'
import type { RoundWays } from './round-ways.ts'
import styles from './round-page.module.css'

type Props = { readonly held: HeldKeys; readonly ways: RoundWays }

/** Stands for an activity that is on its way: what is typed meanwhile counts when it is there. */
export function RoundWaiting({ held, ways }: Props) {
  const pane = useRef<HTMLElement>(null)
  // With the page itself: a key in between would be nobody’s.
  useLayoutEffect(() => pane.current?.focus({ preventScroll: true }), [])
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return held.isAny() ? held.forget() : ways.onLeave()
    const way = held.isAny() ? undefined : roundActOf(event, directionOf(currentLanguage()))?.kind
    if (event.repeat || held.hold(event)) event.preventDefault()
    if (way === 'next') ways.onNext()
    if (way === 'previous') ways.onPrevious?.()
  }
  return (
    // As where it is recorded: the part itself has the focus, and single keys are acts.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={pane} tabIndex={-1} className={styles.pane} aria-label={t('monitoring.round')} onKeyDown={press}>
      <SkeletonRows />
    </section>
  )
}
