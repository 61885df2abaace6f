import { areaInferred, laterWords, statusInferred, targetsLookBack } from '../earlier-plans.ts'
import { documentedPart } from '../participation.ts'
import { documented, withFields } from '../provenance.ts'
import { noDates } from '../rows.ts'
import type { ActivityRow } from '../rows.ts'

/** A2-02, A2-10 and A2-11: regional and country programmes. */
export const programmeActivities: readonly ActivityRow[] = [
  {
    reference: 'A2-02',
    area: 'TB-5',
    focusArea: null,
    objective: 2,
    title: 'West Africa Coast Initiative (pilot)',
    description:
      'Launched in New York in July 2009 to support the regional action plan of ECOWAS in four pilot countries, in law enforcement, forensics, border management, anti-money-laundering and criminal justice institutions. About USD 4 million had been mobilised by March 2011. A policy committee and a programme advisory committee govern it.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Committees documented until December 2017; nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: "Côte d'Ivoire, Guinea-Bissau, Liberia, Sierra Leone",
    participations: [
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'lead',
          functions: ['capacity-building', 'criminal-justice-support'],
          contribution: 'Regional programme; drug and crime expertise.',
        },
        'S000',
        'P03',
      ),
      documentedPart(
        {
          organisation: 'DPKO',
          role: 'implementing',
          functions: ['operational-support'],
          contribution: 'Organised crime expert in the Police Division; officers of the Standing Police Capacity.',
        },
        'P04',
      ),
      documentedPart(
        {
          organisation: 'DPA',
          role: 'implementing',
          functions: ['political-platform'],
          contribution: 'Political leadership; chairs the policy committee.',
        },
        'P03',
        'P05',
      ),
      documentedPart(
        {
          organisation: 'INTERPOL',
          role: 'implementing',
          functions: ['databases', 'operational-support'],
          contribution: 'I-24/7 access; police cooperation.',
        },
        'S000',
        'P08',
      ),
      documentedPart(
        {
          organisation: 'ECOWAS',
          role: 'supporting',
          functions: ['political-platform'],
          contribution: 'Owner of the regional action plan.',
        },
        'P03',
      ),
    ],
    selection: null,
    provenance: withFields(documented('S000', 'P03', 'P04'), targetsLookBack, laterWords, areaInferred, statusInferred),
  },
  {
    reference: 'A2-10',
    area: 'TB-5',
    focusArea: null,
    objective: 2,
    title: 'Joint action in Guinea-Bissau (drug trafficking, security sector reform)',
    description:
      'Joint action of the two departments on drug trafficking and security sector reform is under way in Guinea-Bissau in March 2011.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Under way in March 2011 (documented); nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.4', '16.a'],
    geography: 'Guinea-Bissau',
    participations: [
      documentedPart(
        {
          organisation: 'UNODC',
          role: 'co-lead',
          functions: ['criminal-justice-support', 'capacity-building'],
          contribution: 'Work against drug trafficking.',
        },
        'P02',
      ),
      documentedPart(
        {
          organisation: 'DPKO',
          role: 'co-lead',
          functions: ['operational-support'],
          contribution: 'Security sector reform.',
        },
        'P02',
      ),
    ],
    selection: null,
    provenance: withFields(documented('P02'), targetsLookBack, laterWords, areaInferred),
  },
  {
    reference: 'A2-11',
    area: 'TB-5',
    focusArea: null,
    objective: 2,
    title: 'Joint programmes in other regions, Sudan among them',
    description:
      'Joint programmes are being undertaken in other regions, and in countries such as Sudan, in March 2011.',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'ongoing', reason: 'Under way in March 2011 (documented); nothing later was found.' },
    dates: noDates,
    sdgTargets: ['16.a'],
    geography: 'Sudan among others',
    participations: [
      documentedPart(
        { organisation: 'UNODC', role: 'co-lead', functions: ['capacity-building'], contribution: 'Joint programmes.' },
        'S000',
      ),
      documentedPart(
        {
          organisation: 'DPKO',
          role: 'co-lead',
          functions: ['operational-support'],
          contribution: 'Joint programmes.',
        },
        'S000',
      ),
    ],
    selection: null,
    provenance: withFields(documented('S000'), targetsLookBack, laterWords, areaInferred),
  },
]
