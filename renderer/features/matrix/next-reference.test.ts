import { expect, test } from 'vitest'
import { nextReference } from './next-reference.ts'

test('the next number follows the greatest, as wide as the others', () => {
  expect(nextReference(['F-01', 'F-09', 'F-03'])).toBe('F-10')
  expect(nextReference(['A-998', 'A-999'])).toBe('A-1000')
})

test('of two series the longer one goes on', () => {
  expect(nextReference(['F-01', 'R-07', 'R-01'])).toBe('R-08')
})

test('a reference that is taken in other capitals is passed over', () => {
  expect(nextReference(['a-1', 'a-3', 'A-4'])).toBe('a-5')
})

test('the first of a plan is proposed, too', () => {
  expect(nextReference([])).toBe('A-01')
})

test('nothing is proposed where no reference is numbered', () => {
  expect(nextReference(['Alpha'])).toBe('')
})
