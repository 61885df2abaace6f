import { expect, it } from 'vitest'
import { itemTitle } from './item-title.ts'

it('takes a short text whole, on one line', () => {
  expect(itemTitle('  Send the list of the countries\nwhose prosecutors are to come to the workshop. ')).toBe(
    'Send the list of the countries whose prosecutors are to come to the workshop.',
  )
})

it('takes the first words of a long one', () => {
  expect(itemTitle('word '.repeat(40))).toMatch(/^word (word )+word…$/)
})
