import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { languages } from '#contract/vocabulary'
import { readAmount } from './read-amount.ts'
import { readRate } from './read-rate.ts'

function cents(typed: string, language: (typeof languages)[number] = 'en'): number | string {
  const read = readAmount(typed, 'USD', language)
  return read.kind === 'read' ? read.money.amount : read.kind
}

describe('a sum as people type it', () => {
  it.each([
    '1 000,50',
    '1,000.50',
    '1.000,50',
    "1'000.50",
    '1’000,50',
    '1000,50',
    '1000.5',
    'USD 1,000.50',
    '1 000,50 usd',
    '１，０００．５０',
    '١٬٠٠٠٫٥٠',
    '1\u202F000,50',
  ])('is the same sum: %s', (typed) => {
    expect(languages.map((language) => cents(typed, language))).toEqual(languages.map(() => 1_000_50))
  })

  it('is read with a mark before three figures as its language writes it', () => {
    expect([cents('1,000', 'en'), cents('1.000', 'es'), cents('1 000', 'fr')]).toEqual([100_000, 100_000, 100_000])
    expect([cents('1,000,000'), cents('1.000.000')]).toEqual([100_000_000, 100_000_000])
  })

  it('is refused with both readings where it could be either', () => {
    expect(readAmount('1.000', 'USD', 'en')).toEqual({ kind: 'ambiguous', asWhole: '1000', asDecimal: '1' })
    expect(readAmount('1,250', 'USD', 'fr')).toEqual({ kind: 'ambiguous', asWhole: '1250', asDecimal: '1,25' })
  })

  it('has three decimals where its currency has a thousand minor units', () => {
    expect(readAmount('1.234', 'KWD', 'en')).toEqual({ kind: 'read', money: { amount: 1_234, currency: 'KWD' } })
    expect(readAmount('0,500', 'KWD', 'en')).toEqual({ kind: 'read', money: { amount: 500, currency: 'KWD' } })
  })

  it.each([
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['(5)', 'negative'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'not-a-number'],
    ['5,', 'not-a-number'],
    ['1,00,000', 'not-a-number'],
    ['1.000,000.50', 'not-a-number'],
    ['1 00', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['5.125', 'ambiguous'],
    ['0.125', 'too-precise'],
    ['1234.567', 'too-precise'],
    ['EUR 5', 'other-currency'],
    ['99999999999999999', 'too-large'],
  ])('is refused when it is “%s”: %s', (typed, kind) => {
    expect(cents(typed)).toBe(kind)
  })

  it('never is read as a sum that it is not: figures stay in their order', () => {
    const piece = fc.constantFrom('1', '20', '000', '305', ',', '.', ' ', '’')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom(...languages), (pieces, language) => {
        const typed = pieces.join('')
        const read = readAmount(typed, 'USD', language)

        const figures = typed.replaceAll(/\D/g, '').replace(/^0+/, '')
        const kept = read.kind === 'read' ? String(read.money.amount) : null
        expect(
          kept === null || kept === '0' || (kept.startsWith(figures) && /^0{0,2}$/.test(kept.slice(figures.length))),
        ).toBe(true)
      }),
    )
  })
})

describe('a rate as people type it', () => {
  it('is kept as it was published', () => {
    const typed = ['1.1339', '1,1339', '0.5', '15000', '.5']

    expect(typed.map((text) => readRate(text, 'en'))).toEqual(
      ['1.1339', '1.1339', '0.5', '15000', '0.5'].map((value) => ({ kind: 'read', value })),
    )
  })

  it('is refused when it is nothing, negative, or could be two rates', () => {
    const typed = ['0', '0.000', '-1', '1234567890', 'abc']

    expect(typed.map((text) => readRate(text, 'en').kind)).toEqual([
      'zero',
      'zero',
      'negative',
      'too-large',
      'not-a-number',
    ])
    expect(readRate('1.134', 'fr').kind).toBe('ambiguous')
    expect(readRate('1.134', 'en')).toEqual({ kind: 'read', value: '1.134' })
  })
})
