import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isBefore, lastHeldBefore, newestFirst, nextPlanned } from './meeting-order.ts'
import { movedOrder } from './moved-order.ts'

const held = (id: string, day: string) => ({ id, day, state: 'held' as const })
const planned = (id: string, day: string) => ({ id, day, state: 'planned' as const })
const meetings = [held('a', '2015-11-23'), planned('d', '2017'), held('b', '2016-06'), planned('c', '2016-12-15')]

it('lists meetings newest first', () => {
  expect(newestFirst(meetings).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a'])
})

it('knows the meeting before one, and the one that comes next', () => {
  expect(lastHeldBefore(meetings, planned('c', '2016-12-15'))?.id).toBe('b')
  expect(lastHeldBefore(meetings, held('b', '2016-06'))?.id).toBe('a')
  expect(lastHeldBefore(meetings, held('a', '2015-11-23'))).toBeNull()
  expect(nextPlanned(meetings)?.id).toBe('c')
  expect(nextPlanned([])).toBeNull()
  expect(isBefore(held('a', '2015-11-23'), planned('d', '2017'))).toBe(true)
})

it('moves an item where it was sent, and keeps the others in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.nat(9), (ids, from, to) => {
      const id = ids[from % ids.length] ?? ''

      const moved = movedOrder(ids, id, to)

      expect(moved.indexOf(id)).toBe(Math.min(to, ids.length - 1))
      expect(moved.filter((each) => each !== id)).toEqual(ids.filter((each) => each !== id))
    }),
  )
})

it('leaves the order alone when the item is not in it', () => {
  expect(movedOrder(['a', 'b'], 'c', 0)).toEqual(['a', 'b'])
})
