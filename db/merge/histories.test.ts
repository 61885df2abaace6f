import { fc } from '@fast-check/vitest'
import { afterAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/merge/canonical-json'
import { headsOf } from '#domain/merge/field'
import { deletedField, writesOf } from '#domain/merge/record'
import type { Copy, History, Step } from './testing/history.ts'
import { beginHistory, closeCopies, freshCopy, playStep, receive, settle } from './testing/history.ts'
import { expectedDeletions, expectedFields } from './testing/oracle.ts'
import { shownIn } from './testing/replica.ts'
import { createShuffle } from '../testing/shuffle.ts'

const small = fc.nat({ max: 40 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('create'), at: small, entity: small }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('edit'), at: small, record: small, field: small, value: small }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'restore'), at: small, record: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('future'), at: small, record: small, value: small }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('deliver'),
      from: small,
      to: small,
      part: fc.nat({ max: 100 }),
      seed: fc.nat(),
    }),
  },
)

/** Three to five copies with clocks up to ten years wrong, and what happens in them. */
const script = fc.record({
  skews: fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 3, maxLength: 5 }),
  steps: fc.array(step, { minLength: 5, maxLength: 32, size: 'max' }),
  seed: fc.nat(),
})

const start: readonly Step[] = [
  { kind: 'create', at: 0, entity: 0 },
  { kind: 'create', at: 0, entity: 1 },
  { kind: 'create', at: 0, entity: 2 },
]

function play(
  skews: readonly number[],
  steps: readonly Step[],
  look: (copy: Copy) => unknown = () => undefined,
): History {
  const history = beginHistory(skews)
  for (const each of [...start, ...steps]) {
    playStep(history, each)
    if (each.kind === 'deliver') look(history.copies[each.to % history.copies.length] ?? raise())
  }
  return history
}

function raise(): never {
  throw new Error('there is always a copy')
}

/** Values that a copy shows or offers for a field. */
function visible({ replica }: Copy, entity: string, row: string, field: string): ReadonlySet<string> {
  return new Set(headsOf(writesOf(replica.core.log.ofField(entity, row, field), field)).map(({ value }) => value))
}

/** Where a copy shows something else than the history says it must, once all has arrived. */
function differences(history: History, copy: Copy): readonly string[] {
  const conflicts = new Set(copy.replica.conflicts())
  const wrongFields = expectedFields(history, copy.known).filter(({ entity, row, field, standing }) => {
    const values = new Set(standing.values())
    const isOffered = isEqual(visible(copy, entity, row, field), values)
    const isShown = values.has(canonicalJson(shownIn(copy.replica, entity, row, field)))
    return !isOffered || !isShown || conflicts.has(`${entity} ${row} ${field}`) !== values.size > 1
  })
  const wrongDeletions = expectedDeletions(history, copy.known).filter(({ entity, row, isDeleted, isDisputed }) => {
    const shown = shownIn(copy.replica, entity, row, deletedField)
    return shown !== (isDeleted ?? shown) || conflicts.has(`${entity} ${row} ${deletedField}`) !== isDisputed
  })
  return [...wrongFields, ...wrongDeletions].map((wrong) => JSON.stringify(wrong))
}

function isEqual(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((value) => other.has(value))
}

/** Values that were replaced by nobody who knew of them, and are nowhere to be seen. */
function lost(history: History, copy: Copy): readonly string[] {
  return expectedFields(history, copy.known).flatMap(({ entity, row, field, standing }) => {
    const offered = visible(copy, entity, row, field)
    return [...standing.values()].filter((value) => !offered.has(value))
  })
}

let historyCount = 0
afterAll(() => {
  closeCopies()
  console.log(`${historyCount} histories played`)
})

// Hundreds of histories on the real database take their time on a busy machine.
describe('bringing copies of a workspace together', { timeout: 300_000 }, () => {
  it('shows every copy the same, loses no value, invents no conflict, and lets knowledge win over clocks (P1, P3, P4, P5, P6)', () => {
    fc.assert(
      fc.property(script, ({ skews, steps, seed }) => {
        historyCount += 1
        const history = play(skews, steps)

        settle(history, seed)

        const dumps = history.copies.map(({ replica }) => replica.dump())
        expect(new Set(dumps).size).toBe(1)
        expect(history.copies.flatMap((copy) => differences(history, copy))).toEqual([])
        const first = history.copies[0] ?? raise()
        receive(first, createShuffle(seed).mix(first.replica.operations()), 2)
        expect(first.replica.dump()).toBe(dumps[0])
      }),
      { numRuns: 600 },
    )
  })

  it('keeps the tables what the operations say, and every reference whole, however little has arrived (P4, P8)', () => {
    fc.assert(
      fc.property(script, ({ skews, steps }) => {
        historyCount += 1
        const orphanCounts: number[] = []

        const history = play(skews, steps, ({ replica }) => orphanCounts.push(replica.orphanCount()))

        expect(orphanCounts.filter((count) => count > 0)).toEqual([])
        expect(history.copies.flatMap(({ replica }) => replica.faults())).toEqual([])
        expect(history.copies.flatMap((copy) => lost(history, copy))).toEqual([])
      }),
      { numRuns: 250 },
    )
  })

  it('depends on which operations are known, and not on their order or packages (P2)', () => {
    fc.assert(
      fc.property(script, fc.nat(), fc.integer({ min: 1, max: 6 }), ({ skews, steps, seed }, order, packages) => {
        historyCount += 1
        const history = play(skews, steps)
        settle(history, seed)
        const first = history.copies[0] ?? raise()
        const stranger = freshCopy(history.copies.length, 1999)

        receive(stranger, createShuffle(order).mix(first.replica.operations()), packages)

        expect(stranger.replica.dump()).toBe(first.replica.dump())
      }),
      { numRuns: 120 },
    )
  })

  it('carries operations of later versions through unchanged (P14)', () => {
    fc.assert(
      fc.property(script, ({ skews, steps, seed }) => {
        historyCount += 1
        const future: Step = { kind: 'future', at: seed, record: seed, value: seed }
        const history = play(skews, [future, ...steps, { ...future, value: seed + 1 }])
        const written = copiesOf(history)

        settle(history, seed)

        expect(written.size).toBeGreaterThan(1)
        for (const { replica } of history.copies) {
          const carried = new Map(replica.operations().map((each) => [each.id, each]))
          for (const [id, operation] of written) expect(carried.get(id)).toEqual(operation)
        }
      }),
      { numRuns: 50 },
    )
  })
})

/** The operations of later versions, as they were when they came in. */
function copiesOf(history: History) {
  const all = history.copies.flatMap(({ replica }) => replica.operations())
  return new Map(all.filter(({ id }) => id.startsWith('future')).map((each) => [each.id, each]))
}
