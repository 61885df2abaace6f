import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fivePoints, graverFirst, riskLevel, riskLevels } from './risk-level.ts'

const point = fc.constantFrom(...fivePoints)
const assessment = fc.record({ likelihood: point, impact: point })

describe('the level of a risk', () => {
  it('goes from low in one corner of the matrix to high in the other', () => {
    expect(riskLevel({ likelihood: 1, impact: 1 })).toBe('low')
    expect(riskLevel({ likelihood: 3, impact: 3 })).toBe('moderate')
    expect(riskLevel({ likelihood: 3, impact: 4 })).toBe('substantial')
    expect(riskLevel({ likelihood: 5, impact: 5 })).toBe('high')
  })

  it('never falls when a risk becomes more likely or matters more', () => {
    fc.assert(
      fc.property(assessment, point, point, (one, likelihood, impact) => {
        const other = { likelihood: Math.max(one.likelihood, likelihood), impact: Math.max(one.impact, impact) }

        expect(riskLevels.indexOf(riskLevel(other))).toBeGreaterThanOrEqual(riskLevels.indexOf(riskLevel(one)))
      }),
    )
  })

  it('is never less for the impact than for the same likelihood', () => {
    fc.assert(
      fc.property(assessment, ({ likelihood, impact }) => {
        const [less, more] = [Math.min(likelihood, impact), Math.max(likelihood, impact)]
        const byImpact = riskLevels.indexOf(riskLevel({ likelihood: less, impact: more }))

        expect(byImpact).toBeGreaterThanOrEqual(riskLevels.indexOf(riskLevel({ likelihood: more, impact: less })))
      }),
    )
  })

  it('puts the graver of two risks first', () => {
    fc.assert(
      fc.property(assessment, assessment, (one, other) => {
        const rank = (each: typeof one): number => riskLevels.indexOf(riskLevel(each))
        fc.pre(rank(one) > rank(other))

        expect(graverFirst(one, other)).toBeLessThan(0)
        expect(Math.sign(graverFirst(one, other))).toBe(0 - Math.sign(graverFirst(other, one)))
      }),
    )
  })

  it('is not told of what is on no scale', () => {
    expect(() => riskLevel({ likelihood: 0, impact: 3 })).toThrow('five points')
  })
})
