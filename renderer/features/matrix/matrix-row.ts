import type { ActivityLine } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import type { FocusArea, ThematicArea } from '#contract/area/outline'
import type { ActivityRating } from '#contract/area/rating'
import type { Day } from '#contract/values'
import type { Language, Role } from '#contract/vocabulary'
import { effectiveEnd, effectiveStart, endSlippageDays, overdueDays } from '#domain/activity-dates'
import { organisationAbbreviation, organisationName } from '#domain/organisation-name'
import { referenceOrder } from '#domain/reference-order'
import { normaliseText } from '#domain/search-text'

/** An activity with all that its row shows, sorts and filters by: worked out once for each answer, not for each key press. */
export type MatrixRow = {
  readonly line: ActivityLine
  readonly referenceKey: string
  /** Everything that the filter box searches, folded. */
  readonly searchText: string
  readonly roleOf: ReadonlyMap<string, Role>
  readonly start: Day | null
  readonly end: Day | null
  readonly lateDays: number
  /** Days that the end has moved from the plan; null when it has not, or there was no plan. */
  readonly movedDays: number | null
}

/** How the activities stand, by their ids; empty while that is on its way. */
export type MatrixRatings = ReadonlyMap<string, ActivityRating>

type Facts = {
  readonly activities: readonly ActivityLine[]
  readonly areas: readonly ThematicArea[]
  readonly focusAreas: readonly FocusArea[]
  readonly organisations: readonly Organisation[]
  readonly today: Day
  readonly language: Language
}

/** The rows of a plan, in the order of their references. */
export function matrixRows({
  activities,
  areas,
  focusAreas,
  organisations,
  today,
  language,
}: Facts): readonly MatrixRow[] {
  const names = new Map<string, string>([
    ...areas.map((area) => [area.id, area.name] as const),
    ...focusAreas.map((area) => [area.id, area.name] as const),
    ...organisations.map((each) => [each.id, namesOf(each, language)] as const),
  ])
  return activities
    .map((line) => matrixRow(line, names, today))
    .toSorted((a, b) => compareCodes(a.referenceKey, b.referenceKey))
}

/** Orders folded keys by their codes, as the database does. */
export function compareCodes(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

function matrixRow(line: ActivityLine, names: ReadonlyMap<string, string>, today: Day): MatrixRow {
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''))
  const found = [
    line.reference,
    line.title,
    nameOf(line.areaId),
    nameOf(line.focusAreaId),
    line.geography,
    ...line.roles.map(({ organisationId }) => nameOf(organisationId)),
  ]
  const moved = endSlippageDays(line)
  return {
    line,
    referenceKey: referenceOrder(line.reference),
    // A sign that no folded text holds, so that no match reaches over two fields.
    searchText: found.map(normaliseText).join('|'),
    roleOf: new Map(line.roles.map(({ organisationId, role }) => [organisationId, role])),
    start: effectiveStart(line),
    end: effectiveEnd(line),
    lateDays: overdueDays(line, line.status, today),
    movedDays: moved === 0 ? null : moved,
  }
}

function namesOf(organisation: Organisation, language: Language): string {
  return `${organisationAbbreviation(organisation, language)} ${organisationName(organisation, language)}`
}
