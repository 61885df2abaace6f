import type { Organisation } from '#contract/area/organisation'
import { done } from '#contract/result'
import { summariseFunding } from '#domain/money/summary'
import { newOrganisation } from '../../api/new-organisation.ts'
import { testActivityLine, testPlan } from '../../api/record-testing.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import type { FundingLine } from './funding-line.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const [firstId, secondId] = ['00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000c2']
const [interpolId, donorId] = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2']

const organisations: readonly Organisation[] = [
  { id: interpolId, ...newOrganisation('en', null, 'INTERPOL', 'multilateral') },
  { id: donorId, ...newOrganisation('en', 'European Union', 'EU', 'multilateral') },
]

const plan = testPlan({ id: planId, currency: 'USD', activityCount: 2, selectionYears: [2016] })

/** A line of the first activity: a pledge of the donor's in dollars, unless told otherwise. */
export function testLine(part: Partial<FundingLine>): FundingLine {
  return {
    id: crypto.randomUUID(),
    planId,
    activityId: firstId,
    kind: 'pledged',
    donorId,
    money: { amount: 100_00, currency: 'USD' },
    year: 2016,
    day: '2016-05-20',
    remark: '',
    provenance: null,
    ...part,
  }
}

/** What is required of an activity. */
export function testNeed(amount: number, part: Partial<FundingLine> = {}): FundingLine {
  return testLine({ kind: 'required', donorId: null, day: null, money: { amount, currency: 'USD' }, ...part })
}

/** A host that keeps these lines; it answers what the page asks of money, reckoned as the worker does. */
export function moneyAnswers(lines: readonly FundingLine[], answers: FakeAnswers = {}): FakeAnswers {
  const place = { planId, areaId: planId }
  const activities = [
    testActivityLine({ ...place, id: firstId, reference: 'F-01', title: 'Border posts' }),
    testActivityLine({ ...place, id: secondId, reference: 'F-02', title: 'Dark net', selectedYears: [2016] }),
  ]
  return {
    'plan.get': () => done(plan),
    'organisation.list': () => done({ organisations: [...organisations] }),
    'activity.list': () => done({ activities }),
    'currencyRate.list': () => done({ records: [] }),
    'fundingLine.list': ({ activityId }) =>
      done({ records: lines.filter((line) => activityId === null || line.activityId === activityId) }),
    'funding.summary': ({ year }) =>
      done(summariseFunding({ lines, rates: [], currency: 'USD', year, leadsOf: () => [interpolId] })),
    ...answers,
  }
}
