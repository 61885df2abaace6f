import { areaInferred, laterWords, statusInferred, targetsLookBack } from '../earlier-plans.ts'
import { derivedPart, documentedPart } from '../participation.ts'
import { documented, withFields } from '../provenance.ts'
import { noDates } from '../rows.ts'
import type { ActivityRow } from '../rows.ts'

/** What the partners of the initiative do in each unit. */
const unitParts = [
  documentedPart(
    {
      organisation: 'UNODC',
      role: 'lead',
      functions: ['capacity-building', 'criminal-justice-support'],
      contribution: 'Supports the unit; goCASE.',
    },
    'P06',
    'P08',
  ),
  derivedPart(
    {
      organisation: 'DPKO',
      role: 'implementing',
      functions: ['operational-support', 'capacity-building'],
      contribution: 'UN Police; organised crime expertise.',
    },
    'P04',
  ),
  documentedPart(
    {
      organisation: 'INTERPOL',
      role: 'implementing',
      functions: ['databases', 'operational-support'],
      contribution: 'I-24/7 access; police cooperation.',
    },
    'P08',
    'P10',
  ),
  documentedPart(
    {
      organisation: 'DPA',
      role: 'supporting',
      functions: ['political-platform'],
      contribution: 'Political leadership.',
    },
    'P05',
  ),
]

/** A2-03 to A2-07 and A2-12: police and transnational crime units. */
export const crimeUnitActivities: readonly ActivityRow[] = [
  {
    reference: 'A2-03',
    area: 'TB-2',
    focusArea: null,
    objective: 2,
    title: 'Transnational Crime Unit, Sierra Leone',
    description:
      'The unit brings together staff seconded by existing agencies and works with the goCASE system of UNODC and I-24/7 of INTERPOL. As of 2016 it is fully operational.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Fully operational as of 2016 (documented); nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: 'Sierra Leone',
    participations: unitParts,
    selection: null,
    provenance: withFields(documented('P08'), targetsLookBack, laterWords, areaInferred),
  },
  {
    reference: 'A2-04',
    area: 'TB-2',
    focusArea: null,
    objective: 2,
    title: 'Transnational Crime Unit, Liberia',
    description:
      'The agreement of 2010 foresees up to 60 experts of several agencies and USD 5.8 million over three and a half years. As of 2016 the unit is fully operational.',
    nature: 'joint',
    horizon: 'current',
    status: {
      status: 'ongoing',
      reason: 'Fully operational as of 2016 (documented); a seizure in November 2018 is the last event found.',
    },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: 'Liberia',
    participations: unitParts,
    selection: null,
    provenance: withFields(documented('P06', 'P08'), targetsLookBack, laterWords, areaInferred),
  },
  {
    reference: 'A2-05',
    area: 'TB-2',
    focusArea: null,
    objective: 2,
    title: 'Transnational Crime Unit, Guinea-Bissau',
    description:
      'The unit brings together staff seconded by existing agencies. As of 2016 it is fully operational; the policy committee of December 2017 notes that lack of resources has reduced the support.',
    nature: 'joint',
    horizon: 'current',
    status: {
      status: 'ongoing',
      reason: 'Fully operational as of 2016 (documented); reduced support in December 2017.',
    },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: 'Guinea-Bissau',
    participations: unitParts,
    selection: null,
    provenance: withFields(documented('P08', 'P10'), targetsLookBack, laterWords, areaInferred),
  },
  {
    reference: 'A2-06',
    area: 'TB-2',
    focusArea: null,
    objective: 2,
    title: "Transnational Crime Unit, Côte d'Ivoire",
    description:
      'As of 2016 the unit is in its start-up phase. The policy committee of December 2017 notes that lack of resources has reduced the support, in this country especially.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Start-up phase as of 2016 (documented); reduced support in December 2017.' },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: "Côte d'Ivoire",
    participations: unitParts,
    selection: null,
    provenance: withFields(documented('P08', 'P10'), targetsLookBack, laterWords, areaInferred),
  },
  {
    reference: 'A2-07',
    area: 'TB-2',
    focusArea: null,
    objective: 2,
    title: 'Extension of WACI to Guinea',
    description:
      'The first policy committee, on 20 June 2011, invites Guinea as the fifth country. In December 2017 Guinea is named among the countries where lack of resources has reduced the support to the units.',
    nature: 'joint',
    horizon: 'current',
    status: {
      status: 'ongoing',
      reason: 'Invited in June 2011; support to a unit in Guinea is mentioned in December 2017.',
    },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: 'Guinea',
    participations: unitParts,
    selection: null,
    provenance: withFields(documented('P05', 'P10'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A2-12',
    area: 'TB-2',
    focusArea: null,
    objective: 2,
    title: "Standing Police Capacity officers in UNODC's Dakar office",
    description:
      'Two officers of the Standing Police Capacity are placed in the Dakar office of UNODC in May 2010; the Police Division also has an expert post on transnational organised crime.',
    nature: 'complementary',
    horizon: 'current',
    status: {
      status: 'completed',
      reason: 'The placing of May 2010 is documented as done; how long the officers stayed was not found.',
    },
    dates: noDates,
    sdgTargets: ['16.a'],
    geography: 'Dakar, Senegal',
    participations: [
      documentedPart(
        {
          organisation: 'DPKO',
          role: 'lead',
          functions: ['operational-support', 'capacity-building'],
          contribution: 'Two officers of the Standing Police Capacity.',
        },
        'P04',
      ),
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'supporting',
          functions: ['logistics'],
          contribution: 'Hosts the officers in its Dakar office.',
        },
        'P04',
      ),
    ],
    selection: null,
    provenance: withFields(documented('P04'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
]
