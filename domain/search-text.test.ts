import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { normaliseText, searchTerms } from './search-text.ts'
import { foldedWords } from './text-folding.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
})

describe('folded words', () => {
  test.prop([anyUnits], { numRuns: 500 })('stand in the order and within the bounds of the original', (text) => {
    const offsets = [...foldedWords(text)].flatMap((word) => [word.start, word.end])

    expect(offsets).toEqual(offsets.toSorted((left, right) => left - right))
    expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true)
  })

  test.prop([fc.oneof(anyText, anyUnits)], { numRuns: 500 })(
    'are the same however the original was composed',
    (text) => {
      expect(normaliseText(text.normalize('NFD'))).toBe(normaliseText(text.normalize('NFC')))
    },
  )
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
