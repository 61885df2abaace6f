import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markings } from '#contract/vocabulary'
import { highestMarking } from './marking.ts'

it('is one of those that are there, and no other of them is higher', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...markings), { minLength: 1 }), (present) => {
      const ranks = present.map((each) => markings.indexOf(each))

      expect(markings.indexOf(highestMarking(present))).toBe(Math.max(...ranks))
    }),
  )
})
