import { fc } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { nextLeft, tallyRound } from './round-tally.ts'

const entry = fc.constantFrom(null, { outcome: 'updated' as const }, { outcome: 'no-change' as const })
const round = fc.array(entry).map((entries) => entries.map((each, index) => ({ activityId: `a${index}`, entry: each })))

it('what is updated, without change and left is all of the round', () => {
  fc.assert(
    fc.property(round, (lines) => {
      const { total, updated, noChange, left } = tallyRound(lines)

      expect(updated + noChange + left).toBe(total)
      expect(total).toBe(lines.length)
    }),
  )
})

it('going from one that is left to the next comes by all of them and ends when none is left', () => {
  fc.assert(
    fc.property(round, (lines) => {
      const visited: string[] = []
      let open = lines
      let id = nextLeft(open, null)
      while (id !== null) {
        const current = id
        visited.push(current)
        open = open.map((line) => (line.activityId === current ? { ...line, entry: { outcome: 'updated' } } : line))
        id = nextLeft(open, current)
      }

      expect(visited.length).toBe(tallyRound(lines).left)
      expect(tallyRound(open).left).toBe(0)
    }),
  )
})

it('an activity that was skipped comes again after the last', () => {
  const lines = ['a', 'b', 'c'].map((activityId) => ({ activityId, entry: null }))

  expect([nextLeft(lines, 'a'), nextLeft(lines, 'c'), nextLeft(lines, null)]).toEqual(['b', 'a', 'a'])
  expect(nextLeft(lines.slice(0, 1), 'a')).toBeNull()
})
