import type { DecisionSheetChoice, MeetingFacts } from '#contract/area/report'
import type { Day, Id } from '#contract/values'
import type { Marking } from '#contract/vocabulary'
import { highestMarking } from '#domain/marking'
import { wordsFor } from '../progress/context.ts'
import type { ReportWords } from '../progress/context.ts'

/** What every part of a decision sheet is built from. */
export type SheetContext = ReportWords & {
  readonly facts: MeetingFacts
  readonly choice: DecisionSheetChoice
  readonly today: Day
  readonly marking: Marking
  /** "F-03" and the like; empty where a record is about no activity. */
  readonly referenceOf: (activityId: Id | null) => string
}

/** Puts the facts beside the words of their language. */
export function sheetContext(facts: MeetingFacts, choice: DecisionSheetChoice, today: Day): SheetContext {
  const references = new Map<Id | null, string>(facts.activities.map(({ id, reference }) => [id, reference]))
  return {
    facts,
    choice,
    today,
    marking: markingOf(facts),
    referenceOf: (activityId) => references.get(activityId) ?? '',
    ...wordsFor(facts.organisations, choice.language),
  }
}

/** A sheet is never marked lower than anything in it. */
function markingOf({ plan, meeting, activities }: MeetingFacts): Marking {
  return highestMarking([plan, meeting, ...activities].map((record) => record.marking))
}
