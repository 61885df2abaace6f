import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { languages } from '#contract/vocabulary'
import { readValue, valueDraft } from './read-value.ts'

describe('a typed value', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['12.5', 12.5],
    ['-3', -3],
    ['\u22123', -3],
    ['45 %', 45],
    ['٤٥٪', 45],
    ['1 200', 1_200],
  ])('%j is %j', (typed, value) => {
    expect(readValue(typed, 'en')).toEqual({ kind: 'read', value })
  })

  it.each(['twelve', '-', '%', '1.2.3', '--4', '1e5'])('%j is no number', (typed) => {
    expect(readValue(typed, 'en')).toEqual({ kind: 'not-a-number' })
  })

  it('is read back from how it stands in the field, in every language', () => {
    const decimals = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((thousandths) => thousandths / 100)
    fc.assert(
      fc.property(fc.constantFrom(...languages), fc.option(decimals), (language, value) => {
        expect(readValue(valueDraft(value, language), language)).toEqual({
          kind: 'read',
          value: value === 0 ? 0 : value,
        })
      }),
    )
  })
})
