import type { Delivery } from '#contract/entity/resources'
import type { SeedCommand } from '#contract/seed'
import type { OrganisationFunction } from '#contract/vocabulary'
import type { ContributionKind } from '#contract/vocabulary/resources'
import { stableId } from '../../../stable-id.ts'
import { activityId, organisationId } from '../../ids.ts'
import { given } from '../../moments.ts'
import { derivedFields, illustrativeFields, withFields } from '../../provenance.ts'
import type { ActivityRow, ParticipationRow } from '../../rows.ts'
import { signingDay } from './days.ts'

const kindOfFunction: { readonly [F in OrganisationFunction]: ContributionKind } = {
  'operational-support': 'staff-time',
  'intelligence-analysis': 'expertise',
  databases: 'data-access',
  'capacity-building': 'training',
  'legal-assistance': 'expertise',
  'criminal-justice-support': 'expertise',
  research: 'expertise',
  advocacy: 'expertise',
  'political-platform': 'staff-time',
  logistics: 'equipment',
}

/** What was delivered until the mid-year review: made up, in step with the illustrative milestones. */
const deliveries: { readonly [key: string]: Delivery } = {
  'F-01/INTERPOL': { day: '2016-09-15', state: 'partly', text: 'Illustrative: access opened at the first point.' },
  'F-02/INTERPOL': { day: '2016-06-30', state: 'partly', text: 'Illustrative: list of tools given.' },
  'F-06/UNODC': { day: '2016-08-31', state: 'partly', text: 'Illustrative: data for the evidence base.' },
  'F-07/INTERPOL': { day: '2016-07-31', state: 'delivered', text: 'Illustrative: expertise at the regional workshop.' },
  'F-07/UNODC': { day: '2016-06-30', state: 'delivered', text: 'Illustrative: tool sent to the national bureaus.' },
  'F-09/UNODC': { day: '2016-07-31', state: 'partly', text: 'Illustrative: list of networks made.' },
}

/** What those who take part in the eleven activities promised: in the words of their part, and what they delivered of it. */
export function contributionCommands({ reference, selection, participations }: ActivityRow): readonly SeedCommand[] {
  if (selection?.decision !== 'chosen') return []
  return participations.flatMap((part) => {
    const key = `${reference}/${part.organisation}`
    const id = stableId(`contribution/${key}`)
    const delivery = deliveries[key]
    const contribution = {
      activityId: activityId(reference),
      organisationId: organisationId(part.organisation),
      kind: kindOf(part),
      promise: part.contribution,
      promisedDay: signingDay,
      dueDay: null,
      delivery: null,
      provenance: provenanceOf(part, delivery !== undefined),
    } as const
    return [
      ...given(signingDay, [{ name: 'contribution.create', input: { id, contribution } }]),
      ...(delivery === undefined
        ? []
        : given(delivery.day, [
            {
              name: 'contribution.edit',
              input: { contributionId: id, change: { field: 'delivery', value: delivery } },
            },
          ])),
    ]
  })
}

function kindOf({ role, functions }: ParticipationRow): ContributionKind {
  if (role === 'funding') return 'money'
  const [first] = functions
  return first === undefined ? 'staff-time' : kindOfFunction[first]
}

function provenanceOf({ provenance }: ParticipationRow, isDelivered: boolean): ParticipationRow['provenance'] {
  const source = provenance.source ?? ''
  const founded = source.startsWith('Derived') ? source : `Derived; wording ours. Evidence: ${source}`
  return withFields(
    { kind: 'derived', source: founded, fields: [] },
    derivedFields('that the part was promised with the plan, and its kind, are our reading', 'kind', 'promisedDay'),
    isDelivered ? illustrativeFields('delivery') : [],
  )
}
