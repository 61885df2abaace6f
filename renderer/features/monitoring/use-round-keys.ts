import { useLayoutEffect } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { directionOf } from '#domain/locale'
import { currentLanguage } from '../../i18n/translate.ts'
import { isTypingTarget } from '../../keyboard/typing-target.ts'
import type { HeldKeys } from './held-keys.ts'
import type { RoundWays } from './round-ways.ts'
import { replayKeys } from './replay-keys.ts'
import { roundActOf } from './round-keys.ts'
import type { RoundAct } from './round-keys.ts'
import type { RecordingPart } from './use-asked.ts'
import type { RoundActs } from './use-round-acts.ts'

type Options = {
  readonly part: RecordingPart
  readonly days: RefObject<HTMLDivElement | null>
  readonly note: RefObject<HTMLTextAreaElement | null>
  readonly acts: Pick<RoundActs, 'finish' | 'isFinishing' | 'isOnItsWay'>
  /** What was pressed for the activity to come. */
  readonly held: HeldKeys
  readonly isReadOnly: boolean
  readonly ways: RoundWays
}

/** The single keys of the round. Text keeps its own; Escape goes back from it to them, and from them out of the round. */
export function useRoundKeys(options: Options): (event: KeyboardEvent<HTMLElement>) => void {
  const { part, acts, ways, held, isReadOnly } = options
  useLayoutEffect(() => {
    const presses = held.take()
    // As soon as the page stands, and before any other key.
    if (!isReadOnly && presses.length > 0) queueMicrotask(() => replayKeys(presses, (act) => run(act, options)))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the activity is there
  }, [])
  return (event) => {
    const target = event.target instanceof Element ? event.target : null
    // Lists and calendars stand elsewhere in the page, and their keys are theirs.
    if (event.defaultPrevented || !event.currentTarget.contains(target)) return
    if (event.key === 'Escape' && held.isAny()) return held.forget()
    if (event.key === 'Escape') return part.asked === null && !isTypingTarget(target) ? ways.onLeave() : part.cancel()
    // Right after what ends a field, Enter is no line of it.
    const isAfterText = isTypingTarget(target) && event.key === 'Enter' && acts.isOnItsWay()
    if (isTypingTarget(target) && !isAfterText) return
    if (acts.isFinishing()) {
      if (event.repeat || held.hold(event)) event.preventDefault()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isOnControl = target !== null && target.closest('button, a') !== null
    if (isOnControl && (event.key === 'Enter' || event.key === ' ')) return
    const act = roundActOf(event, directionOf(currentLanguage()))
    if (act === null) return
    event.preventDefault()
    // A key held down would go through one activity after another.
    if (event.repeat && (act.kind === 'done' || act.kind === 'no-change')) return
    run(act, options)
  }
}

function run(act: RoundAct, { part, days, note, acts, isReadOnly, ways }: Options): void {
  if (act.kind === 'next') return ways.onNext()
  if (act.kind === 'previous') return ways.onPrevious?.()
  if (isReadOnly) return
  if (act.kind === 'status') return part.chooseStatus(act.status)
  if (act.kind === 'rating') return part.chooseRating(act.rating)
  if (act.kind === 'revise') return part.ask({ kind: 'revision', date: act.date })
  if (act.kind === 'days') return days.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus()
  if (act.kind === 'note') return note.current?.focus()
  void acts.finish(act.kind === 'done' ? 'updated' : 'no-change')
}
