import { csvText } from '../csv/csv-text.ts'
import type { BinderEntry, BinderFacts } from './binder.ts'
import { indexColumns } from './index-rows.ts'

/** The index of a binder for a spreadsheet: days as ISO, sizes in bytes. */
export function binderCsv(facts: BinderFacts, entries: readonly BinderEntry[]): string {
  const columns = indexColumns(facts)
  return csvText([
    columns.map(({ heading }) => heading),
    ...entries.map((entry) => columns.map(({ value }) => value(entry))),
  ])
}
