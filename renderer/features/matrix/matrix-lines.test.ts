import { expect, test } from 'vitest'
import { filterRows, noFilter } from './matrix-filter.ts'
import { gridLines } from './matrix-lines.ts'
import { testArea, testId, testLine, testRows } from './testing.ts'

const terrorism = testArea(1, 'Terrorism')
const maritime = testArea(2, 'Maritime and border security')
const institutions = testArea(3, 'Institutional capacity')
const areas = [institutions, maritime, terrorism]
const all = testRows(
  [
    testLine(1, { selectedYears: [2016] }),
    testLine(2, { areaId: testId('b', 2) }),
    testLine(3, { areaId: testId('b', 2), selectedYears: [2015] }),
    testLine(4, { areaId: testId('b', 2), status: 'cancelled' }),
  ],
  areas,
)

function lines(focusYear: number | null, hidesEmpty = false): readonly unknown[] {
  const shown = filterRows(all, { ...noFilter, focusYear }, new Map())
  return gridLines({ areas, all, shown, focusYear, hidesEmpty }).map((line) => {
    if (line.kind === 'activity') return line.row.line.reference
    return line.kind === 'group' ? [line.area.name, line.count] : line.absence
  })
}

test('groups stand in the order of the areas with their counts, and an empty one says how much waits', () => {
  expect(lines(2016)).toEqual([
    ['Terrorism', 1],
    'F-1',
    ['Maritime and border security', 0],
    { kind: 'none-chosen', year: 2016, waitingCount: 2 },
    ['Institutional capacity', 0],
    { kind: 'no-activity' },
  ])
})

test('without a year every activity is under its area', () => {
  expect(lines(null)).toEqual([
    ['Terrorism', 1],
    'F-1',
    ['Maritime and border security', 3],
    'F-2',
    'F-3',
    'F-4',
    ['Institutional capacity', 0],
    { kind: 'no-activity' },
  ])
})

test('while something is looked for, empty groups are left out', () => {
  expect(lines(2016, true)).toEqual([['Terrorism', 1], 'F-1'])
})
