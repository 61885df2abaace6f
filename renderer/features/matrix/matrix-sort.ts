import { statuses } from '#contract/vocabulary'
import { compareCodes } from './matrix-row.ts'
import type { MatrixRow } from './matrix-row.ts'

export const matrixSorts = ['reference', 'status', 'end', 'lastNote'] as const
export type MatrixSort = {
  readonly by: (typeof matrixSorts)[number]
  readonly direction: 'ascending' | 'descending'
}

export const referenceSort: MatrixSort = { by: 'reference', direction: 'ascending' }

/** The rows in another order; equals keep the order of their references, and what has no value comes last either way. */
export function sortRows(rows: readonly MatrixRow[], { by, direction }: MatrixSort): readonly MatrixRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  if (by === 'reference') return direction === 'ascending' ? rows : rows.toReversed()
  return rows.toSorted((a, b) => {
    const [first, second] = [sortKey(a, by), sortKey(b, by)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * compareCodes(first, second)
  })
}

/** The sort after another press on a column's head: up, down, then back to the order of references. */
export function nextSort(current: MatrixSort, by: MatrixSort['by']): MatrixSort {
  if (current.by !== by) return { by, direction: 'ascending' }
  return current.direction === 'ascending' ? { by, direction: 'descending' } : referenceSort
}

function sortKey(row: MatrixRow, by: Exclude<MatrixSort['by'], 'reference'>): string | null {
  if (by === 'status') return String(statuses.indexOf(row.line.status))
  return by === 'end' ? row.end : row.line.lastNoteDay
}
