import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { normaliseText, searchTerms } from './search-text.ts'
import { foldedWords } from './text-folding.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
})

describe('folded words', () => {
  it('stand in the order and within the bounds of the original', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const offsets = [...foldedWords(text)].flatMap((word) => [word.start, word.end])

        expect(offsets).toEqual(offsets.toSorted((left, right) => left - right))
        expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('are the same however the original was composed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        expect(normaliseText(text.normalize('NFD'))).toBe(normaliseText(text.normalize('NFC')))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the terms of a query', () => {
  it.each(['', ' ', '"', '***', '😀', '—', '\u0000', 'ـ'])('for %j are none', (query) => {
    expect(searchTerms(query)).toEqual([])
  })

  it('are its words, those joined without a space one phrase, the last a beginning', () => {
    expect(searchTerms('Near F-03, 统计局 tra')).toEqual([
      [{ words: ['near'], isPrefix: false }],
      [{ words: ['f', '03'], isPrefix: false }],
      [{ words: ['统', '计', '局'], isPrefix: false }],
      [{ words: ['tra'], isPrefix: true }],
    ])
  })
})
