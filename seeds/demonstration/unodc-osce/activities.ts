import { areaInferred, laterWords, statusInferred, targetsLookBack } from '../earlier-plans.ts'
import { derivedPart, documentedPart } from '../participation.ts'
import { derived, documented, withFields } from '../provenance.ts'
import { noDates } from '../rows.ts'
import type { ActivityRow } from '../rows.ts'

/** The division of work between the two organisations, the same in most activities. */
const usualParts = [
  derivedPart(
    {
      organisation: 'UNODC',
      role: 'co-lead',
      functions: ['capacity-building', 'legal-assistance'],
      contribution: 'Technical assistance.',
    },
    'O02',
  ),
  derivedPart(
    {
      organisation: 'OSCE',
      role: 'co-lead',
      functions: ['political-platform'],
      contribution: 'Political platform; field operations.',
    },
    'O02',
  ),
]

/** A3-01 to A3-08. */
export const activities: readonly ActivityRow[] = [
  {
    reference: 'A3-01',
    area: 'TC-1',
    focusArea: null,
    objective: 2,
    title: 'Joint work on illicit drugs in the OSCE region',
    description:
      'Illicit drugs are the first of the six fields of the meeting that designed the joint action plan, and were presented at the review of March 2012. What was done in 2013 and 2014 is not in the sources.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'planned', reason: 'Planned in the design of the edition; nothing on its course was found.' },
    dates: noDates,
    sdgTargets: ['3.5', '16.4'],
    geography: 'OSCE region',
    participations: usualParts,
    selection: null,
    provenance: withFields(derived('O02', 'S003'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A3-02',
    area: 'TC-2',
    focusArea: null,
    objective: 2,
    title: 'Joint work on illicit firearms',
    description:
      'Illicit firearms, small arms and light weapons are one of the six fields of the design meeting and a subject of the review of 10 February 2014.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Subject of the review of 10 February 2014; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.1', '16.4'],
    geography: 'OSCE region',
    participations: usualParts,
    selection: null,
    provenance: withFields(derived('O01', 'O02'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A3-03',
    area: 'TC-3',
    focusArea: null,
    objective: 2,
    title: 'Ratification and implementation of the 18 universal anti-terrorism instruments in the OSCE region',
    description:
      'The review of 10 February 2014 takes up the ratification and implementation of the 18 universal anti-terrorism instruments in the OSCE region.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Subject of the review of 10 February 2014; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.3', '16.a'],
    geography: 'OSCE region',
    participations: [
      derivedPart(
        {
          organisation: 'UNODC',
          role: 'co-lead',
          functions: ['capacity-building', 'legal-assistance'],
          contribution: 'Technical assistance on the instruments.',
        },
        'O02',
      ),
      derivedPart(
        {
          organisation: 'OSCE',
          role: 'co-lead',
          functions: ['political-platform'],
          contribution: 'Political platform; field operations.',
        },
        'O02',
      ),
    ],
    selection: null,
    provenance: withFields(documented('O01'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A3-04',
    area: 'TC-4',
    focusArea: null,
    objective: 2,
    title: 'Corruption and money-laundering: linkages and synergies',
    description:
      'At the review of March 2012 the OSCE side stresses the need to explore linkages and possible synergies in addressing transnational threats, including corruption and money-laundering.',
    nature: 'joint',
    horizon: 'aspirational',
    status: { status: 'planned', reason: 'Need stated on 30 March 2012; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.4', '16.5'],
    geography: 'OSCE region',
    participations: usualParts,
    selection: null,
    provenance: withFields(derived('S003'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A3-05',
    area: 'TC-5',
    focusArea: null,
    objective: 2,
    title: 'Joint work on trafficking in persons',
    description: 'Trafficking in persons is one of the six fields of the meeting that designed the joint action plan.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'planned', reason: 'Planned in the design of the edition; nothing on its course was found.' },
    dates: noDates,
    sdgTargets: ['5.2', '8.7', '16.2'],
    geography: 'OSCE region',
    participations: usualParts,
    selection: null,
    provenance: withFields(derived('O02'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A3-06',
    area: 'TC-6',
    focusArea: null,
    objective: 2,
    title: 'Joint work on smuggling of migrants',
    description:
      'Irregular migration and the smuggling of migrants are one of the six fields of the meeting that designed the joint action plan.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'planned', reason: 'Planned in the design of the edition; nothing on its course was found.' },
    dates: noDates,
    sdgTargets: ['10.7', '16.4'],
    geography: 'OSCE region',
    participations: usualParts,
    selection: null,
    provenance: withFields(derived('O02'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A3-07',
    area: 'TC-7',
    focusArea: null,
    objective: 2,
    title: 'New forms of organized crime: cultural property and cybercrime',
    description:
      'The review of 10 February 2014 takes up new forms of organized crime, trafficking in cultural property and cybercrime included.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Subject of the review of 10 February 2014; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['11.4', '16.4'],
    geography: 'OSCE region',
    participations: usualParts,
    selection: null,
    provenance: withFields(documented('O01'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A3-08',
    area: 'TC-4',
    focusArea: null,
    objective: 1,
    title: 'Regular staff talks and review meetings',
    description:
      'Senior staff meet to review past activities and plan for the future: 30 March 2012 and 10 February 2014 are documented. Ways of working named later: exchange of best practices, joint workshops, joint technical assistance, sharing resources.',
    nature: 'joint',
    horizon: 'current',
    status: {
      status: 'ongoing',
      reason: 'Review meetings of 2012 and 2014 are documented; later editions continue them.',
    },
    dates: noDates,
    sdgTargets: ['17.16'],
    geography: 'Vienna',
    participations: [
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'co-lead',
          functions: [],
          contribution: 'Takes part in staff talks and reviews.',
        },
        'S003',
        'O01',
      ),
      documentedPart(
        {
          organisation: 'OSCE',
          role: 'co-lead',
          functions: ['political-platform'],
          contribution: 'Takes part in staff talks and reviews.',
        },
        'S003',
        'O01',
      ),
    ],
    selection: null,
    provenance: withFields(documented('S003', 'O01'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
]
