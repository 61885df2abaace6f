import type { SeedCommand } from '#contract/seed'
import { stableId } from '../../stable-id.ts'
import { activityId, organisationId, planId } from '../ids.ts'
import { given } from '../moments.ts'
import { derivedFields, documented, withFields } from '../provenance.ts'

const raisedDay = '2017-12-05'

/** What the committees of December 2017 found wanting, and what they said has to be done about it. */
export function shortfallCommands(): readonly SeedCommand[] {
  const issueId = stableId('issue/PL-2/resources')
  return given(raisedDay, [
    {
      name: 'issue.create',
      input: {
        id: issueId,
        issue: {
          planId: planId('PL-2'),
          activityId: activityId('A2-02'),
          riskId: null,
          title: 'Lack of resources has reduced the support to Transnational Crime Units',
          description: "Especially in Côte d'Ivoire, Guinea-Bissau and Guinea.",
          raisedDay,
          resolution: null,
          marking: 'unclassified',
          provenance: withFields(
            documented('P10'),
            derivedFields('that it belongs to this activity is our reading', 'activityId'),
          ),
        },
      },
    },
    {
      name: 'measure.create',
      input: {
        id: stableId('measure/PL-2/technical-support'),
        measure: {
          planId: planId('PL-2'),
          issueId,
          riskId: null,
          text: 'INTERPOL needs to strengthen its technical support.',
          actorId: organisationId('INTERPOL'),
          actorName: null,
          dueDay: null,
          completion: null,
          provenance: documented('P10'),
        },
      },
    },
  ])
}
