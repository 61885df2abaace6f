import { describe, expect, test } from 'vitest'
import { chooseColumns, titleWidth, totalWidth } from './matrix-columns.ts'
import type { ColumnWidths } from './matrix-columns.ts'
import { testOrganisation } from './testing.ts'

const widths: ColumnWidths = {
  reference: 50,
  title: titleWidth,
  focus: 40,
  nature: 110,
  horizon: 100,
  status: 104,
  rating: 80,
  ratingShort: 50,
  start: 100,
  end: 190,
  endShort: 100,
  nextMilestone: 240,
  nextMilestoneShort: 116,
  lastNote: 100,
  noteCount: 50,
}
const organisations = [testOrganisation(1, 'INTERPOL'), testOrganisation(2, 'UNODC')].map((organisation) => ({
  organisation,
  width: 70,
}))

function chosen(containerWidth: number, focus: 'none' | 'of-some' | 'of-all' = 'of-some'): readonly string[] {
  return chooseColumns({ containerWidth, widths, organisations, focus }).map(({ kind }) => kind)
}

describe('columns', () => {
  test('are all there when there is room', () => {
    expect(chosen(1700)).toEqual([
      'reference',
      'title',
      'focus',
      'organisation',
      'organisation',
      'nature',
      'horizon',
      'status',
      'rating',
      'start',
      'end',
      'nextMilestone',
      'lastNote',
      'noteCount',
    ])
  })

  test('give way one after another, the least needed first', () => {
    const count = (width: number): number => chosen(width).length

    const counts = [1700, 1600, 1400, 1200, 1100, 1000, 900, 800, 700].map(count)

    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(chosen(1600)).not.toContain('noteCount')
    expect(chosen(940)).toContain('lastNote')
    expect(chosen(760)).toContain('ratingShort')
  })

  test('shorten the next milestone and the end before the nature goes, and keep the age of the last note beyond it', () => {
    expect(chosen(1220)).toEqual(expect.arrayContaining(['nextMilestoneShort', 'endShort', 'nature', 'lastNote']))
    expect(chosen(1070)).toEqual(expect.arrayContaining(['nextMilestoneShort', 'endShort', 'lastNote']))
    expect(chosen(1070)).not.toContain('nature')
    expect(chosen(940)).toEqual([
      'reference',
      'title',
      'focus',
      'organisation',
      'organisation',
      'status',
      'rating',
      'endShort',
      'lastNote',
    ])
  })

  test('leave the star out first where every activity has it, and altogether without a year', () => {
    expect(chosen(1280, 'of-all')).not.toContain('focus')
    expect(chosen(1560, 'of-all')).toContain('horizon')
    expect(chosen(1400, 'none')).not.toContain('focus')
  })

  test('fit whatever the width, until only what must stay is left; then status comes before organisations', () => {
    for (let width = 702; width < 1500; width += 7) {
      expect(
        totalWidth(chooseColumns({ containerWidth: width, widths, organisations, focus: 'of-some' })),
      ).toBeLessThanOrEqual(width)
    }
    expect(chosen(500)).toEqual(['reference', 'title', 'status', 'endShort', 'organisation', 'organisation'])
  })
})
