import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { currencies } from '#contract/currencies'
import { languages } from '#contract/vocabulary'
import { amountText, moneyText } from './money-text.ts'
import { readAmount } from './read-amount.ts'

const anyMoney = fc.record({
  amount: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  currency: fc.constantFrom(...currencies),
})
const anyLanguage = fc.constantFrom(...languages)

function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll(/[\u200E\u200F\u061C]/g, '')
}

describe('money as people read it', () => {
  it('stands in each language as it is written there', () => {
    const told = languages.map((language) => plain(moneyText({ amount: 1_234_567_50, currency: 'USD' }, language)))

    expect(told).toEqual([
      'USD 1,234,567.50',
      '1 234 567,50 USD',
      '1.234.567,50 USD',
      '1,234,567.50 USD',
      '1 234 567,50 USD',
      'USD 1,234,567.50',
    ])
  })

  it('has cents only where there are some, and none in yen', () => {
    const moneys = [
      { amount: 350_000_00, currency: 'EUR' },
      { amount: 350_000, currency: 'JPY' },
      { amount: 1_500, currency: 'KWD' },
    ] as const

    expect(moneys.map((money) => plain(moneyText(money, 'en')))).toEqual(['EUR 350,000', 'JPY 350,000', 'KWD 1.500'])
  })

  it('calls made-up sums what they are, in every language, and never by the code', () => {
    const told = languages.map((language) => plain(moneyText({ amount: 350_000, currency: 'XTS' }, language)))

    expect(told[0]).toBe('350,000 demo units')
    expect(told.filter((text) => /XTS|¤/.test(text))).toEqual([])
  })

  it('is exact where a number of the machine is not', () => {
    expect(amountText({ amount: Number.MAX_SAFE_INTEGER, currency: 'USD' }, 'en')).toBe('90,071,992,547,409.91')
  })

  it('can be typed back in as it is shown, with its currency or without', () => {
    fc.assert(
      fc.property(anyMoney, anyLanguage, (money, language) => {
        const read = { kind: 'read', money }

        expect(readAmount(amountText(money, language), money.currency, language)).toEqual(read)
        expect(readAmount(moneyText(money, language), money.currency, language)).toEqual(read)
      }),
    )
  })
})
