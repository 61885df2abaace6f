import type { KeyboardEvent, RefObject } from 'react'
import type { RoundOutcome } from '#contract/vocabulary/monitoring'
import { directionOf } from '#domain/locale'
import { currentLanguage } from '../../i18n/translate.ts'
import { isTypingTarget } from '../../keyboard/typing-target.ts'
import type { RoundWays } from './round-ways.ts'
import { roundActOf } from './round-keys.ts'
import type { RoundAct } from './round-keys.ts'
import type { RecordingPart } from './use-asked.ts'

type Options = {
  readonly part: RecordingPart
  readonly days: RefObject<HTMLDivElement | null>
  readonly finish: (outcome: RoundOutcome) => Promise<void>
  readonly isReadOnly: boolean
  readonly ways: RoundWays
}

/** The single keys of the round. Text keeps its own; Escape goes back from it to them, and from them out of the round. */
export function useRoundKeys(options: Options): (event: KeyboardEvent<HTMLElement>) => void {
  const { part, ways } = options
  return (event) => {
    const target = event.target instanceof Element ? event.target : null
    // Lists and calendars stand elsewhere in the page, and their keys are theirs.
    if (event.defaultPrevented || !event.currentTarget.contains(target)) return
    if (event.key === 'Escape') return part.asked === null && !isTypingTarget(target) ? ways.onLeave() : part.cancel()
    if (isTypingTarget(target) || event.ctrlKey || event.metaKey || event.altKey) return
    const isOnControl = target !== null && target.closest('button, a') !== null
    if (isOnControl && (event.key === 'Enter' || event.key === ' ')) return
    const act = roundActOf(event, directionOf(currentLanguage()))
    if (act === null) return
    event.preventDefault()
    run(act, options)
  }
}

function run(act: RoundAct, { part, days, finish, isReadOnly, ways }: Options): void {
  if (act.kind === 'next') return ways.onNext()
  if (act.kind === 'previous') return ways.onPrevious?.()
  if (isReadOnly) return
  if (act.kind === 'status') return part.chooseStatus(act.status)
  if (act.kind === 'rating') return part.chooseRating(act.rating)
  if (act.kind === 'revise') return part.ask({ kind: 'revision', date: act.date })
  if (act.kind === 'days') return days.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus()
  void finish(act.kind === 'done' ? 'updated' : 'no-change')
}
