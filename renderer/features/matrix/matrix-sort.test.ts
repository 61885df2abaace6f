import { expect, test } from 'vitest'
import { nextSort, referenceSort, sortRows } from './matrix-sort.ts'
import type { MatrixSort } from './matrix-sort.ts'
import { testLine, testRows } from './testing.ts'

const rows = testRows([
  testLine(10, { status: 'planned', plannedEnd: '2016-12-15' }),
  testLine(2, { status: 'completed', plannedEnd: '2016-05-01', actualEnd: '2016-07-31' }),
  testLine(1, { plannedEnd: '2016-09-15', revisedEnd: '2016-10-15', lastNoteDay: '2016-09' }),
  testLine(9, { lastNoteDay: '2016-09-12' }),
])

function order(sort: MatrixSort): readonly string[] {
  return sortRows(rows, sort).map((row) => row.line.reference)
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
