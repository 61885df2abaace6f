import { fc } from '@fast-check/vitest'
import { afterEach, describe, expect, it } from 'vitest'
import type { Day } from '#contract/values'
import { openTestPlan, valueOf } from '../area/plan-testing.ts'
import type { TestPlan } from '../area/plan-testing.ts'
import { newRecord, theRecord } from '../area/record/drafts-testing.ts'
import { createShuffle } from '../testing/shuffle.ts'
import { askAsOf, planAnswers } from './testing.ts'

const clock = { kind: 'fixed', today: '2016-12-31', now: '2016-12-31T09:00:00.000Z' } as const

let plan: TestPlan
afterEach(() => plan.close())

function begin(): void {
  plan = openTestPlan({ clock: { ...clock, now: '2016-01-04T09:00:00.000Z' } })
}

/** Lets the workspace live on another day. */
function liveOn(day: Day | null): void {
  valueOf(plan.run('workspace.edit', { change: { field: 'demonstrationDay', value: day } }))
}

function titleOn(day: Day): unknown {
  const { planId, activityId } = plan
  const answer = askAsOf(plan, { planId, day, name: 'activity.get', input: { activityId } })
  return answer.ok ? answer.value['title'] : answer.code
}

describe('a plan as of a day', () => {
  it('shows each field as the last change up to that day left it', () => {
    begin()
    const { activityId } = plan
    liveOn('2016-03-10')
    plan.run('activity.edit', { activityId, change: { field: 'title', value: 'In March' } })
    liveOn('2016-06-10')
    plan.run('activity.edit', { activityId, change: { field: 'title', value: 'In June' } })

    expect(['2016-01-04', '2016-03-09', '2016-03-10', '2016-06-09', '2016-06-10', '2016-06-10'].map(titleOn)).toEqual([
      'Training',
      'Training',
      'In March',
      'In March',
      'In June',
      'In June',
    ])
  })

  it('has nothing that was made later, and what has been deleted since', () => {
    begin()
    const { planId, activityId } = plan
    liveOn('2016-03-10')
    plan.newNote(planId, { activityId, text: 'Of March.' })
    liveOn('2016-06-10')
    plan.run('activity.delete', { activityId })
    const notes = { kind: null, fromDay: null, toDay: null, offset: 0, limit: 10, activityId, planId }
    const noteCount = (day: Day) => {
      const answer = askAsOf(plan, { planId, day, name: 'note.list', input: notes })
      return answer.ok ? answer.value['total'] : answer.code
    }

    expect([noteCount('2016-03-09'), noteCount('2016-03-10'), titleOn('2016-06-09'), titleOn('2016-06-10')]).toEqual([
      0,
      1,
      'Training',
      'activity.unknown',
    ])
  })

  it('takes in what arrives later but is dated earlier', () => {
    begin()
    liveOn('2016-06-10')
    const before = titleOn('2016-03-10')
    liveOn('2016-03-10')
    plan.run('activity.edit', { activityId: plan.activityId, change: { field: 'title', value: 'In March' } })
    liveOn('2016-06-10')

    expect([before, titleOn('2016-03-10')]).toEqual(['Training', 'In March'])
  })

  it('keeps out what was made or changed after it was first asked, however little it had been asked before', () => {
    begin()
    const { planId, activityId } = plan
    liveOn('2016-02-10')
    const milestoneId = newRecord(plan, 'milestone')
    liveOn('2016-06-09')
    titleOn('2016-03-01')
    plan.run('milestone.edit', { milestoneId, change: { field: 'actualDay', value: '2016-06-09' } })
    newRecord(plan, 'risk')
    const recordsOf = (name: string) => {
      const answer = askAsOf(plan, { planId, day: '2016-03-01', name, input: { planId, activityId } })
      return answer.ok ? answer.value['records'] : answer.code
    }

    expect(recordsOf('risk.list')).toEqual([])
    expect(recordsOf('milestone.list')).toMatchObject([{ id: milestoneId, actualDay: null }])
  })

  it('lives on that day: history ends with it, and today is that day', () => {
    begin()
    const { planId } = plan
    liveOn('2016-03-10')
    plan.newNote(planId, { text: 'Of March.' })
    liveOn('2016-06-10')
    plan.newNote(planId, { text: 'Of June.' })
    const everything = { planId, activityId: null, entity: 'note', personId: null, fromDay: null, toDay: null }
    const input = { ...everything, before: null, limit: 10 }

    const history = askAsOf(plan, { planId, day: '2016-03-10', name: 'history.list', input })
    const workspace = askAsOf(plan, { planId, day: '2016-03-10', name: 'workspace.get', input: {} })

    expect(history).toMatchObject({ ok: true, value: { total: 1, entries: [{ to: { text: 'Of March.' } }] } })
    expect(workspace).toMatchObject({ ok: true, value: { demonstrationDay: null } })
  })

  it('shows a record that clocks put before what it belongs to only once that is there', () => {
    begin()
    const { planId } = plan
    // So many that the few which differ between two days are looked at alone.
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) plan.newActivity(planId, plan.areaId, { reference: `E-${number}` })
    liveOn('2016-03-10')
    const areaId = plan.newArea(planId, { position: 5, name: 'Ports' })
    liveOn('2016-02-10')
    plan.newActivity(planId, areaId, { reference: 'F-09' })
    liveOn('2016-06-10')
    const references = (day: Day) => {
      const answer = askAsOf(plan, { planId, day, name: 'activity.list', input: { planId } })
      return JSON.stringify(answer).includes('F-09')
    }

    const days = ['2016-02-20', '2016-03-09', '2016-03-10', '2016-02-20', '2016-03-11', '2016-03-09']
    expect(days.map(references)).toEqual([false, false, true, false, true, false])
  })

  it('says when the plan was first recorded, and what today is', () => {
    begin()
    const question = { name: 'organisation.list', input: {} }
    liveOn('2016-06-10')
    const ask = (day: Day) => plan.ask('plan.asOf', { planId: plan.planId, day, question })

    expect(ask('2016-01-03')).toEqual({ ok: false, code: 'past.before-plan', detail: { firstDay: '2016-01-04' } })
    expect(ask('2016-06-11')).toEqual({ ok: false, code: 'past.in-future', detail: { today: '2016-06-10' } })
  })

  it('refuses an input as the question itself would', () => {
    begin()
    const answer = askAsOf(plan, { planId: plan.planId, day: '2016-01-04', name: 'activity.get', input: {} })

    expect(answer).toEqual({
      ok: false,
      code: 'input.invalid',
      detail: { path: 'activityId', problem: 'invalid_type' },
    })
  })
})

const act = fc.record({
  kind: fc.constantFrom(
    'title',
    'status',
    'note',
    'delete',
    'undo',
    'revise',
    'milestone',
    'select',
    'parts',
    'organisation',
  ),
  value: fc.nat({ max: 5 }),
  /** What is asked about the past before it: which earlier month, and which question. */
  look: fc.record({ month: fc.nat({ max: 2 }), question: fc.nat() }),
})
const year = fc.array(fc.array(act, { maxLength: 4 }), { minLength: 1, maxLength: 6 })

type Seen = { readonly day: Day; readonly answers: { readonly [name: string]: unknown } }

it('answers every question of a plan as it was answered at the end of that day, whatever came after and was asked between', () => {
  const law = fc.property(year, fc.nat(), (months, seed) => {
    begin()
    const seen: Seen[] = []
    for (const [month, acts] of months.entries()) {
      const day = `2016-${String(month + 2).padStart(2, '0')}-15`
      liveOn(day)
      for (const { kind, value, look } of acts) {
        lookBack(seen[look.month], look.question)
        carryOut(kind, value)
      }
      seen.push({ day, answers: planAnswers(plan, null) })
    }

    const inAnyOrder = createShuffle(seed).mix(seen)
    // One question of each day at first: from then on some of what is kept is of one day, and some of another.
    for (const [index, each] of inAnyOrder.entries()) lookBack(each, seed + 7 * index)
    for (const { day, answers } of inAnyOrder) expect(planAnswers(plan, day)).toEqual(answers)
    plan.close()
  })

  fc.assert(law, { numRuns: 15 })
})

/** Asks one question, so that little of the past is known when the next things happen. */
function lookBack(seen: Seen | undefined, question: number): void {
  if (seen === undefined) return
  const names = Object.keys(seen.answers)
  const name = names[question % names.length] ?? ''
  expect(planAnswers(plan, seen.day, name)).toEqual({ [name]: seen.answers[name] })
}

/** What belongs to an activity through something else. */
function makeParts(): void {
  const { planId, activityId } = plan
  const riskId = newRecord(plan, 'risk', { identifiedDay: '2016-01-05' })
  newRecord(plan, 'measure', { riskId })
  theRecord(plan, 'indicatorValue')
  const noteId = plan.newNote(planId, { activityId, day: '2016-01-05' })
  newRecord(plan, 'attachment', { noteId, meetingId: null, day: '2016-01-05' })
}

function carryOut(kind: string, value: number): void {
  const { planId, areaId, activityId, organisationId } = plan
  const text = `Version ${value}`
  switch (kind) {
    case 'title':
      return void plan.run('activity.edit', { activityId, change: { field: 'title', value: text } })
    case 'status':
      return void plan.run('activity.setStatus', { activityId, status: { status: 'ongoing', reason: null } })
    case 'note':
      return void plan.newNote(planId, { activityId: value % 2 === 0 ? null : activityId, text, day: '2016-01-05' })
    case 'delete':
      return void plan.newActivity(planId, areaId, { reference: `D-${Math.random()}` })
    case 'undo':
      plan.run('activity.edit', { activityId, change: { field: 'geography', value: text } })
      return void plan.run('history.undo', {})
    case 'revise': {
      const revision = { day: `2016-12-0${value + 1}`, reason: 'funding', explanation: null } as const
      return void plan.run('activity.reviseDate', { activityId, date: 'end', revision })
    }
    case 'milestone': {
      const milestone = { activityId, title: text, deliverable: '', ownerId: null, provenance: null } as const
      const dates = { plannedDay: `2016-0${value + 1}-20`, revisedDay: null, actualDay: null }
      return void plan.run('milestone.create', { id: null, milestone: { ...milestone, ...dates } })
    }
    case 'parts':
      return makeParts()
    case 'select':
      return void plan.newSelection(activityId, { year: 2014 + value })
    default:
      return void plan.run('organisation.edit', { organisationId, change: { field: 'seat', value: text } })
  }
}
