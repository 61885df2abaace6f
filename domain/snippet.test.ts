import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { searchTerms } from './search-text.ts'
import { matchingSnippetOf, snippetOf } from './snippet.ts'
import { foldedWords } from './text-folding.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 600 })
const anyUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 300,
})
const plainText = fc
  .array(fc.constantFrom('border ', 'trafficking ', 'of ', 'persons, ', '统计', '😀 ', 'الجريمة ', '\n'), {
    maxLength: 120,
  })
  .map((words) => words.join(''))
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function joined(text: string, query: string): string {
  return snippetOf(text, searchTerms(query))
    .map((part) => part.text)
    .join('')
}

describe('a snippet', () => {
  it('is a piece of the original, no longer than needed', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits, plainText), fc.oneof(plainText, anyText), (text, query) => {
        const piece = joined(text, query)

        expect(text).toContain(piece)
        expect(piece.length).toBeLessThanOrEqual(161)
        expect(piece.length === 0).toBe(text.length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, plainText), plainText, (text, query) => {
        expect(joined(text, query)).not.toMatch(loneSurrogate)
      }),
      { numRuns: 500 },
    )
  })

  it('shows the match of any word that the text holds', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, plainText), fc.nat(), (text, seed) => {
        const words = [...foldedWords(text)]
        const word = words[seed % Math.max(1, words.length)]
        fc.pre(word !== undefined)
        const terms = searchTerms(text.slice(word?.start, word?.end))

        expect(matchingSnippetOf(text, terms)).toEqual(snippetOf(text, terms))
        expect(snippetOf(text, terms).some((part) => part.isMatch)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is empty, where only a match is wanted, for a text without one', () => {
    expect(matchingSnippetOf('Training of officers', searchTerms('cargo'))).toEqual([])
  })

  it('alternates between matches and the rest, with no empty part', () => {
    fc.assert(
      fc.property(plainText, plainText, (text, query) => {
        const parts = snippetOf(text, searchTerms(query))

        expect(parts.every((part) => part.text !== '')).toBe(true)
        expect(parts.every((part, index) => part.isMatch !== parts[index + 1]?.isMatch)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('marks every match, as typed in the original', () => {
    expect(snippetOf('A Déclaration on “declarations”.', searchTerms('DECLARATION'))).toEqual([
      { text: 'A ', isMatch: false },
      { text: 'Déclaration', isMatch: true },
      { text: ' on “', isMatch: false },
      { text: 'declarations', isMatch: true },
      { text: '”.', isMatch: false },
    ])
  })

  it('lies round the first match of a long text, cut between words', () => {
    const text = `${'before '.repeat(50_000)}needle ${'after '.repeat(50)}`

    const piece = joined(text, 'needle')

    expect(piece).toMatch(/^(before )+needle (after )+$/)
    expect(piece.length).toBeGreaterThan(130)
  })

  it('is the beginning of a text that holds no match', () => {
    expect(joined('word '.repeat(100), 'needle')).toBe('word '.repeat(100).slice(0, 160))
  })
})
