import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand } from '#contract/seed'
import { stableId } from '../../../stable-id.ts'
import { activityId, organisationId, planId } from '../../ids.ts'
import { given } from '../../moments.ts'
import { derivedFields, documented, illustrative, withFields, withRemark } from '../../provenance.ts'
import { signingDay } from './days.ts'

type RiskRow = Omit<EntityValues<'risk'>, 'planId' | 'activityId' | 'ownerName' | 'status' | 'marking'> & {
  readonly code: string
  readonly activity: string | null
}

/** The risk that both speeches name, and three that are made up. */
const risks: readonly RiskRow[] = [
  {
    code: 'gaps-and-overlap',
    activity: null,
    title: 'Gaps or overlap in areas that both organisations cover',
    description:
      'Even with both organizations active, in some cases the risk of overlooking gaps or overlap in areas covered by the work of both will remain.',
    category: 'strategic',
    assessment: { likelihood: 3, impact: 3 },
    ownerId: null,
    treatment: {
      kind: 'mitigate',
      text: 'The Joint Action Plan and the Activity Matrix organize and plan the cooperation across six common thematic areas.',
    },
    identifiedDay: signingDay,
    reviewDay: null,
    provenance: withFields(
      withRemark(documented('S002', 'S004'), 'Paraphrase'),
      derivedFields(
        'category, likelihood and impact are our reading; no source rates the risk',
        'category',
        'assessment',
      ),
    ),
  },
  {
    code: 'workshop',
    activity: 'F-03',
    title: 'The joint workshop finds no day that suits police and prosecutors',
    description: 'Illustrative: the calendars of the two networks leave few common days before the autumn.',
    category: 'operational',
    assessment: { likelihood: 4, impact: 3 },
    ownerId: organisationId('INTERPOL'),
    treatment: { kind: 'mitigate', text: 'Illustrative: offer two days, and one of them by video link.' },
    identifiedDay: '2016-07-08',
    reviewDay: '2016-10-14',
    provenance: illustrative,
  },
  {
    code: 'access-law',
    activity: 'F-01',
    title: 'National law delays the access of front-line points',
    description: 'Illustrative: in some countries the law has to change before a front-line point may be connected.',
    category: 'regulatory',
    assessment: { likelihood: 2, impact: 4 },
    ownerId: organisationId('UNODC'),
    treatment: { kind: 'mitigate', text: 'Illustrative: legal assistance begins before the equipment is sent.' },
    identifiedDay: '2016-06-15',
    reviewDay: '2016-11-15',
    provenance: illustrative,
  },
  {
    code: 'research-funds',
    activity: 'F-10',
    title: 'The research finds no donor in 2016',
    description: 'Illustrative: without money the draft of December rests on staff time alone.',
    category: 'financial',
    assessment: { likelihood: 4, impact: 4 },
    ownerId: organisationId('UNODC'),
    treatment: { kind: 'tolerate', text: 'Illustrative: the scope note is written first, for the donors to read.' },
    identifiedDay: '2016-07-08',
    reviewDay: '2016-10-31',
    provenance: illustrative,
  },
]

const missedDay = '2016-09-15'
const issueId = stableId('issue/F-03/workshop')

/** The risks of the plan, and what came of one of them: the workshop that was missed, with what is done about it. */
export function riskCommands(): readonly SeedCommand[] {
  return [
    ...risks.flatMap(({ code, activity, ...risk }) =>
      given(risk.identifiedDay, [
        {
          name: 'risk.create',
          input: {
            id: stableId(`risk/PL-1/${code}`),
            risk: {
              ...risk,
              planId: planId('PL-1'),
              activityId: activity === null ? null : activityId(activity),
              ownerName: null,
              status: 'open',
              marking: 'unclassified',
            },
          },
        },
      ]),
    ),
    ...given(missedDay, missedWorkshop()),
  ]
}

function missedWorkshop(): Parameters<typeof given>[1] {
  const riskId = stableId('risk/PL-1/workshop')
  return [
    { name: 'risk.edit', input: { riskId, change: { field: 'status', value: 'occurred' } } },
    {
      name: 'issue.create',
      input: {
        id: issueId,
        issue: {
          planId: planId('PL-1'),
          activityId: activityId('F-03'),
          riskId,
          title: 'The joint workshop of 15 September was missed',
          description: 'Illustrative: no common day was found; the activity is past its planned end.',
          raisedDay: missedDay,
          resolution: null,
          marking: 'unclassified',
          provenance: illustrative,
        },
      },
    },
    {
      name: 'measure.create',
      input: {
        id: stableId('measure/F-03/workshop'),
        measure: {
          planId: planId('PL-1'),
          issueId,
          riskId: null,
          text: 'Illustrative: agree a new day with both networks, and move the end of the activity to it.',
          actorId: organisationId('INTERPOL'),
          actorName: 'Focal point',
          dueDay: '2016-10-14',
          completion: null,
          provenance: illustrative,
        },
      },
    },
  ]
}
