import { afterEach, describe, expect, it } from 'vitest'
import type { HistoryEntry } from '#contract/area/history'
import type { InputOf } from '#contract/types'
import type { Id } from '#contract/values'
import { newId } from '../../id.ts'
import { openTestPlan, valueOf } from '../plan-testing.ts'
import type { TestPlan } from '../plan-testing.ts'
import { newRecord } from '../record/drafts-testing.ts'
import type { PlainEntity } from '../record/handlers.ts'

let plan: TestPlan
afterEach(() => plan.close())

function list(wanted: Partial<InputOf<'history.list'>> = {}) {
  const scope = { planId: null, activityId: null, entity: null, personId: null, fromDay: null, toDay: null }
  return valueOf(plan.ask('history.list', { ...scope, before: null, limit: 100, ...wanted }))
}

function newest(wanted?: Partial<InputOf<'history.list'>>): HistoryEntry | undefined {
  return list(wanted).entries[0]
}

function facts(wanted?: Partial<InputOf<'history.list'>>): readonly string[] {
  return list(wanted).entries.map(({ subject, field }) => `${subject}: ${field}`)
}

/** One record of every kind that is kept of an activity, in the order of their making. */
function recordsOf(activityId: Id): readonly { readonly entity: PlainEntity; readonly id: Id }[] {
  const made: { readonly entity: PlainEntity; readonly id: Id }[] = []
  const make = (entity: PlainEntity, values: object = {}): Id => {
    const id = newRecord(plan, entity, values)
    made.push({ entity, id })
    return id
  }
  const milestoneId = make('milestone')
  const indicatorId = make('indicator')
  make('indicatorValue', { indicatorId })
  const riskId = make('risk')
  const issueId = make('issue')
  make('measure', { riskId, issueId: null })
  make('measure', { riskId: null, issueId })
  make('fundingLine')
  make('contribution')
  make('agendaItem', { activityId })
  make('decision', { activityId })
  make('actionPoint', { activityId })
  make('attachment', { milestoneId, meetingId: null })
  return made
}

describe('history', () => {
  it('tells who changed which field of what, from what to what', () => {
    plan = openTestPlan()
    const { planId, activityId } = plan
    const person = valueOf(plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } }))
    plan.run('activity.edit', { activityId, change: { field: 'title', value: 'Joint training' } })
    plan.run('activity.edit', { activityId, change: { field: 'title', value: 'Training of trainers' } })

    expect(newest()).toEqual({
      number: list().total,
      operationId: expect.any(String),
      at: '2016-05-23T09:00:00.000Z',
      personId: person.id,
      personName: 'Ana',
      entity: 'activity',
      row: activityId,
      field: 'title',
      from: 'Joint training',
      to: 'Training of trainers',
      subject: 'F-01 Training of trainers',
      activityId,
      activityReference: 'F-01',
      planId,
      names: [],
    })
    expect(list().entries[1]).toMatchObject({ from: 'Training', to: 'Joint training' })
  })

  it('tells a making with all that was entered', () => {
    plan = openTestPlan()
    const { planId, areaId, focusAreaId } = plan
    plan.newActivity(planId, areaId, { reference: 'F-02', focusAreaId })

    expect(newest()).toMatchObject({
      field: '*',
      from: null,
      to: { reference: 'F-02', areaId },
      personId: null,
      personName: null,
    })
    expect(newest()?.names).toEqual(
      expect.arrayContaining([
        { id: planId, name: 'INTERPOL-UNODC' },
        { id: areaId, name: 'Cybercrime' },
        { id: focusAreaId, name: 'Darknet' },
      ]),
    )
  })

  it('tells a deletion and its undoing', () => {
    plan = openTestPlan()
    plan.run('activity.delete', { activityId: plan.activityId })
    const deletion = newest()
    plan.run('history.undo', {})

    expect(deletion).toMatchObject({ field: 'deleted', from: false, to: true, subject: 'F-01 Training' })
    expect(newest()).toMatchObject({ field: 'deleted', from: true, to: false })
  })

  it('names the records that a change points from and to', () => {
    plan = openTestPlan()
    const { activityId, areaId, otherAreaId } = plan
    plan.run('activity.edit', { activityId, change: { field: 'areaId', value: otherAreaId } })

    expect(newest()).toMatchObject({
      from: areaId,
      to: otherAreaId,
      names: [
        { id: areaId, name: 'Cybercrime' },
        { id: otherAreaId, name: 'Terrorism' },
      ],
    })
  })

  it('tells facts of several parts as they were', () => {
    plan = openTestPlan()
    const { activityId } = plan
    plan.run('activity.setStatus', { activityId, status: { status: 'suspended', reason: 'No funds.' } })

    expect(newest()).toMatchObject({
      field: 'status',
      from: { status: 'planned', reason: null },
      to: { status: 'suspended', reason: 'No funds.' },
    })
  })

  it('calls every record by what people call it', () => {
    plan = openTestPlan()
    const { planId, activityId, organisationId } = plan
    plan.newParticipation(activityId, organisationId)
    plan.newSelection(activityId, { year: 2016 })
    plan.newNote(planId, { text: `A first\nline that goes on and on, ${'word '.repeat(30)}` })
    plan.newParty(planId, organisationId)
    plan.newDocument(planId, { title: 'Legal Agreement' })

    expect(facts({ limit: 7 })).toEqual([
      'Legal Agreement: *',
      'INTERPOL: *',
      'A first line that goes on and on, word word word word word…: *',
      '2016: *',
      'INTERPOL: *',
      'F-01 Training: *',
      'UNODC: *',
    ])
  })
})

describe('the history of', () => {
  it('an activity holds its participations, selections and notes, those that are deleted too', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId, organisationId } = plan
    plan.newActivity(planId, areaId, { reference: 'F-02' })
    plan.newParticipation(activityId, organisationId)
    const noteId = plan.newNote(planId, { activityId })
    plan.run('note.delete', { noteId })
    plan.newNote(planId)

    expect(facts({ activityId })).toEqual(['A note.: deleted', 'A note.: *', 'INTERPOL: *', 'F-01 Training: *'])
    expect(list({ activityId }).entries.map((entry) => entry.activityReference)).toEqual([
      'F-01',
      'F-01',
      'F-01',
      'F-01',
    ])
    expect(list({ activityId, entity: 'note' }).total).toBe(2)
  })

  it('an activity holds all that is monitored of it, and what is deleted with it', () => {
    plan = openTestPlan()
    const { planId, areaId, activityId } = plan
    const otherId = plan.newActivity(planId, areaId, { reference: 'F-02' })
    const ofOther = newRecord(plan, 'risk', { activityId: otherId })
    newRecord(plan, 'measure', { riskId: ofOther, text: 'Of the other.' })
    const made = recordsOf(activityId)
    const kinds: readonly string[] = made.map(({ entity }) => entity)

    const listed = () => list({ activityId }).entries
    const before = listed()
    for (const { entity, id } of made.toReversed()) {
      plan.callRaw(`${entity}.delete`, JSON.stringify({ requestId: newId(), [`${entity}Id`]: id }))
    }
    const deleted = listed().filter(({ field }) => field === 'deleted')

    expect(before.filter(({ entity }) => kinds.includes(entity)).map(({ entity }) => entity)).toEqual(
      kinds.toReversed(),
    )
    expect(before.every((entry) => entry.activityId === activityId && entry.activityReference === 'F-01')).toBe(true)
    expect(deleted.map(({ row }) => row)).toEqual(made.map(({ id }) => id))
    expect(listed()).toHaveLength(before.length + made.length)
    expect(facts({ activityId: otherId })).toEqual(['Of the other.: *', 'No trainers: *', 'F-02 Training: *'])
  })

  it('a plan holds nothing of others or of the workspace', () => {
    plan = openTestPlan()
    const other = plan.newPlan({ shortTitle: 'Other' })
    plan.newNote(other)

    expect(facts({ planId: other })).toEqual(['A note.: *', 'Other: *'])
  })

  it('one person, one kind of record or some days holds just that', () => {
    plan = openTestPlan()
    const { planId } = plan
    plan.newNote(planId)
    const person = valueOf(plan.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } }))
    plan.newNote(planId, { text: 'Mine.' })

    expect(facts({ entity: 'note' })).toEqual(['Mine.: *', 'A note.: *'])
    expect(facts({ personId: person.id, planId })).toEqual(['Mine.: *'])
    expect(list({ fromDay: '2016-05-23', toDay: '2016-05-23' }).total).toBe(list().total)
    expect([list({ toDay: '2016-05-22' }).total, list({ planId, fromDay: '2016-05-24' }).total]).toEqual([0, 0])
    expect(list({ fromDay: '0001-01-01', toDay: '9999-12-31' }).total).toBe(list().total)
  })

  it('a workspace comes page by page, and counts all of it each time', () => {
    plan = openTestPlan()
    for (const scope of [{}, { planId: plan.planId }, { entity: 'area' }]) {
      const all = list(scope)
      const first = list({ ...scope, limit: 1 })
      const second = list({ ...scope, before: first.entries[0]?.number ?? 0 })

      expect([...first.entries, ...second.entries]).toEqual(all.entries)
      expect([first.hasMore, second.hasMore, first.total, second.total]).toEqual([true, false, all.total, all.total])
      expect(all.total).toBe(all.entries.length)
    }
  })

  it('a day begins with its first moment and ends before that of the next', () => {
    const midnight = new Date('2016-05-24T00:00:00').toISOString()
    plan = openTestPlan({ clock: { kind: 'fixed', today: '2016-05-24', now: midnight } })
    const { total } = list()

    const days = ['2016-05-23', '2016-05-24', '2016-05-25'].map((day) => list({ fromDay: day, toDay: day }).total)

    expect(days).toEqual([0, total, 0])
  })
})
