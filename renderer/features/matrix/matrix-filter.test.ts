import { expect, test } from 'vitest'
import type { ActivityRating } from '#contract/area/rating'
import { filterRows, isNarrowed, noFilter } from './matrix-filter.ts'
import type { MatrixRatings } from './matrix-row.ts'
import { testArea, testId, testLine, testOrganisation, testRows } from './testing.ts'

const areas = [testArea(1, 'Terrorism'), testArea(2, 'Cybercrime')]
const interpol = testOrganisation(1, 'INTERPOL')
const rows = testRows(
  [
    testLine(1, { title: 'Réseaux de police', geography: 'Sahel', selectedYears: [2016] }),
    testLine(2, { areaId: testId('b', 2), title: 'Dark net markets', status: 'planned' }),
    testLine(3, {
      nature: 'complementary',
      roles: [{ organisationId: interpol.id, role: 'lead' }],
      selectedYears: [2015, 2016],
    }),
    testLine(13),
  ],
  areas,
  [interpol],
)

function standing(rating: ActivityRating['rating']): ActivityRating {
  const rest = { proposed: rating, reasons: [], override: null, trend: null, nextMilestone: null }
  return { activityId: '', rating, ...rest, milestoneCounts: { total: 0, reached: 0, overdue: 0, dueSoon: 0 } }
}

function found(part: Partial<typeof noFilter>, ratings: MatrixRatings = new Map()): readonly string[] {
  return filterRows(rows, { ...noFilter, ...part }, ratings).map((row) => row.line.reference)
}

test('text finds area, title, place, organisation and reference, whatever the accents and capitals', () => {
  expect(found({ text: 'cybercrime' })).toEqual(['F-2'])
  expect(found({ text: 'RESEAUX' })).toEqual(['F-1'])
  expect(found({ text: 'sahel' })).toEqual(['F-1'])
  expect(found({ text: 'interpol' })).toEqual(['F-3'])
  expect(found({ text: 'f-2' })).toEqual(['F-2'])
})

test('every word must be found, in any order and field', () => {
  expect(found({ text: 'markets cyber' })).toEqual(['F-2'])
  expect(found({ text: 'markets sahel' })).toEqual([])
})

test('a match does not reach over two fields', () => {
  expect(found({ text: 'police-terrorism' })).toEqual([])
})

test('text without a letter or figure lets everything pass', () => {
  expect(found({ text: ' - ' })).toEqual(['F-1', 'F-2', 'F-3', 'F-13'])
})

test('the year keeps what was chosen for it', () => {
  expect(found({ focusYear: 2016 })).toEqual(['F-1', 'F-3'])
  expect(found({ focusYear: 2015 })).toEqual(['F-3'])
})

test('the menus narrow together', () => {
  expect(found({ areaIds: new Set([testId('b', 1)]) })).toEqual(['F-1', 'F-3', 'F-13'])
  expect(found({ areaIds: new Set([testId('b', 1)]), natures: new Set(['complementary']) })).toEqual(['F-3'])
  expect(found({ statuses: new Set(['planned', 'closing']) })).toEqual(['F-2'])
  expect(found({ organisationIds: new Set([interpol.id]) })).toEqual(['F-3'])
})

test('ratings narrow once it is known how the activities stand', () => {
  const ratings = new Map([
    [testId('a', 1), standing('red')],
    [testId('a', 2), standing('green')],
    [testId('a', 3), standing('amber')],
    [testId('a', 13), standing('grey')],
  ])
  const worrying = { ratings: new Set(['red', 'amber'] as const) }

  expect(found(worrying, ratings)).toEqual(['F-1', 'F-3'])
  expect(found({ ...worrying, natures: new Set(['complementary']) }, ratings)).toEqual(['F-3'])
  expect(found(worrying)).toEqual(found({}))
})

test('the year alone does not count as looking for something', () => {
  expect(isNarrowed({ ...noFilter, focusYear: 2016 })).toBe(false)
  expect(isNarrowed({ ...noFilter, text: 'x' })).toBe(true)
  expect(isNarrowed({ ...noFilter, statuses: new Set(['planned']) })).toBe(true)
  expect(isNarrowed({ ...noFilter, ratings: new Set(['red']) })).toBe(true)
})
