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

  it('of plain letters are those of their full-width forms, which are folded one by one', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'Z', '0', '9', ' ', '-', '_', '.', 'é', '\u0301', 'ا', 'ل', '统'),
          maxLength: 40,
        }),
        (text) => {
          expect([...foldedWords(text)]).toEqual([...foldedWords(wide(text))])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a text as it is indexed', () => {
  it('holds its folded words, also where a faster way is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(normaliseText(text)).toBe(Array.from(foldedWords(text), (word) => word.text).join(' '))
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

  it('take a last word of one letter as a whole word, and of one digit as a beginning', () => {
    expect(searchTerms('t')).toEqual([[{ words: ['t'], isPrefix: false }]])
    expect(searchTerms('F-0')).toEqual([[{ words: ['f', '0'], isPrefix: true }]])
  })
})
