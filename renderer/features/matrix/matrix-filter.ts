import type { Nature, Status } from '#contract/vocabulary'
import type { Rating } from '#contract/vocabulary/monitoring'
import { normaliseText } from '#domain/search-text'
import type { MatrixRatings, MatrixRow } from './matrix-row.ts'

/** What narrows the matrix. An empty set lets everything pass. */
export type MatrixFilter = {
  readonly text: string
  readonly areaIds: ReadonlySet<string>
  readonly organisationIds: ReadonlySet<string>
  readonly statuses: ReadonlySet<Status>
  readonly natures: ReadonlySet<Nature>
  readonly ratings: ReadonlySet<Rating>
  /** Only activities chosen for this year; null shows all. */
  readonly focusYear: number | null
}

/** Lets every activity pass. */
export const noFilter: MatrixFilter = {
  text: '',
  areaIds: new Set(),
  organisationIds: new Set(),
  statuses: new Set(),
  natures: new Set(),
  ratings: new Set(),
  focusYear: null,
}

/** The rows that pass every part of the filter, in their order. While it is not known how they stand, no rating keeps one out. */
export function filterRows(
  rows: readonly MatrixRow[],
  filter: MatrixFilter,
  ratings: MatrixRatings,
): readonly MatrixRow[] {
  const words = filterWords(filter.text)
  return rows.filter(
    (row) =>
      (filter.focusYear === null || isChosen(row, filter.focusYear)) &&
      passes(filter.areaIds, row.line.areaId) &&
      passes(filter.statuses, row.line.status) &&
      passes(filter.natures, row.line.nature) &&
      isRated(filter.ratings, ratings.get(row.line.id)?.rating) &&
      hasAnyOf(row, filter.organisationIds) &&
      words.every((word) => row.searchText.includes(word)),
  )
}

/** Whether anything but the year narrows the matrix. */
export function isNarrowed(filter: MatrixFilter): boolean {
  const { areaIds, organisationIds, statuses, natures, ratings } = filter
  return (
    filter.text.trim() !== '' || [areaIds, organisationIds, statuses, natures, ratings].some(({ size }) => size > 0)
  )
}

/** Whether the activity is in the focus of a year. */
export function isChosen(row: MatrixRow, year: number): boolean {
  return row.line.selectedYears.includes(year)
}

/** Each typed word must be found, as a part of a word at least; "F-03" stays together. */
function filterWords(text: string): readonly string[] {
  return text.split(/\s+/u).map(normaliseText).filter(Boolean)
}

function passes<Value>(chosen: ReadonlySet<Value>, value: Value): boolean {
  return chosen.size === 0 || chosen.has(value)
}

function isRated(chosen: ReadonlySet<Rating>, rating: Rating | undefined): boolean {
  return rating === undefined || passes(chosen, rating)
}

function hasAnyOf(row: MatrixRow, organisationIds: ReadonlySet<string>): boolean {
  return organisationIds.size === 0 || [...organisationIds].some((id) => row.roleOf.has(id))
}
