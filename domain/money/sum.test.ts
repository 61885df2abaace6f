import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { rateBook } from './rates.ts'
import { sum } from './sum.ts'
import type { DatedMoney, Sum } from './sum.ts'

const book = rateBook([
  { rate: { from: 'EUR', to: 'USD', value: '1.1339' }, day: '2016-01-01' },
  { rate: { from: 'USD', to: 'JPY', value: '110.25' }, day: '2016-01-01' },
])

const anyMoney: fc.Arbitrary<DatedMoney> = fc.record({
  money: fc.record({
    amount: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    currency: fc.constantFrom('USD' as const, 'EUR' as const, 'JPY' as const, 'CHF' as const),
  }),
  day: fc.constantFrom('2015-12-31', '2016-06-01'),
})

function amountOf(told: Sum): bigint | null {
  return told.kind === 'total' ? told.amount : null
}

describe('a sum of money', () => {
  it('names every rate that it lacks, instead of a part of the sum', () => {
    const moneys = [
      { money: { amount: 5_00, currency: 'USD' }, day: '2016-06-01' },
      { money: { amount: 5_00, currency: 'CHF' }, day: '2016-06-01' },
      { money: { amount: 5_00, currency: 'EUR' }, day: '2015-06-01' },
    ] as const

    expect(sum(moneys, 'USD', book)).toEqual({
      kind: 'incomplete',
      missing: [
        { from: 'CHF', to: 'USD', day: '2016-06-01' },
        { from: 'EUR', to: 'USD', day: '2015-06-01' },
      ],
    })
  })

  it('is the same in every order', () => {
    fc.assert(
      fc.property(fc.array(anyMoney), fc.nat(), (moneys, seed) => {
        const turned = moneys.toSorted((a, b) => ((a.money.amount ^ seed) & 0xff) - ((b.money.amount ^ seed) & 0xff))
        const first = sum(moneys, 'USD', book)
        const second = sum(turned, 'USD', book)

        expect(amountOf(second)).toBe(amountOf(first))
      }),
    )
  })

  it('of one currency needs no rate and loses no unit, however large', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })), (amounts) => {
        const moneys = amounts.map((amount) => ({ money: { amount, currency: 'UGX' as const }, day: '2016-06-01' }))

        const total = amounts.reduce((so, amount) => so + BigInt(amount), 0n)
        expect(sum(moneys, 'UGX', rateBook([]))).toEqual({ kind: 'total', amount: total })
      }),
    )
  })

  it('grows by exactly what a further line is worth', () => {
    fc.assert(
      fc.property(fc.array(anyMoney), anyMoney, (moneys, further) => {
        const before = sum(moneys, 'USD', book)
        const alone = sum([further], 'USD', book)
        const after = sum([...moneys, further], 'USD', book)

        const isTold = before.kind === 'total' && alone.kind === 'total'
        expect(amountOf(after)).toBe(isTold ? before.amount + alone.amount : null)
      }),
    )
  })
})
