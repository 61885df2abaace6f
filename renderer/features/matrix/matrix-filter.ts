import type { Nature, Status } from '#contract/vocabulary'
import { normaliseText } from '#domain/search-text'
import type { MatrixRow } from './matrix-row.ts'

/** What narrows the matrix. An empty set lets everything pass. */
export type MatrixFilter = {
  readonly text: string
  readonly areaIds: ReadonlySet<string>
  readonly organisationIds: ReadonlySet<string>
  readonly statuses: ReadonlySet<Status>
  readonly natures: ReadonlySet<Nature>
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
  focusYear: null,
}

/** The rows that pass every part of the filter, in their order. */
export function filterRows(rows: readonly MatrixRow[], filter: MatrixFilter): readonly MatrixRow[] {
  const words = filterWords(filter.text)
  return rows.filter(
    (row) =>
      (filter.focusYear === null || isChosen(row, filter.focusYear)) &&
      passes(filter.areaIds, row.line.areaId) &&
      passes(filter.statuses, row.line.status) &&
      passes(filter.natures, row.line.nature) &&
      hasAnyOf(row, filter.organisationIds) &&
      words.every((word) => row.searchText.includes(word)),
  )
}

/** Whether anything but the year narrows the matrix. */
export function isNarrowed({ text, areaIds, organisationIds, statuses, natures }: MatrixFilter): boolean {
  return text.trim() !== '' || areaIds.size + organisationIds.size + statuses.size + natures.size > 0
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

function hasAnyOf(row: MatrixRow, organisationIds: ReadonlySet<string>): boolean {
  return organisationIds.size === 0 || [...organisationIds].some((id) => row.roleOf.has(id))
}
