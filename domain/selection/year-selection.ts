import type { Id } from '#contract/values'
import type { SelectionDecision, Status } from '#contract/vocabulary'
import { isSettled } from '../status.ts'

/** A decision about one activity and one year, as far as the rules look at it. */
export type YearDecision = {
  readonly activityId: Id
  readonly year: number
  readonly decision: SelectionDecision
  readonly carriedFromYear: number | null
}

/** An activity that may be chosen. */
export type Candidate = { readonly id: Id; readonly status: Status }

/** How many activities are in a year's focus, left for later, and still to be decided about. */
export type SelectionCounts = { readonly chosen: number; readonly deferred: number; readonly undecided: number }

/** What became of an activity from one year's focus to another's. */
export const yearChanges = ['carried', 'in', 'out', 'open', 'finished', 'deferred'] as const
export type YearChange = (typeof yearChanges)[number]

/** The decisions of one year, by activity. */
export function decisionsOf<Decision extends YearDecision>(
  decisions: readonly Decision[],
  year: number,
): ReadonlyMap<Id, Decision> {
  return new Map(decisions.filter((each) => each.year === year).map((each) => [each.activityId, each]))
}

export function countSelection(
  candidates: readonly Candidate[],
  decisions: readonly YearDecision[],
  year: number,
): SelectionCounts {
  const ofYear = decisionsOf(decisions, year)
  const made = candidates.flatMap(({ id }) => ofYear.get(id)?.decision ?? [])
  const chosen = made.filter((decision) => decision === 'chosen').length
  const undecided = candidates.filter(({ id, status }) => asksForDecision(status, ofYear.get(id))).length
  return { chosen, deferred: made.length - chosen, undecided }
}

/** Whether somebody has yet to decide about an activity: what is completed or cancelled waits for no year. */
export function asksForDecision(status: Status, decision: Pick<YearDecision, 'decision'> | undefined): boolean {
  return decision === undefined && !isSettled(status)
}

/**
 * What was in the focus of a year, is neither completed nor cancelled, and has no decision for the later year: it can be carried over.
 */
export function unfinishedOf<Activity extends Candidate>(
  candidates: readonly Activity[],
  decisions: readonly YearDecision[],
  { fromYear, toYear }: { readonly fromYear: number; readonly toYear: number },
): readonly Activity[] {
  if (fromYear >= toYear) return []
  const earlier = decisionsOf(decisions, fromYear)
  const later = decisionsOf(decisions, toYear)
  return candidates.filter(
    ({ id, status }) => earlier.get(id)?.decision === 'chosen' && asksForDecision(status, later.get(id)),
  )
}

/**
 * What changed in the focus from one year to another: carried over when it is in both, in when it is new, out when the later year put
 * it off, open while nothing is decided about what was in, finished when nothing has to be, deferred when it was in neither. Null where there
 * is nothing to tell.
 */
export function yearChangeOf(
  earlier: Pick<YearDecision, 'decision'> | undefined,
  later: Pick<YearDecision, 'decision'> | undefined,
  status: Status,
): YearChange | null {
  const wasChosen = earlier?.decision === 'chosen'
  if (later?.decision === 'chosen') return wasChosen ? 'carried' : 'in'
  if (later?.decision === 'deferred') return wasChosen ? 'out' : 'deferred'
  if (!wasChosen) return null
  return asksForDecision(status, later) ? 'open' : 'finished'
}

/** The years that a plan's focus was or may be decided for, ascending: those decided about, the year in focus, and the one after. */
export function selectionYears(decisions: readonly Pick<YearDecision, 'year'>[], focusYear: number): readonly number[] {
  const decided = decisions.map(({ year }) => year)
  return [...new Set([...decided, focusYear, focusYear + 1])].toSorted((one, other) => one - other)
}
