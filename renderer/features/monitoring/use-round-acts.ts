import { useRef, useState } from 'react'
import type { Activity } from '#contract/area/activity'
import type { ActivityRating } from '#contract/area/rating'
import type { RoundLine } from '#contract/area/round'
import type { GivenRating } from '#contract/entity/monitoring'
import type { Day } from '#contract/values'
import type { RoundOutcome } from '#contract/vocabulary/monitoring'
import { touchesPeriod } from '#domain/days'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import type { FollowedSaves } from './followed-saves.ts'
import type { Period } from './period.ts'
import { changeRoundDraft, endRoundDraft, roundDraftOf, useRoundDraft } from './round-drafts.ts'
import type { RoundDraft, RoundKey } from './round-drafts.ts'

/** What the round has before it of one activity. */
export type RoundSubject = {
  readonly activity: Activity
  readonly rating: ActivityRating
  readonly period: Period
  readonly line: RoundLine
}

/** Where a sentence stands that says what is wrong. */
type RoundFailures = {
  readonly note: string | null
  readonly reason: string | null
  readonly end: string | null
}

const noFailure: RoundFailures = { note: null, reason: null, end: null }

type RatingDraft = Pick<RoundDraft, 'rating' | 'ratingReason'>

/** The rating as it will be recorded: what was chosen now, else what was recorded before, else how the activity stands. */
function givenRating({ rating, line }: RoundSubject, draft: RatingDraft): GivenRating {
  const standing = line.entry?.rating ?? { rating: rating.rating, reason: rating.override?.reason ?? null }
  const given = draft.rating ?? standing.rating
  const standingReason = given === standing.rating ? standing.reason : null
  const reason = (draft.ratingReason ?? standingReason ?? '').trim()
  const differs = given !== rating.proposed
  return { rating: given, proposed: rating.proposed, reason: differs && reason !== '' ? reason : null }
}

/** Whether a rating differs from the proposed one without saying why. */
export function lacksSentence({ rating, proposed, reason }: GivenRating): boolean {
  return rating !== proposed && reason === null
}

/** What comes after an activity was to be ended: it is done with, or something keeps it. */
type RoundEnds = { readonly onDone: () => void; readonly onRefused: () => void }

/** Records an activity: its note, and what the round found of it. */
export function useRoundActs(subject: RoundSubject, saves: FollowedSaves, ends: RoundEnds) {
  const { activity, period } = subject
  const key: RoundKey = { periodId: period.id, activityId: activity.id }
  const draft = { rating: useRoundDraft(key, 'rating'), ratingReason: useRoundDraft(key, 'ratingReason') }
  const [failures, setFailures] = useState(noFailure)
  const isBusy = useRef(false)
  const tellOfNote = (problem: string | null): void => setFailures({ ...noFailure, note: problem })
  const { addNote, noteSaving, isNoteOnItsWay } = useNoteSaving(activity, key, tellOfNote)
  const saveEntry = useEntrySaving(subject)

  /** The rating of what was gone through before is a field like any other; of what was not, it waits for the end. */
  const saveRating = async (): Promise<void> => {
    const given = givenRating(subject, roundDraftOf(key))
    if (subject.line.entry === null || lacksSentence(given)) return
    setFailures({ ...noFailure, end: await saveEntry(subject.line.entry.outcome, given) })
  }
  const finish = async (outcome: RoundOutcome): Promise<void> => {
    if (isBusy.current) return
    isBusy.current = true
    const isFinished = await record(outcome)
    if (!isFinished) {
      isBusy.current = false
      return ends.onRefused()
    }
    // It stays ended until the next one stands in its place: a key pressed in between is not for this one.
    endRoundDraft(key)
    ends.onDone()
  }
  /** Whether all of it is recorded: what was written meanwhile is not. */
  const record = async (outcome: RoundOutcome): Promise<boolean> => {
    if (!(await saves.settled())) return false
    if (noteSaving.current !== null && !(await noteSaving.current)) return false
    const kept = roundDraftOf(key)
    const problem = problemOf(subject, kept, outcome)
    setFailures(problem ?? noFailure)
    if (problem !== null) return false
    if (isWritten(kept) && !(await addNote())) return false
    const failure = await saveEntry(outcome, givenRating(subject, kept))
    if (failure !== null) setFailures({ ...noFailure, end: failure })
    return failure === null && !isWritten(roundDraftOf(key))
  }
  return {
    key,
    ratingReason: draft.ratingReason,
    failures,
    given: givenRating(subject, draft),
    change: (part: Partial<RoundDraft>): void => {
      setFailures(noFailure)
      changeRoundDraft(key, part)
    },
    /** Whether the sentence says something. */
    keepSentence: (): boolean => {
      const isMissing = lacksSentence(givenRating(subject, roundDraftOf(key)))
      setFailures({ ...noFailure, reason: isMissing ? t('monitoring.sentenceMissing') : null })
      void saveRating()
      return !isMissing
    },
    addNote,
    saveRating,
    finish,
    isFinishing: (): boolean => isBusy.current,
    /** Whether the field that has the cursor was ended, and what was in it is being saved. */
    isOnItsWay: (): boolean => saves.isAny() || isNoteOnItsWay(),
  }
}

/** What `useRoundActs` gives. */
export type RoundActs = ReturnType<typeof useRoundActs>

function isWritten({ note }: RoundDraft): boolean {
  return note.trim() !== ''
}

function problemOf(subject: RoundSubject, draft: RoundDraft, outcome: RoundOutcome): RoundFailures | null {
  if (lacksSentence(givenRating(subject, draft))) return { ...noFailure, reason: t('monitoring.sentenceMissing') }
  const isNoted = isWritten(draft)
  if (outcome === 'no-change') {
    return draft.hasSaved || isNoted ? { ...noFailure, end: t('monitoring.alreadyRecorded') } : null
  }
  const { line, period } = subject
  const { fromDay, toDay } = period.range
  const isNotedBefore = line.lastNote !== null && touchesPeriod(line.lastNote.day, fromDay, toDay)
  const hasNews = draft.hasSaved || isNoted || draft.rating !== null || line.entry !== null || isNotedBefore
  return hasNews ? null : { ...noFailure, end: t('monitoring.nothingRecorded') }
}

function useNoteSaving(
  { planId, id: activityId, marking }: Activity,
  key: RoundKey,
  onEnd: (problem: string | null) => void,
) {
  const today = useToday()
  const { run } = useCommand('note.create')
  const noteSaving = useRef<Promise<boolean> | null>(null)
  const sentText = useRef('')
  const save = async ({ note: text, noteKind: kind }: RoundDraft): Promise<string | null> => {
    if (text.trim() === '') return t('activity.noteEmpty')
    sentText.current = text
    const note = { planId, activityId, kind, day: today, text, marking, provenance: null }
    const answer = await run({ id: null, note, isOwn: true })
    if (!answer.ok) return failureText(answer.code)
    const isStill = roundDraftOf(key).note === text
    changeRoundDraft(key, { ...(isStill && { note: '' }), hasSaved: true })
    return null
  }
  /** A note that is on its way is waited for, never sent again. Whether nothing is left to save: more may be written meanwhile. */
  const addNote = (): Promise<boolean> => {
    noteSaving.current ??= save(roundDraftOf(key)).then((problem) => {
      noteSaving.current = null
      onEnd(problem)
      return problem === null && !isWritten(roundDraftOf(key))
    })
    return noteSaving.current
  }
  /** Whether a note is being saved, and nothing has been written since. */
  const isNoteOnItsWay = (): boolean => noteSaving.current !== null && roundDraftOf(key).note === sentText.current
  return { addNote, noteSaving, isNoteOnItsWay }
}

function useEntrySaving({ activity, period, line }: RoundSubject) {
  const today: Day = useToday()
  const create = useCommand('roundEntry.create').run
  const edit = useCommand('roundEntry.edit').run
  return async (outcome: RoundOutcome, rating: GivenRating): Promise<string | null> => {
    const { entry } = line
    if (entry === null) {
      const roundEntry = { periodId: period.id, activityId: activity.id, outcome, rating, day: today, provenance: null }
      const answer = await create({ id: null, roundEntry })
      return answer.ok ? null : failureText(answer.code)
    }
    const roundEntryId = entry.id
    const changes = [
      ...(entry.outcome === outcome ? [] : [{ field: 'outcome', value: outcome } as const]),
      ...(isSame(entry.rating, rating) ? [] : [{ field: 'rating', value: rating } as const]),
    ]
    for (const change of changes) {
      // In turn: each is a step of its own that Undo takes back.
      const answer = await edit({ roundEntryId, change })
      if (!answer.ok) return failureText(answer.code)
    }
    return null
  }
}

function isSame(one: GivenRating, other: GivenRating): boolean {
  return one.rating === other.rating && one.proposed === other.proposed && one.reason === other.reason
}
