import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directionalRuns } from './directional-runs.ts'

const shown = (text: string): string =>
  directionalRuns(text)
    .map((run) => (run.isRightToLeft ? `‹${run.text}›` : run.text))
    .join('')

describe('directionalRuns', () => {
  it('leaves text without Arabic in one run, so that "F-03" keeps its order', () => {
    expect([shown('F-03'), shown('+14'), shown('INTERPOL – UNODC (2016)')]).toEqual([
      'F-03',
      '+14',
      'INTERPOL – UNODC (2016)',
    ])
  })

  it('marks Arabic with the figures and brackets in it, and leaves Latin words out', () => {
    expect(shown('نشاط F-03 مع INTERPOL and UNODC في 2016')).toBe('‹نشاط ›F-03‹ مع ›INTERPOL and UNODC‹ في 2016›')
    expect(shown('المكتب (UNODC)')).toBe('‹المكتب (›UNODC‹)›')
    expect(shown('17 يونيو 2016')).toBe('‹17 يونيو 2016›')
  })

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom('ع', 'ب', ' ', '(', ')', 'A', 'é', '1', '-', '中') }),
        (first, second) => {
          const text = first + second

          expect(
            directionalRuns(text)
              .map((run) => run.text)
              .join(''),
          ).toBe(text)
        },
      ),
    )
  })
})
