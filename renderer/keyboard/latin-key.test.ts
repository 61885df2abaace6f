import { expect, it } from 'vitest'
import { latinKey } from './latin-key.ts'

it.each([
  ['n', 'KeyN', 'n'],
  ['N', 'KeyN', 'n'],
  ['т', 'KeyN', 'n'],
  ['ى', 'KeyN', 'n'],
  ['ы', 'KeyS', 's'],
  // A French keyboard has the letter elsewhere: what it says counts, not where it is.
  ['q', 'KeyA', 'q'],
  ['/', 'Period', '/'],
  ['ظ', 'Slash', '/'],
  ['F2', 'F2', ''],
  ['ArrowUp', 'ArrowUp', ''],
])('takes %s at %s for “%s”', (key, code, said) => {
  expect(latinKey({ key, code })).toBe(said)
})
