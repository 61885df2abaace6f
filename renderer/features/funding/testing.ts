import type { ActivityLine } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import { done } from '#contract/result'
import { summariseFunding } from '#domain/money/summary'
import { newOrganisation } from '../../api/new-organisation.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import type { FundingLine } from './funding-line.ts'

export const planId = '00000000-0000-4000-8000-0000000000aa'
export const [firstId, secondId] = ['00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-0000000000c2']
const [interpolId, donorId] = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2']

const organisations: readonly Organisation[] = [
  { id: interpolId, ...newOrganisation('en', null, 'INTERPOL', 'multilateral') },
  { id: donorId, ...newOrganisation('en', 'European Union', 'EU', 'multilateral') },
]

const plan: Plan = {
  id: planId,
  title: 'Joint action plan',
  shortTitle: 'INTERPOL-UNODC',
  currency: 'USD',
  ratingThresholds: null,
  kind: 'joint-action-plan',
  state: 'current',
  periodStart: '2016',
  periodEnd: null,
  focusYear: 2016,
  description: '',
  marking: 'unclassified',
  provenance: null,
  parties: [],
  activityCount: 2,
  provenanceCounts: [],
  selectionYears: [2016],
}

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

function testActivity(part: Pick<ActivityLine, 'id' | 'reference' | 'title'> & Partial<ActivityLine>): ActivityLine {
  return {
    planId,
    areaId: planId,
    focusAreaId: null,
    nature: 'joint',
    horizon: 'current',
    status: 'ongoing',
    plannedStart: null,
    plannedEnd: null,
    revisedStart: null,
    revisedEnd: null,
    actualStart: null,
    actualEnd: null,
    geography: '',
    marking: 'unclassified',
    provenance: null,
    roles: [],
    selectedYears: [],
    noteCount: 0,
    lastNoteDay: null,
    ...part,
  }
}

/** A host that keeps these lines; it answers what the page asks of money, reckoned as the worker does. */
export function moneyAnswers(lines: readonly FundingLine[], answers: FakeAnswers = {}): FakeAnswers {
  const activities = [
    testActivity({ id: firstId, reference: 'F-01', title: 'Border posts' }),
    testActivity({ id: secondId, reference: 'F-02', title: 'Dark net', selectedYears: [2016] }),
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
