import { expect, test } from 'vitest'
import type { ActivityRating } from '#contract/area/rating'
import { nextSort, referenceSort, sortRows } from './matrix-sort.ts'
import type { MatrixSort } from './matrix-sort.ts'
import { testId, testLine, testRows } from './testing.ts'

const rows = testRows([
  testLine(10, { status: 'planned', plannedEnd: '2016-12-15' }),
  testLine(2, { status: 'completed', plannedEnd: '2016-05-01', actualEnd: '2016-07-31' }),
  testLine(1, { plannedEnd: '2016-09-15', revisedEnd: '2016-10-15', lastNoteDay: '2016-09' }),
  testLine(9, { lastNoteDay: '2016-09-12' }),
])

function standing(rating: ActivityRating['rating'], day: string | null): ActivityRating {
  const next = day === null ? null : { id: 'm', title: 'Workshop', day, isOverdue: false }
  const rest = { proposed: rating, reasons: [], override: null, trend: null, nextMilestone: next }
  return { activityId: '', rating, ...rest, milestoneCounts: { total: 0, reached: 0, overdue: 0, dueSoon: 0 } }
}

const ratings = new Map([
  [testId('a', 10), standing('green', '2016-10-31')],
  [testId('a', 2), standing('grey', null)],
  [testId('a', 1), standing('red', '2016-12-15')],
])

function order(sort: MatrixSort): readonly string[] {
  return sortRows(rows, sort, ratings).map((row) => row.line.reference)
}

test('references go by the value of their numbers', () => {
  expect(order(referenceSort)).toEqual(['F-1', 'F-2', 'F-9', 'F-10'])
  expect(order({ by: 'reference', direction: 'descending' })).toEqual(['F-10', 'F-9', 'F-2', 'F-1'])
})

test('statuses go as an activity goes through them, equals by reference', () => {
  expect(order({ by: 'status', direction: 'ascending' })).toEqual(['F-10', 'F-1', 'F-9', 'F-2'])
})

test('ends go by the day that counts, and what has none comes last either way', () => {
  expect(order({ by: 'end', direction: 'ascending' })).toEqual(['F-2', 'F-1', 'F-10', 'F-9'])
  expect(order({ by: 'end', direction: 'descending' })).toEqual(['F-10', 'F-1', 'F-2', 'F-9'])
})

test('ratings go from the worst to the best, and what cannot be told comes after them', () => {
  expect(order({ by: 'rating', direction: 'ascending' })).toEqual(['F-1', 'F-10', 'F-2', 'F-9'])
})

test('next milestones go by their day', () => {
  expect(order({ by: 'nextMilestone', direction: 'ascending' })).toEqual(['F-10', 'F-1', 'F-2', 'F-9'])
})

test('activities without a note come after those with one', () => {
  expect(order({ by: 'lastNote', direction: 'descending' })).toEqual(['F-9', 'F-1', 'F-2', 'F-10'])
})

test('a head pressed again and again goes up, down, and back to references', () => {
  const up = nextSort(referenceSort, 'end')
  const down = nextSort(up, 'end')

  expect([up, down, nextSort(down, 'end')]).toEqual([
    { by: 'end', direction: 'ascending' },
    { by: 'end', direction: 'descending' },
    referenceSort,
  ])
})
