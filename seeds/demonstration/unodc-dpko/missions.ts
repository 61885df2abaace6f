import { areaInferred, laterWords, statusInferred, targetsLookBack } from '../earlier-plans.ts'
import { derivedPart, documentedPart } from '../participation.ts'
import { derived, documented, withFields } from '../provenance.ts'
import { noDates } from '../rows.ts'
import type { ActivityRow } from '../rows.ts'

/** A2-01, A2-08, A2-09 and A2-13: missions, justice, corrections. */
export const missionActivities: readonly ActivityRow[] = [
  {
    reference: 'A2-01',
    area: 'TB-1',
    focusArea: null,
    objective: 1,
    title: 'Integrate drug control into peacekeeping missions',
    description:
      'UNODC and the Department of Peacekeeping Operations work together to integrate drug control into their missions. The aim is stated in March 2011; what was done in which mission is not in the sources.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Aim stated on 2 March 2011; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: 'Peacekeeping missions',
    participations: [
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'co-lead',
          functions: ['criminal-justice-support', 'capacity-building'],
          contribution: 'Drug and crime expertise.',
        },
        'S000',
      ),
      documentedPart(
        {
          organisation: 'DPKO',
          role: 'co-lead',
          functions: ['operational-support', 'logistics'],
          contribution: 'Mission platform; UN Police.',
        },
        'S000',
      ),
    ],
    selection: null,
    provenance: withFields(derived('S000', 'P01'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A2-08',
    area: 'TB-3',
    focusArea: null,
    objective: 1,
    title: 'Judicial training for officers',
    description:
      'Judicial training for officers is named in March 2011 among the ways to strengthen capacity in the rule of law. Whether and where it was held is not in the sources.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Named on 2 March 2011; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.3'],
    geography: 'Peacekeeping missions',
    participations: [
      derivedPart(
        {
          organisation: 'DPKO',
          role: 'lead',
          functions: ['criminal-justice-support', 'capacity-building'],
          contribution: 'Office of Rule of Law and Security Institutions.',
        },
        'S000',
      ),
      derivedPart(
        {
          organisation: 'UNODC',
          role: 'supporting',
          functions: ['capacity-building'],
          contribution: 'Criminal justice expertise.',
        },
        'S000',
      ),
    ],
    selection: null,
    provenance: withFields(derived('S000'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A2-09',
    area: 'TB-4',
    focusArea: null,
    objective: 1,
    title: 'Prison guidance and prison models for rapid deployment',
    description:
      'Prison guidance and prison models for rapid deployment are named in March 2011 among the ways to strengthen capacity in the rule of law.',
    nature: 'complementary',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Named on 2 March 2011; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.3'],
    geography: 'Peacekeeping missions',
    participations: [
      derivedPart(
        {
          organisation: 'DPKO',
          role: 'lead',
          functions: ['criminal-justice-support', 'logistics'],
          contribution: 'Office of Rule of Law and Security Institutions.',
        },
        'S000',
      ),
    ],
    selection: null,
    provenance: withFields(derived('S000'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A2-13',
    area: 'TB-3',
    focusArea: null,
    objective: 2,
    title: 'UNODC agreements with MINUSCA and MINUSMA (justice sector)',
    description:
      'On 7 and 15 March 2018 UNODC made agreements with the two missions for the justice sector, the first by which it receives dedicated budgets from peacekeeping operations. They follow up the cooperation and are not part of the plan of 2011.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Agreements of March 2018; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.3', '16.6'],
    geography: 'Central African Republic; Mali',
    participations: [
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'lead',
          functions: ['criminal-justice-support', 'capacity-building'],
          contribution: 'Support to the justice sector.',
        },
        'P15',
      ),
      documentedPart(
        {
          organisation: 'MINUSCA',
          role: 'funding',
          functions: ['criminal-justice-support'],
          contribution: 'Dedicated budget of the mission.',
        },
        'P15',
      ),
      documentedPart(
        {
          organisation: 'MINUSMA',
          role: 'funding',
          functions: ['criminal-justice-support'],
          contribution: 'Dedicated budget of the mission.',
        },
        'P15',
      ),
    ],
    selection: null,
    provenance: withFields(documented('P15'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
]
