import { statuses } from '#contract/vocabulary'
import { ratings as ratingOrder } from '#contract/vocabulary/monitoring'

import { compareCodes } from './matrix-row.ts'
import type { MatrixRatings, MatrixRow } from './matrix-row.ts'

export const matrixSorts = ['reference', 'status', 'rating', 'end', 'nextMilestone', 'lastNote'] as const
export type MatrixSort = {
  readonly by: (typeof matrixSorts)[number]
  readonly direction: 'ascending' | 'descending'
}

export const referenceSort: MatrixSort = { by: 'reference', direction: 'ascending' }

/** The rows in another order; equals keep the order of their references, and what has no value comes last either way. */
export function sortRows(
  rows: readonly MatrixRow[],
  { by, direction }: MatrixSort,
  ratings: MatrixRatings,
): readonly MatrixRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  if (by === 'reference') return direction === 'ascending' ? rows : rows.toReversed()
  return rows.toSorted((a, b) => {
    const [first, second] = [sortKey(a, by, ratings), sortKey(b, by, ratings)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * compareCodes(first, second)
  })
}

/** The sort after another press on a column's head: up, down, then back to the order of references. */
export function nextSort(current: MatrixSort, by: MatrixSort['by']): MatrixSort {
  if (current.by !== by) return { by, direction: 'ascending' }
  return current.direction === 'ascending' ? { by, direction: 'descending' } : referenceSort
}

function sortKey(
  { line, end }: MatrixRow,
  by: Exclude<MatrixSort['by'], 'reference'>,
  ratings: MatrixRatings,
): string | null {
  const standing = ratings.get(line.id)
  switch (by) {
    case 'status':
      return String(statuses.indexOf(line.status))
    case 'rating':
      // The worst first, and what cannot be told last.
      return standing === undefined ? null : String(ratingOrder.indexOf(standing.rating))
    case 'end':
      return end
    case 'nextMilestone':
      return standing?.nextMilestone?.day ?? null
    case 'lastNote':
      return line.lastNoteDay
  }
}
