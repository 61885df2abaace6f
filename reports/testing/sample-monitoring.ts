import type { FundingFigures } from '#contract/area/resources'
import type { MonitoringFacts } from '#contract/area/report-monitoring'
import type { Provenance } from '#contract/entity/provenance'
import { usualThresholds } from '#domain/rating/thresholds'
import { sampleFacts } from './sample-facts.ts'
import { planId, testId } from './sample-ids.ts'
import { interpol, unodc } from './sample-organisations.ts'
import { decided } from './sample-reviews.ts'

const none: FundingFigures = {
  required: 0,
  pledged: 0,
  committed: 0,
  received: 0,
  available: 0,
  expenditure: 0,
  toBeMobilised: 0,
  overfunded: 0,
  unmetPercent: null,
}

const illustrative: Provenance = { kind: 'illustrative', source: null, fields: [] }

const [firstActivity, secondActivity] = sampleFacts().activities.map(({ id }) => id)
const [activityId, otherId] = [firstActivity ?? '', secondActivity ?? '']
const period = testId(701)

/** How the activities stand, and their dates. */
const progress: Pick<MonitoringFacts, 'thresholds' | 'ratings' | 'milestones' | 'moves' | 'delays'> = {
  thresholds: usualThresholds,
  ratings: [
    {
      activityId,
      rating: 'amber',
      proposed: 'red',
      reasons: [
        { code: 'end-overdue', rating: 'red', day: '2016-08-01', days: 113, planDays: 113 },
        { code: 'silent', rating: 'amber', sinceDay: '2016-08-01', days: 113 },
      ],
      override: { rating: 'amber', reason: 'The partner has confirmed December.', day: '2016-11-01' },
      trend: {
        rating: 'amber',
        reason: 'The host has changed.',
        runLength: 3,
        before: 'green',
        direction: 'worse',
        toDay: '2016-09-30',
      },
      nextMilestone: null,
      milestoneCounts: { total: 2, reached: 1, overdue: 1, dueSoon: 0 },
    },
    {
      activityId: otherId,
      rating: 'green',
      proposed: 'green',
      reasons: [],
      override: null,
      trend: null,
      nextMilestone: null,
      milestoneCounts: { total: 0, reached: 0, overdue: 0, dueSoon: 0 },
    },
  ],
  milestones: [
    {
      id: testId(702),
      activityId,
      title: 'Joint workshop',
      deliverable: 'A list of contact points',
      ownerId: unodc.id,
      plannedDay: '2016-09-15',
      revisedDay: { day: '2016-11-02', reason: 'funding', explanation: 'No room before.' },
      actualDay: null,
      provenance: illustrative,
    },
    {
      id: testId(703),
      activityId,
      title: 'Contact points exchanged',
      deliverable: '',
      ownerId: null,
      plannedDay: '2016-06-30',
      revisedDay: null,
      actualDay: '2016-06-28',
      provenance: null,
    },
  ],
  moves: [
    {
      subject: 'milestone',
      activityId,
      milestoneId: testId(702),
      title: 'Joint workshop',
      from: '2016-09-15',
      to: '2016-11-02',
      days: 48,
      reason: 'funding',
      explanation: 'No room before.',
      at: '2016-09-20T08:00:00.000Z',
      personId: null,
      personName: null,
    },
  ],
  delays: [
    {
      activityId,
      originalDay: '2016-08-01',
      agreedDay: '2016-10-01',
      actualDay: null,
      againstPlan: 113,
      againstAgreed: 52,
    },
    {
      activityId: otherId,
      originalDay: '2016-12-15',
      agreedDay: '2016-12-15',
      actualDay: null,
      againstPlan: 0,
      againstAgreed: 0,
    },
  ],
}

/** What is measured, may go wrong and has. */
const measured: Pick<MonitoringFacts, 'periods' | 'indicators' | 'indicatorValues' | 'risks' | 'issues' | 'measures'> =
  {
    periods: [
      {
        id: period,
        planId,
        kind: 'quarter',
        range: { fromDay: '2016-07-01', toDay: '2016-09-30' },
        submission: null,
        name: null,
        provenance: null,
      },
    ],
    indicators: [
      {
        id: testId(704),
        planId,
        activityId,
        title: 'Officers trained',
        unit: 'officers',
        direction: 'ascending',
        measure: 'cumulative',
        baseline: { value: 0, day: '2016' },
        target: { value: 1_200, day: '2016-12-31' },
        disaggregation: [],
        meansOfVerification: 'Attendance lists',
        provenance: null,
      },
    ],
    indicatorValues: [
      {
        id: testId(705),
        indicatorId: testId(704),
        periodId: period,
        category: null,
        target: 600,
        actual: null,
        varianceReason: 'The lists have not arrived.',
        provenance: null,
      },
    ],
    risks: [
      {
        id: testId(706),
        planId,
        activityId,
        title: 'Trainers are withdrawn',
        description: 'Missions come first.',
        category: 'operational',
        assessment: { likelihood: 4, impact: 5 },
        ownerId: interpol.id,
        ownerName: 'Training unit',
        treatment: { kind: 'mitigate', text: 'Name deputies.' },
        status: 'open',
        identifiedDay: '2016-06-01',
        reviewDay: null,
        marking: 'unclassified',
        provenance: null,
      },
    ],
    issues: [
      {
        id: testId(707),
        planId,
        activityId,
        riskId: null,
        title: 'The workshop was missed',
        description: '',
        raisedDay: '2016-09-16',
        resolution: null,
        marking: 'unclassified',
        provenance: null,
      },
    ],
    measures: [
      {
        id: testId(708),
        planId,
        issueId: testId(707),
        riskId: null,
        text: 'Find another room',
        actorId: unodc.id,
        actorName: null,
        dueDay: '2016-10-15',
        completion: null,
        provenance: null,
      },
    ],
  }

/** Money, and what else was promised. */
const figures = { ...none, required: 40_000_000, pledged: 1_000_050, available: 1_000_050, toBeMobilised: 38_999_950 }
const brought: Pick<MonitoringFacts, 'funding' | 'fundingLines' | 'contributions'> = {
  funding: {
    currency: 'USD',
    total: figures,
    unassigned: none,
    activities: [{ activityId, leadIds: [], ...figures }],
    donors: [],
    leads: [],
    years: [],
    missingRates: [{ from: 'EUR', to: 'USD', day: '2016-05-01', lineCount: 1, canBeEntered: true }],
    usedCurrencies: ['EUR', 'USD'],
    lineYears: [2016],
  },
  fundingLines: [
    {
      id: testId(716),
      planId,
      activityId,
      kind: 'required',
      donorId: null,
      money: { amount: 40_000_000, currency: 'USD' },
      year: 2016,
      day: null,
      remark: '',
      provenance: illustrative,
    },
  ],
  contributions: [
    {
      id: testId(709),
      activityId,
      organisationId: interpol.id,
      kind: 'training',
      promise: 'Two trainers for a week',
      promisedDay: '2016-05',
      dueDay: '2016-09-01',
      delivery: { state: 'partly', day: '2016-09-20', text: 'One came.' },
      provenance: null,
    },
  ],
}

/** What close monitoring knows of the sample plan: one of everything, and nothing where a test says so. */
export function sampleMonitoring(changes: Partial<MonitoringFacts> = {}): MonitoringFacts {
  return { ...progress, ...measured, ...brought, ...decided, ...changes }
}
