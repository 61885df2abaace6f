import { expect, test } from 'vitest'
import { beginningOf, cutAt } from './clamp.ts'

test('a short text is its own beginning', () => {
  expect(beginningOf('One line.\nAnother.', 2)).toBe('One line.\nAnother.')
})

test('a text of many lines begins with so many of them', () => {
  expect(beginningOf('one\ntwo\nthree', 2)).toBe('one\ntwo')
})

test('a long line is cut between words', () => {
  const text = 'police networks '.repeat(20)

  const beginning = beginningOf(text, 1)

  expect(beginning).toMatch(/(police|networks)$/)
  expect(text.startsWith(`${beginning} `)).toBe(true)
})

test('a line without spaces is cut all the same', () => {
  expect(beginningOf('x'.repeat(1_000), 1)).toBe('x'.repeat(60))
})

test('a character of two code units is never torn', () => {
  expect(cutAt('a😀b', 2)).toBe('a')
  expect(cutAt('a😀b', 3)).toBe('a😀')
})
