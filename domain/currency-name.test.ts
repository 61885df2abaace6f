import { describe, expect, it } from 'vitest'
import { currencies } from '#contract/currencies'
import { languages } from '#contract/vocabulary'
import { currencyLabel, currencyName } from './currency-name.ts'

describe('the name of a currency', () => {
  it('is given in the reader’s language', () => {
    expect(languages.map((language) => currencyName(language, 'EUR'))).toEqual([
      'Euro',
      'euro',
      'euro',
      'يورو',
      'евро',
      '欧元',
    ])
  })

  it('never is blank, in no language', () => {
    const blank = languages.flatMap((language) =>
      currencies.filter((code) => currencyName(language, code).trim() === ''),
    )

    expect(blank).toEqual([])
  })

  it('says of made-up sums that they are for demonstration, in each language otherwise', () => {
    const said = languages.map((language) => currencyName(language, 'XTS'))

    expect(said[0]).toBe('demonstration units')
    expect(new Set(said).size).toBe(languages.length)
  })
})

describe('what stands beside a sum', () => {
  it('is the code of its currency in every language', () => {
    expect(languages.map((language) => currencyLabel(language, 'CHF'))).toEqual(languages.map(() => 'CHF'))
  })

  it('never is the code reserved for testing', () => {
    const labels = languages.map((language) => currencyLabel(language, 'XTS'))

    expect(labels[0]).toBe('demo units')
    expect(labels.filter((label) => label.includes('XTS'))).toEqual([])
  })
})
