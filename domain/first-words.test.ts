import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { firstWords } from './first-words.ts'

describe('the first words of a text', () => {
  it('are all of a short one, on one line', () => {
    expect(firstWords('  A note\r\n of\tthree\n\nlines ')).toBe('A note of three lines')
  })

  it('end between words when more follows, and say so', () => {
    expect(firstWords('word '.repeat(100))).toBe(`${'word '.repeat(11)}word…`)
    expect(firstWords('统计'.repeat(100))).toBe(`${'统计'.repeat(30)}…`)
  })

  it('are short, and whole characters, of whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const words = firstWords(text)

        expect(Array.from(words).length).toBeLessThanOrEqual(61)
        expect(words).not.toMatch(/[\n\r\t]/)
        expect(words.isWellFormed()).toBe(true)
      }),
    )
    expect(firstWords(`a${' '.repeat(238)}😀b`)).toBe('a…')
  })
})
