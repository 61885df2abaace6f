import { describe, expect, it } from 'vitest'
import { entities, entityNames } from '#contract/entity/table'
import type { EntityName } from '#contract/entity/table'
import type { Provenance } from '#contract/entity/provenance'
import { dateFault, endSlippageDays, overdueDays } from '#domain/activity-dates'
import { demonstrationCommands, demonstrationDay } from './demonstration.ts'
import { sources } from './demonstration/sources.ts'
import { recordsOn } from './replay-testing.ts'
import { stableId } from './stable-id.ts'
import { contractFaults, danglingIds, inputsOf } from './testing.ts'

const commands = demonstrationCommands()
const activities = recordsOn(commands, 'activity')
const notes = recordsOn(commands, 'note')
const selections = recordsOn(commands, 'selection')
const chosenIds = new Set(
  selections.filter((each) => each.year === 2016 && each.decision === 'chosen').map((each) => each.activityId),
)
const chosen = activities.filter((activity) => chosenIds.has(activity.id))

type Sourced = {
  readonly entity: EntityName
  readonly id: string
  readonly provenance: Provenance | null
}

/** Every record that says where it comes from: all but the workspace, its author, and what officers put off. */
const records: readonly Sourced[] = entityNames
  .filter((entity) => Object.hasOwn(entities[entity], 'provenance'))
  .flatMap((entity) =>
    recordsOn(commands, entity).map((record) => ({ entity, ...(record as Omit<Sourced, 'entity'>) })),
  )

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): { readonly [key: string]: number } {
  const keys = items.map((item) => keyOf(item) ?? 'none')
  return Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((each) => each === key).length]))
}

describe('every command', () => {
  it('parses with the schema of the contract', () => {
    expect(contractFaults(commands)).toEqual([])
  })

  it('points only to records that an earlier command makes', () => {
    expect(danglingIds(commands)).toEqual([])
  })

  it('makes a record with an id of its own, or changes one', () => {
    const ids = records.map((record) => record.id)

    const made = commands.flatMap((command) => ('id' in command.input ? [command.input.id] : []))
    expect(made).not.toContain(null)
    expect(new Set(made).size).toBe(made.length)
    expect(new Set(ids)).toEqual(new Set(made))
  })

  it('gives a reference once in its plan, and an organisation once in an activity', () => {
    const parts = inputsOf(commands, 'participation.add').map((input) => input.participation)

    expect(new Set(activities.map((each) => each.reference)).size).toBe(activities.length)
    expect(new Set(parts.map((each) => `${each.activityId} ${each.organisationId}`)).size).toBe(parts.length)
  })
})

describe('the counts of the research notes', () => {
  it('has 27, 13, 8 and 7 activities in the four plans', () => {
    expect(countBy(activities, (each) => each.planId)).toEqual({
      [stableId('plan/PL-1')]: 27,
      [stableId('plan/PL-2')]: 13,
      [stableId('plan/PL-3')]: 8,
      [stableId('plan/PL-4')]: 7,
    })
  })

  it('has 14 guiding documents and 21 thematic areas', () => {
    expect(inputsOf(commands, 'document.create')).toHaveLength(14)
    expect(inputsOf(commands, 'area.create')).toHaveLength(21)
  })

  it('chooses for 2016 two, five, one, no, one and two activities of the six thematic areas', () => {
    const counts = countBy(chosen, (each) => each.areaId)

    expect(
      ['TA-1', 'TA-2', 'TA-3', 'TA-4', 'TA-5', 'TA-6'].map((code) => counts[stableId(`area/${code}`)] ?? 0),
    ).toEqual([2, 5, 1, 0, 1, 2])
  })

  it('chooses for 2016 eleven activities in all nine focus areas', () => {
    expect(chosen).toHaveLength(11)
    expect(new Set(chosen.map((each) => each.focusAreaId)).size).toBe(9)
    expect(inputsOf(commands, 'focusArea.create')).toHaveLength(9)
  })

  it('has nine joint and two complementary, nine current and two aspirational among the eleven', () => {
    expect(countBy(chosen, (each) => each.nature)).toEqual({ joint: 9, complementary: 2 })
    expect(countBy(chosen, (each) => each.horizon)).toEqual({ current: 9, aspirational: 2 })
  })

  it('defers the sixteen others of the plan from 2016, each with a reason', () => {
    const deferred = selections.filter((each) => each.decision === 'deferred')

    expect(deferred).toHaveLength(16)
    expect(deferred.filter((each) => each.reason === '')).toEqual([])
  })
})

describe('provenance', () => {
  it('is on every record, with a source', () => {
    expect(records.filter((record) => (record.provenance?.source ?? '') === '')).toEqual([])
  })

  it('names only fields that the record has', () => {
    const strange = records.flatMap(({ entity, provenance }) =>
      (provenance?.fields ?? []).map(({ field }) => `${entity}.${field}`).filter((name) => !isField(name)),
    )

    expect(strange).toEqual([])
  })

  it('says the word for what is derived or illustrative', () => {
    const founded = records.flatMap(({ provenance }) => (provenance === null ? [] : [provenance, ...provenance.fields]))
    const saysSo = { documented: /./, derived: /^Derived/, illustrative: /^Illustrative/ }

    expect(founded.filter((each) => !saysSo[each.kind].test(each.source ?? ''))).toEqual([])
  })

  it('never presents one of the eleven as documented, and shows its status and dates as illustrative', () => {
    const kinds = chosen.map((each) => [
      each.provenance?.kind,
      kindOfField(each.provenance, 'status'),
      kindOfField(each.provenance, 'plannedEnd'),
    ])

    expect(kinds).toEqual(chosen.map(() => ['derived', 'illustrative', 'illustrative']))
  })

  it('states the assumption of two and two in the text and the source of the four activities it concerns', () => {
    const stated = chosen.filter(
      (each) => each.description.includes('2 + 2') && each.provenance?.source?.includes('2 + 2'),
    )

    expect(stated.map((each) => each.reference)).toEqual(['F-01', 'F-02', 'F-03', 'F-04'])
  })

  it('marks R-15 and R-16 as illustrative and no other activity', () => {
    const illustrative = activities.filter((each) => each.provenance?.kind === 'illustrative')

    expect(illustrative.map((each) => each.reference)).toEqual(['R-15', 'R-16'])
  })

  it('begins the text of every illustrative note with that word', () => {
    const illustrative = notes.filter((note) => note.provenance?.kind === 'illustrative')

    expect(illustrative).toHaveLength(14)
    expect(illustrative.filter((note) => !note.text.startsWith('Illustrative: '))).toEqual([])
  })

  it('cites every source that the list of sources holds', () => {
    const cited = records
      .flatMap(({ provenance }) => (provenance === null ? [] : [provenance, ...provenance.fields]))
      .map((each) => each.source ?? '')

    expect(Object.keys(sources).filter((code) => !cited.some((text) => text.includes(`${code} `)))).toEqual([])
  })
})

describe('the plan on the day it is shown as', () => {
  const day = demonstrationDay
  const dated = chosen.map((each) => ({
    reference: each.reference,
    status: each.status.status,
    dates: { ...each, revisedStart: each.revisedStart?.day ?? null, revisedEnd: each.revisedEnd?.day ?? null },
  }))

  it('has one activity late, one with a moved end, one completed and one not begun', () => {
    expect(dated.filter((each) => overdueDays(each.dates, each.status, day) > 0).map((each) => each.reference)).toEqual(
      ['F-03'],
    )
    expect(dated.filter((each) => (endSlippageDays(each.dates) ?? 0) > 0).map((each) => each.reference)).toEqual([
      'F-08',
    ])
    expect(dated.filter((each) => each.status === 'completed').map((each) => each.reference)).toEqual(['F-07'])
    expect(dated.filter((each) => each.status === 'planned').map((each) => each.reference)).toEqual(['F-10'])
  })

  it('has no impossible dates, and no actual date or illustrative note after that day', () => {
    const later = notes.filter((note) => note.provenance?.kind === 'illustrative' && note.day > day)

    expect(dated.map((each) => dateFault(each.dates, day))).toEqual(dated.map(() => null))
    expect(later).toEqual([])
  })
})

it('keeps the word "possible" in the three possibilities of peacekeeping', () => {
  const titles = activities
    .filter((each) => ['A4-05', 'A4-06', 'A4-07'].includes(each.reference))
    .map((each) => each.title)

  expect(titles.map((title) => title.split(' ')[0])).toEqual(['Possible', 'Possible', 'Possible'])
})

it('shows the three older plans as history', () => {
  const states = inputsOf(commands, 'plan.create').map(({ plan }) => [plan.shortTitle, plan.state])

  expect(states).toEqual([
    ['UNODC-DPKO', 'historical'],
    ['UN-CSTO', 'historical'],
    ['UNODC-OSCE', 'historical'],
    ['INTERPOL-UNODC', 'current'],
  ])
})

function kindOfField(provenance: Provenance | null, field: string): string | undefined {
  return provenance?.fields.find((each) => each.field === field)?.kind ?? provenance?.kind
}

function isField(name: string): boolean {
  const [entity = '', field = ''] = name.split('.')
  return Object.entries(entities).some(([each, fields]) => each === entity && Object.hasOwn(fields, field))
}
