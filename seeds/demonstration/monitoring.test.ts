import { describe, expect, it } from 'vitest'
import type { EntityName } from '#contract/entity/table'
import { actionState } from '#domain/meetings/action-state'
import { milestoneState } from '#domain/monitoring/milestone'
import { demonstrationCommands, demonstrationDay } from '../demonstration.ts'
import { recordsOn } from '../replay-testing.ts'
import { planId } from './ids.ts'
import { thresholds } from './interpol-unodc/monitoring/settings.ts'
import { proposalsOn } from './testing.ts'

const commands = demonstrationCommands()
const activities = recordsOn(commands, 'activity')
const eleven = Array.from({ length: 11 }, (_, index) => `F-${String(index + 1).padStart(2, '0')}`)
const referenceOf = (id: string | null) => activities.find((each) => each.id === id)?.reference ?? 'plan'
const count = (entity: EntityName, plan?: string) =>
  recordsOn(commands, entity).filter((each) => plan === undefined || ('planId' in each && each.planId === planId(plan)))
    .length

/** The milestones by how they stand on a day: "F-03/2" is the second of F-03. */
function milestonesOn(day: string) {
  const standing = (wanted: string) =>
    eleven.flatMap((reference) =>
      recordsOn(commands, 'milestone', day)
        .filter(({ activityId }) => referenceOf(activityId) === reference)
        .flatMap((each, index) => {
          const days = { ...each, revisedDay: each.revisedDay?.day ?? null }
          return milestoneState(days, day, thresholds.dueSoonDays) === wanted ? [`${reference}/${index + 1}`] : []
        }),
    )
  return { reached: standing('reached'), overdue: standing('overdue'), due: standing('due-soon') }
}

function statusesOn(day: string) {
  const told = recordsOn(commands, 'activity', day).filter(({ reference }) => eleven.includes(reference))
  return Object.fromEntries(told.map(({ reference, status }) => [reference, status.status]))
}

describe('the plan of 2016 on 30 September', () => {
  it('has reached twelve milestones, missed two, and four of those to come are due within a month', () => {
    expect(count('milestone')).toBe(26)
    expect(milestonesOn(demonstrationDay)).toEqual({
      reached: 'F-01/1 F-01/2 F-02/1 F-03/1 F-04/1 F-06/1 F-06/2 F-07/1 F-07/2 F-09/1 F-11/1 F-11/2'.split(' '),
      overdue: ['F-03/2', 'F-08/1'],
      due: ['F-02/2', 'F-05/1', 'F-09/2', 'F-10/1'],
    })
  })

  it('has one activity done and one not begun, and the others under way', () => {
    expect(statusesOn(demonstrationDay)).toEqual({
      ...Object.fromEntries(eleven.map((reference) => [reference, 'ongoing'])),
      'F-07': 'completed',
      'F-10': 'planned',
    })
  })

  it('is rated by the rule in three colours', () => {
    const proposals = Object.entries(proposalsOn(commands, eleven, demonstrationDay))
    const of = (rating: string) => proposals.flatMap(([reference, each]) => (each.rating === rating ? [reference] : []))

    expect({ green: of('green'), amber: of('amber'), red: of('red') }).toEqual({
      green: ['F-02', 'F-05', 'F-06', 'F-07', 'F-09', 'F-11'],
      amber: ['F-01', 'F-03'],
      red: ['F-04', 'F-08', 'F-10'],
    })
  })

  it('has one action point done and looked at, one open, and one late', () => {
    const states = recordsOn(commands, 'actionPoint', demonstrationDay).map(
      (each) => `${each.dueDay} ${actionState(each, demonstrationDay)}`,
    )

    expect(states.toSorted()).toEqual(['2016-07-15 verified', '2016-08-31 overdue', '2016-10-31 open'])
  })
})

describe('the history', () => {
  it('begins on the day of the signing with nothing begun and nothing reached', () => {
    expect(statusesOn('2016-05-23')).toEqual(Object.fromEntries(eleven.map((reference) => [reference, 'planned'])))
    expect(milestonesOn('2016-05-23')).toEqual({ reached: [], overdue: [], due: ['F-01/1'] })
    expect(recordsOn(commands, 'plan', '2016-05-22').map(({ shortTitle }) => shortTitle)).not.toContain(
      'INTERPOL-UNODC',
    )
  })

  it('is told in order, and nothing before it had happened', () => {
    const moments = commands.map(({ at }) => at ?? '')
    const early = commands.filter(({ at, input }) => {
      const told = JSON.stringify(input).matchAll(/"(?:actualDay|actualStart|actualEnd)","value":"([^"]+)"/g)
      return [...told].some(([, day = '']) => day > (at ?? '').slice(0, 10))
    })

    expect(moments).toEqual(moments.toSorted())
    expect(moments).not.toContain('')
    expect(early).toEqual([])
  })

  it('has the ratings of the round of the second quarter as the rule proposed them on that day', () => {
    const entries = recordsOn(commands, 'roundEntry')
    const [day] = entries.map((each) => each.day)
    const before = commands.filter(({ name }) => !name.startsWith('roundEntry.'))
    const proposals = proposalsOn(before, eleven, day ?? '')

    expect(entries.map(({ activityId, rating }) => [referenceOf(activityId), rating.proposed])).toEqual(
      eleven.map((reference) => [reference, proposals[reference]?.rating]),
    )
  })

  it('leaves to the rule again, before the review, what the round rated against it', () => {
    const entries = recordsOn(commands, 'roundEntry')
    const against = entries.filter(({ rating }) => rating.rating !== rating.proposed).map((each) => each.activityId)
    const left = commands.filter(({ name, at }) => name === 'activity.overrideRating' && (at ?? '') < demonstrationDay)

    expect(left.map(({ input }) => input)).toEqual(against.map((activityId) => ({ activityId, override: null })))
  })

  it('moves pledges on to commitments and receipts, and never counts them twice', () => {
    const inPeriod = (day: string) =>
      ['pledged', 'committed', 'received'].map(
        (kind) =>
          recordsOn(commands, 'fundingLine', day).filter((each) => each.kind === kind && each.year === 2016).length,
      )

    expect(inPeriod('2016-06-30')).toEqual([7, 1, 0])
    expect(inPeriod(demonstrationDay)).toEqual([5, 6, 4])
  })
})

describe('what is made up', () => {
  const organisations = recordsOn(commands, 'organisation')
  const lines = recordsOn(commands, 'fundingLine')

  it('never makes a real organisation the donor of a made-up sum, nor a made-up one that of a real sum', () => {
    const kinds = lines.map(({ donorId, provenance }) => {
      const donor = organisations.find(({ id }) => id === donorId)
      return [provenance?.kind, donor === undefined ? null : donor.provenance?.kind === 'illustrative']
    })

    expect(kinds.filter(([kind, isMadeUp]) => isMadeUp !== null && isMadeUp !== (kind === 'illustrative'))).toEqual([])
    expect(organisations.filter((each) => each.provenance?.kind === 'illustrative').map((each) => each.nameEn)).toEqual(
      ['Illustrative donor A', 'Illustrative donor B'],
    )
  })

  it('is money of no currency, and what is money is documented', () => {
    const made = lines.map(({ money, provenance }) => [money.currency === 'XTS', provenance?.kind === 'illustrative'])
    const required = lines.filter(({ kind, money }) => kind === 'required' && money.currency === 'XTS')

    expect(made.filter(([isUnit, isMadeUp]) => isUnit !== isMadeUp)).toEqual([])
    expect(required.map(({ activityId }) => referenceOf(activityId)).toSorted()).toEqual(eleven)
    expect(
      required.filter(({ money }) => money.amount % 50_000 > 0 || money.amount < 100_000 || money.amount > 1_000_000),
    ).toEqual([])
  })

  it('names no person to turn to, and no address', () => {
    const contacts = recordsOn(commands, 'contact')

    expect(contacts.filter(({ name }) => !/^(?:Focal point|Project coordination|Programme desk), /.test(name))).toEqual(
      [],
    )
    expect(contacts.filter(({ email, phone, post }) => (email ?? phone ?? post) !== null)).toEqual([])
  })

  it('says so in the text of risks, issues, meetings and action points', () => {
    const told = [
      ...recordsOn(commands, 'risk').map(({ provenance, description: text }) => ({ provenance, text })),
      ...recordsOn(commands, 'issue').map(({ provenance, description: text }) => ({ provenance, text })),
      ...recordsOn(commands, 'meeting').map(({ provenance, minutes: text }) => ({ provenance, text })),
      ...recordsOn(commands, 'decision'),
      ...recordsOn(commands, 'actionPoint'),
    ].filter(({ provenance }) => provenance?.kind === 'illustrative')

    expect(told.length).toBeGreaterThan(9)
    expect(told.filter(({ text }) => !text.startsWith('Illustrative: '))).toEqual([])
  })
})

describe('what the sources tell', () => {
  it('is six meetings that were held, beside one made up', () => {
    const meetings = recordsOn(commands, 'meeting').map(
      ({ day, state, provenance }) => `${day} ${state} ${provenance?.kind}`,
    )

    expect(meetings.toSorted()).toEqual([
      '2011-06-20 held documented',
      '2012-03-30 held documented',
      '2014-02-10 held documented',
      '2015-11-23 held documented',
      '2016-09-30 held illustrative',
      '2017-12-04 held documented',
      '2018-06-06 held documented',
    ])
  })

  it('is the money of the West Africa Coast Initiative, in cents', () => {
    const sums = recordsOn(commands, 'fundingLine')
      .filter(({ provenance }) => provenance?.kind === 'documented')
      .map(({ kind, money }) => `${kind} ${money.amount}`)

    expect(sums.toSorted()).toEqual([
      'committed 400000000',
      'committed 99600000',
      'required 1454800000',
      'required 580000000',
    ])
  })

  it('is the four elements that a year is chosen by, judged for a few', () => {
    const judged = recordsOn(commands, 'selection').filter(({ criteriaMet }) => (criteriaMet ?? []).length > 0)

    expect(recordsOn(commands, 'criterion').map(({ name }) => name)).toEqual([
      'Efficiency',
      'Accountability',
      'Visibility',
      'Relevance',
    ])
    expect(judged.map(({ activityId }) => referenceOf(activityId))).toEqual([
      'F-01',
      'F-05',
      'F-06',
      'F-10',
      'F-11',
      'R-02',
    ])
  })

  it('is a promise of each who takes part in the eleven', () => {
    const parts = recordsOn(commands, 'participation').filter(({ activityId }) =>
      eleven.includes(referenceOf(activityId)),
    )

    expect(count('contribution')).toBe(parts.length)
  })
})

it('holds every kind of record that an officer can make but attachments and what is put off, and rates of exchange', () => {
  const kinds = ['milestone', 'reportingPeriod', 'roundEntry', 'indicator', 'indicatorValue', 'risk', 'issue'] as const
  const others = ['measure', 'fundingLine', 'contribution', 'meeting', 'agendaItem', 'decision', 'actionPoint'] as const

  expect([...kinds, ...others, 'contact' as const, 'criterion' as const].filter((kind) => count(kind) === 0)).toEqual(
    [],
  )
})
