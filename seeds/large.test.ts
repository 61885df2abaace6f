import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { SeedCommand } from '#contract/seed'
import { dateFault } from '#domain/activity-dates'
import { needsReason } from '#domain/status'
import { largeCommands } from './large.ts'
import { lastDay } from './large/schedule.ts'
import type { FullShape, LargeShape } from './large/shape.ts'
import { recordsOn } from './replay-testing.ts'
import { contractFaults, danglingIds, inputsOf } from './testing.ts'

function allOf(shape: LargeShape): readonly SeedCommand[] {
  return [...largeCommands(shape)].flat()
}

const shapes = fc.record({
  activities: fc.nat(40),
  notesPerActivity: fc.nat(4),
  plans: fc.integer({ min: 1, max: 5 }),
  organisations: fc.integer({ min: 2, max: 30 }),
  isMonitored: fc.boolean(),
  seed: fc.integer(),
})

/** Runs a law on sixty shapes of any seed. */
function forAnyShape(law: (shape: FullShape) => void): void {
  fc.assert(fc.property(shapes, law), { numRuns: 60 })
}

describe('whatever the shape and the seed', () => {
  it('every command parses, and points only to what is made before', () => {
    forAnyShape((shape) => {
      const commands = allOf(shape)

      expect(contractFaults(commands)).toEqual([])
      expect(danglingIds(commands)).toEqual([])
    })
  })

  it('as much is made as was asked for, each record with an id of its own', () => {
    forAnyShape((shape) => {
      const commands = allOf(shape)
      const ids = commands.flatMap((command) => ('id' in command.input ? [command.input.id] : []))

      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain(null)
      expect(inputsOf(commands, 'activity.create')).toHaveLength(shape.activities)
      expect(inputsOf(commands, 'note.create')).toHaveLength(shape.activities * shape.notesPerActivity)
      expect(inputsOf(commands, 'plan.create')).toHaveLength(shape.plans)
      expect(inputsOf(commands, 'organisation.create')).toHaveLength(shape.organisations)
    })
  })

  it('no dates contradict each other, and nothing has happened after the last day', () => {
    forAnyShape((shape) => {
      const commands = allOf(shape)
      const activities = recordsOn(commands, 'activity')
      const faults = activities.map((each) =>
        dateFault(
          { ...each, revisedStart: each.revisedStart?.day ?? null, revisedEnd: each.revisedEnd?.day ?? null },
          lastDay,
        ),
      )

      expect(faults.filter((fault) => fault !== null)).toEqual([])
      const reached = recordsOn(commands, 'milestone').flatMap(({ actualDay }) => actualDay ?? [])
      expect(inputsOf(commands, 'note.create').filter((input) => input.note.day > lastDay)).toEqual([])
      expect(reached.filter((day) => day > lastDay)).toEqual([])
      expect(activities.filter((each) => needsReason(each.status.status) && each.status.reason === null)).toEqual([])
    })
  })

  it('a reference stands once in a plan, and an organisation once in an activity', () => {
    forAnyShape((shape) => {
      const commands = allOf(shape)
      const references = inputsOf(commands, 'activity.create').map(
        ({ activity }) => `${activity.planId} ${activity.reference}`,
      )
      const parts = inputsOf(commands, 'participation.add').map(
        ({ participation }) => `${participation.activityId} ${participation.organisationId}`,
      )

      expect(new Set(references).size).toBe(references.length)
      expect(new Set(parts).size).toBe(parts.length)
    })
  })
})

describe('where the plans are monitored', () => {
  const monitored = { activities: 900, notesPerActivity: 2, plans: 3, seed: 7 }
  const commands = allOf(monitored)
  const perActivity = (name: (typeof commands)[number]['name']) => inputsOf(commands, name).length / 900

  it('activities have about two and a half milestones, and many have money, a place in the round, or a risk', () => {
    expect(perActivity('milestone.create')).toBeCloseTo(2.5, 0)
    expect(perActivity('fundingLine.create')).toBeGreaterThan(0.5)
    expect(perActivity('roundEntry.create')).toBeGreaterThan(0.2)
    expect(perActivity('risk.create')).toBeGreaterThan(0.02)
    expect(inputsOf(commands, 'reportingPeriod.create')).toHaveLength(12)
    expect(inputsOf(commands, 'meeting.create')).toHaveLength(6)
  })

  it('nothing is told before the day on which it was entered, and no activity is told of before it was', () => {
    const days = (command: (typeof commands)[number]) =>
      [...JSON.stringify(command.input).matchAll(/"(?:actualDay|actualStart|actualEnd|identifiedDay)":"([^"]+)"/g)].map(
        ([, day = '']) => day,
      )
    const early = commands.filter((command) => days(command).some((day) => day > (command.at ?? '').slice(0, 10)))

    expect(early).toEqual([])
    expect(commands.filter(({ at }) => at === null || at.slice(0, 10) > lastDay)).toEqual([])
    expect(danglingIds(commands)).toEqual([])
  })

  it('has lived through its years: of the activities that are completed, none was at first', () => {
    const completed = recordsOn(commands, 'activity').filter(({ status }) => status.status === 'completed')

    expect(completed.length).toBeGreaterThan(100)
    expect(
      inputsOf(commands, 'activity.create').filter(({ activity }) => activity.status.status === 'completed'),
    ).toEqual([])
  })

  it('everything else is the same without', () => {
    const plain = allOf({ ...monitored, isMonitored: false })
    const titles = (of: typeof commands) => inputsOf(of, 'activity.create').map(({ activity }) => activity.title)
    const notes = (of: typeof commands) => inputsOf(of, 'note.create').map(({ note }) => note.text)

    expect(plain.every(({ at }) => at === null)).toBe(true)
    expect(titles(plain)).toEqual(titles(commands))
    expect(notes(plain).toSorted()).toEqual(notes(commands).toSorted())
    expect(inputsOf(plain, 'milestone.create')).toEqual([])
  })
})

const usual = { activities: 700, notesPerActivity: 3, seed: 7 }

it('gives the same data for the same seed, and other data for another', () => {
  const one = JSON.stringify(allOf(usual))

  expect(JSON.stringify(allOf(usual))).toBe(one)
  expect(JSON.stringify(allOf({ ...usual, seed: 8 }))).not.toBe(one)
})

it('makes plans of about 300 activities when the number of plans is not given', () => {
  expect(inputsOf(allOf(usual), 'plan.create')).toHaveLength(3)
})

it('comes in chunks of at most 2,000 commands, made only when asked for', () => {
  const chunks = largeCommands({ activities: 1_000_000_000, notesPerActivity: 10, plans: 3, seed: 1 })
  const firstThree = [chunks.next(), chunks.next(), chunks.next()].map((step) =>
    step.done === true ? 0 : step.value.length,
  )

  expect(firstThree).toEqual([2_000, 2_000, 2_000])
})

it('writes notes in all six languages, most of them short and a few of them long', () => {
  const texts = inputsOf(allOf(usual), 'note.create').map((input) => input.note.text)
  const lengths = texts.map((text) => text.length).toSorted((one, other) => one - other)
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Han}/u]

  expect(scripts.map((script) => texts.some((text) => script.test(text)))).toEqual([true, true, true, true])
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(300)
  expect(lengths.at(-1)).toBeGreaterThan(1_000)
})

it('uses some words on every page and most words hardly ever, as people do', () => {
  const words = inputsOf(allOf(usual), 'note.create').flatMap((input) => input.note.text.toLowerCase().split(/[\s.]+/))
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rare = [...counts.values()].filter((count) => count <= 2)

  expect((counts.get('the') ?? 0) / words.length).toBeGreaterThan(0.05)
  expect(rare.length / counts.size).toBeGreaterThan(0.5)
})
