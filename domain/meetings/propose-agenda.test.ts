import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntityValues } from '#contract/entity/table'
import { proposeAgenda } from './propose-agenda.ts'
import type { AgendaFacts } from './propose-agenda.ts'

type Activity = AgendaFacts['activities'][number]

const nothing: AgendaFacts = {
  today: '2016-09-30',
  marking: 'unclassified',
  activities: [],
  milestones: [],
  ratings: new Map(),
  issues: [],
  notes: [],
  actionPoints: [],
  agenda: [],
}

function activity(id: string, values: Partial<Activity> = {}): Activity {
  const noDates = {
    plannedStart: null,
    plannedEnd: null,
    revisedStart: null,
    revisedEnd: null,
    actualStart: null,
    actualEnd: null,
  }
  const marking = 'unclassified'
  return { id, reference: id, title: `Title of ${id}`, status: 'ongoing', marking, ...noDates, ...values }
}

function actionPoint(id: string, values: Partial<EntityValues<'actionPoint'>> = {}) {
  return {
    id,
    planId: 'plan',
    meetingId: null,
    activityId: null,
    text: `Do ${id}`,
    ownerId: null,
    ownerName: null,
    dueDay: null,
    completion: null,
    verification: null,
    provenance: null,
    ...values,
  }
}

function milestone(activityId: string, plannedDay: string, values: Partial<EntityValues<'milestone'>> = {}) {
  const rest = { deliverable: '', ownerId: null, revisedDay: null, actualDay: null, provenance: null }
  return { id: `m-${plannedDay}`, activityId, title: 'Workshop', plannedDay, ...rest, ...values }
}

describe('an agenda is proposed', () => {
  it('with earlier promises first, then what is late, what may become so, and what waits for a word', () => {
    const issue = {
      riskId: null,
      description: '',
      resolution: null,
      marking: 'unclassified',
      provenance: null,
    } as const
    const proposals = proposeAgenda({
      ...nothing,
      activities: [activity('F-01'), activity('F-02', { plannedEnd: '2016-09-15' }), activity('F-03')],
      ratings: new Map([
        ['F-01', 'amber'],
        ['F-03', 'green'],
      ]),
      issues: [{ id: 'i', planId: 'plan', activityId: null, title: 'No venue', raisedDay: '2016-09-01', ...issue }],
      actionPoints: [actionPoint('a', { dueDay: '2016-09-20' })],
    })

    expect(proposals.map(({ kind, title, reasons }) => [kind, title, ...reasons.map(({ code }) => code)])).toEqual([
      ['carried-over', 'Do a', 'open-action'],
      ['overdue', 'Title of F-02', 'end-overdue'],
      ['at-risk', 'Title of F-01', 'rated'],
      ['decision-wanted', 'No venue', 'open-issue'],
    ])
  })

  it('with an activity once, for its most pressing reason, and every reason named', () => {
    const [proposal, ...others] = proposeAgenda({
      ...nothing,
      activities: [activity('F-03', { plannedEnd: '2016-09-01', revisedEnd: '2016-09-20' })],
      milestones: [
        milestone('F-03', '2016-09-15'),
        milestone('F-03', '2016-06-30', { actualDay: '2016-06-30' }),
        milestone('F-03', '2016-09-10', { revisedDay: { day: '2016-10-10', reason: 'funding', explanation: null } }),
      ],
      ratings: new Map([['F-03', 'red']]),
      notes: [
        {
          activityId: 'F-03',
          kind: 'issue',
          day: '2016-09',
          text: 'No date for the workshop.',
          marking: 'unclassified',
        },
      ],
    })

    expect(others).toEqual([])
    expect(proposal?.kind).toBe('overdue')
    expect(proposal?.reasons).toEqual([
      { code: 'end-overdue', day: '2016-09-20', days: 10 },
      { code: 'milestone-overdue', title: 'Workshop', day: '2016-09-15', days: 15 },
      { code: 'rated', rating: 'red' },
      { code: 'note', kind: 'issue', day: '2016-09', text: 'No date for the workshop.' },
    ])
  })

  it('without what is settled, done, or on the agenda already', () => {
    const late = { plannedEnd: '2016-09-01' } as const
    const taken = { title: 'Title of F-02', activityId: 'F-02', actionPointId: null }
    const proposals = proposeAgenda({
      ...nothing,
      activities: [
        activity('F-01', { ...late, status: 'completed' }),
        activity('F-02', late),
        activity('F-03', { ...late, status: 'cancelled' }),
      ],
      actionPoints: [actionPoint('done', { completion: { day: '2016-09-01', text: 'Sent.' } }), actionPoint('taken')],
      agenda: [taken, { title: 'Do taken', activityId: null, actionPointId: 'taken' }],
    })

    expect(proposals).toEqual([])
  })

  it('without the words of what is marked higher than the meeting', () => {
    const note = { activityId: null, kind: 'issue', day: '2016-09', text: 'A witness was named.' } as const
    const facts: AgendaFacts = { ...nothing, notes: [{ ...note, marking: 'confidential' }] }

    expect(proposeAgenda(facts)).toEqual([])
    expect(proposeAgenda({ ...facts, marking: 'confidential' })).toHaveLength(1)
  })

  it('without an activity that is marked higher than the meeting, however late it is', () => {
    const late = activity('F-01', { plannedEnd: '2016-08-31', marking: 'confidential' })
    const facts: AgendaFacts = { ...nothing, activities: [late, activity('F-02', { plannedEnd: '2016-08-31' })] }
    const told = (known: AgendaFacts) => proposeAgenda(known).map(({ activityReference }) => activityReference)

    expect(told(facts)).toEqual(['F-02'])
    expect(told({ ...facts, marking: 'strictly-confidential' })).toEqual(['F-01', 'F-02'])
  })

  it('with the earliest promise first and those without a day last', () => {
    const proposals = proposeAgenda({
      ...nothing,
      actionPoints: [
        actionPoint('a'),
        actionPoint('b', { dueDay: '2016-10-31' }),
        actionPoint('c', { dueDay: '2016-09-20' }),
      ],
    })

    expect(proposals.map(({ actionPointId, reasons }) => [actionPointId, reasons[0]])).toMatchObject([
      ['c', { days: 10 }],
      ['b', { days: 0 }],
      ['a', { days: 0, dueDay: null }],
    ])
  })
})

const day = fc.date({ min: new Date('2016-01-01'), max: new Date('2016-12-31'), noInvalidDate: true }).map((each) => {
  return each.toISOString().slice(0, 10)
})
const anyFacts = fc
  .record({
    ends: fc.array(fc.option(day), { maxLength: 6 }),
    due: fc.array(fc.option(day), { maxLength: 6 }),
    reds: fc.array(fc.boolean(), { maxLength: 6 }),
  })
  .map(({ ends, due, reds }): AgendaFacts => ({
    ...nothing,
    activities: ends.map((plannedEnd, index) => activity(`F-${index}`, { plannedEnd })),
    ratings: new Map(reds.map((isRed, index) => [`F-${index}`, isRed ? 'red' : 'green'])),
    actionPoints: due.map((dueDay, index) => actionPoint(`a-${index}`, { dueDay })),
  }))

it('gives every proposal a reason, and none again once it is taken', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const proposals = proposeAgenda(facts)

      expect(proposals.every(({ reasons }) => reasons.length > 0)).toBe(true)
      expect(proposeAgenda({ ...facts, agenda: proposals })).toEqual([])
    }),
  )
})
