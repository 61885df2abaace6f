import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markings } from '#contract/vocabulary'
import { highestMarking, mayBeToldIn } from './marking.ts'

it('is one of those that are there, and no other of them is higher', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...markings), { minLength: 1 }), (present) => {
      const ranks = present.map((each) => markings.indexOf(each))

      expect(markings.indexOf(highestMarking(present))).toBe(Math.max(...ranks))
    }),
  )
})

it('lets a thing be told only where none of its markings is higher', () => {
  fc.assert(
    fc.property(fc.constantFrom(...markings), fc.array(fc.constantFrom(...markings)), (marking, told) => {
      const highest = Math.max(0, ...told.map((each) => markings.indexOf(each)))

      expect(mayBeToldIn(marking, told)).toBe(highest <= markings.indexOf(marking))
    }),
  )
})
