import { describe, expect, it } from 'vitest'
import { currencies } from '#contract/currencies'
import { minorUnitDigits } from './currency.ts'

describe('the digits of the minor unit', () => {
  it('are two for most currencies, also where the minor unit is a fifth', () => {
    expect((['USD', 'EUR', 'CNY', 'MRU', 'MGA'] as const).map(minorUnitDigits)).toEqual([2, 2, 2, 2, 2])
  })

  it('are none where there is no minor unit, and for made-up sums', () => {
    expect(currencies.filter((code) => minorUnitDigits(code) === 0).join(' ')).toBe(
      'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF XTS',
    )
  })

  it('are three where one is divided into a thousand', () => {
    expect(currencies.filter((code) => minorUnitDigits(code) === 3).join(' ')).toBe('BHD IQD JOD KWD LYD OMR TND')
  })
})
