import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { currencies } from '#contract/currencies'
import type { CurrencyCode } from '#contract/currencies'
import { minorUnitDigits } from '../currency.ts'
import { convert } from './convert.ts'
import { rateBook } from './rates.ts'
import type { DatedRate } from './rates.ts'

function rate(from: CurrencyCode, to: CurrencyCode, value: string, day = '2016-05-01'): DatedRate {
  return { rate: { from, to, value }, day }
}

const real = currencies.filter((code) => code !== 'XTS')
const anyCurrency = fc.constantFrom(...real)
const anyAmount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })

describe('money in another currency', () => {
  it('is told at the latest rate on or before the day', () => {
    const book = rateBook([rate('EUR', 'USD', '1.1', '2016-05-01'), rate('EUR', 'USD', '1.2', '2016-06-01')])
    const hundred = { amount: 100_00, currency: 'EUR' } as const

    const told = ['2016-04-30', '2016-05-01', '2016-05-31', '2016-06-01'].map((day) =>
      convert(hundred, 'USD', day, book),
    )

    expect(told).toEqual([null, 110_00n, 110_00n, 120_00n])
  })

  it('is told by a rate published the other way round, and by the newer of the two', () => {
    const inverse = rateBook([rate('USD', 'EUR', '0.8')])
    const both = rateBook([rate('USD', 'EUR', '0.8', '2016-06-01'), rate('EUR', 'USD', '1.1', '2016-05-01')])
    const hundred = { amount: 100_00, currency: 'EUR' } as const

    expect(convert(hundred, 'USD', '2016-07-01', inverse)).toBe(125_00n)
    expect(convert(hundred, 'USD', '2016-07-01', both)).toBe(125_00n)
    expect(convert(hundred, 'USD', '2016-05-20', both)).toBe(110_00n)
  })

  it('minds that yen have no minor unit and dinars a thousand', () => {
    const book = rateBook([rate('USD', 'JPY', '110.5'), rate('KWD', 'USD', '3.3')])

    expect(convert({ amount: 10_00, currency: 'USD' }, 'JPY', '2016-06-01', book)).toBe(1_105n)
    expect(convert({ amount: 1_000, currency: 'KWD' }, 'USD', '2016-06-01', book)).toBe(3_30n)
  })

  it('is rounded half up, once', () => {
    const book = rateBook([rate('EUR', 'USD', '0.5')])

    const told = [1, 2, 3].map((amount) => convert({ amount, currency: 'EUR' }, 'USD', '2016-06-01', book))

    expect(told).toEqual([1n, 1n, 2n])
  })

  it('never takes made-up sums for money', () => {
    const book = rateBook([rate('XTS', 'USD', '1')])

    expect(convert({ amount: 5, currency: 'XTS' }, 'USD', '2016-06-01', book)).toBeNull()
  })

  it('does not depend on the order in which rates arrived', () => {
    const rates = [rate('EUR', 'USD', '1.1'), rate('EUR', 'USD', '1.3'), rate('EUR', 'USD', '1.2', '2016-04-01')]
    const euro = { amount: 1_00, currency: 'EUR' } as const

    const told = [rates, rates.toReversed()].map((each) => convert(euro, 'USD', '2016-06-01', rateBook(each)))

    expect(told).toEqual([1_30n, 1_30n])
  })

  it('is the same to the unit in its own currency, without a rate', () => {
    fc.assert(
      fc.property(anyCurrency, anyAmount, (currency, amount) => {
        expect(convert({ amount, currency }, currency, '2016-06-01', rateBook([]))).toBe(BigInt(amount))
      }),
    )
  })

  const anyRate = fc.tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 999_999 }))
  const smaller = fc.integer({ min: 0, max: 1_000_000_000 })

  it('comes back from there within what the roundings may lose', () => {
    fc.assert(
      fc.property(anyCurrency, anyCurrency, anyRate, smaller, (from, to, [whole, millionths], amount) => {
        fc.pre(from !== to)
        const value = `${whole}.${String(millionths).padStart(6, '0')}`
        const book = rateBook([rate(from, to, value)])

        const there = convert({ amount, currency: from }, to, '2016-06-01', book) ?? 0n
        fc.pre(there <= BigInt(Number.MAX_SAFE_INTEGER))
        const back = convert({ amount: Number(there), currency: to }, from, '2016-06-01', book) ?? 0n

        // Half a unit there is worth 1/rate units here, and half a unit is lost here.
        const unitHere = 10 ** (minorUnitDigits(from) - minorUnitDigits(to)) / Number(value)
        expect(Math.abs(Number(back) - amount)).toBeLessThanOrEqual(0.5 * unitHere + 0.5 + 1e-6 * unitHere)
      }),
    )
  })

  it('is never less for more', () => {
    fc.assert(
      fc.property(anyRate, smaller, smaller, ([whole, millionths], amount, more) => {
        const book = rateBook([rate('EUR', 'USD', `${whole}.${String(millionths).padStart(6, '0')}`)])
        const tell = (euros: number) => convert({ amount: euros, currency: 'EUR' }, 'USD', '2016-06-01', book) ?? 0n

        expect(tell(amount + more) >= tell(amount)).toBe(true)
      }),
    )
  })
})
