import type { Activity, Participation } from '#contract/area/activity'
import { planId, testId } from './sample-ids.ts'
import { cites, interpol, unodc, wco } from './sample-organisations.ts'
import { derived, documented } from './sample-provenance.ts'

type Line = readonly [reference: string, area: number, title: string, changes: Partial<Activity>]

/** What differs between the sample's activities. */
export const lines: readonly Line[] = [
  [
    'F-01',
    0,
    'Foreign terrorist fighters: I-24/7 access for front-line points, with legal and operational training',
    {
      status: { status: 'ongoing', reason: null },
      plannedEnd: '2016-10-31',
      revisedEnd: {
        day: '2016-11-30',
        reason: 'partner-availability',
        explanation: 'Two beneficiary countries asked for the second course after the summer recess.',
      },
    },
  ],
  [
    'F-02',
    0,
    'INTERPOL tools and databases inside UNODC’s legal assistance on terrorism',
    { nature: 'complementary', plannedEnd: '2016-12-15' },
  ],
  [
    'F-03',
    1,
    'Trafficking in persons and smuggling of migrants: police networks and prosecutors working together',
    { status: { status: 'ongoing', reason: null }, plannedEnd: '2016-09-30' },
  ],
  [
    'F-04',
    1,
    'Illicit firearms: from detection to prosecution',
    {
      status: { status: 'suspended', reason: 'Awaiting the host agreement for the tracing workshop.' },
      plannedEnd: '2016-11-30',
      revisedEnd: { day: '2017-03-31', reason: 'access-security', explanation: null },
    },
  ],
  [
    'F-05',
    1,
    'Cocaine route: criminal investigation and justice cooperation (CRIMJUST)',
    { status: { status: 'ongoing', reason: null }, plannedEnd: '2020-02-29' },
  ],
  [
    'F-06',
    1,
    'Wildlife and forest crime: joint support through ICCWC and its evidence base',
    { status: { status: 'completed', reason: null }, plannedEnd: '2016-06-30', actualEnd: '2016-05-24' },
  ],
  [
    'F-07',
    1,
    'Trafficking in cultural property: joint support to national responses',
    { status: { status: 'closing', reason: null }, plannedEnd: '2016-12-31' },
  ],
  [
    'F-10',
    2,
    'Research on dark net markets',
    {
      horizon: 'aspirational',
      plannedEnd: '2016-12-31',
      revisedEnd: { day: '2017-06-30', reason: 'funding', explanation: 'No donor yet for the second phase.' },
    },
  ],
  [
    'F-08',
    4,
    'Forensic services and use of forensic data in criminal justice',
    { nature: 'complementary', horizon: 'aspirational' },
  ],
  [
    'F-09',
    5,
    'Connecting regional networks and units to global police information',
    { status: { status: 'ongoing', reason: null }, plannedEnd: '2016-12-31' },
  ],
  [
    'F-11',
    5,
    'Steering, monitoring and focal points of the partnership',
    { status: { status: 'ongoing', reason: null }, plannedStart: '2016-05-23', plannedEnd: null },
  ],
]

function participation(
  number: number,
  organisationId: string,
  role: Participation['role'],
  contribution: string,
): Participation {
  return { id: testId(number), organisationId, role, functions: [], contribution, provenance: null }
}

/** The activity of a line. */
export function activityOf([reference, area, title, changes]: Line, index: number): Activity {
  const first = 1000 + index * 10
  const partners = reference === 'F-06' ? [cites, wco] : []
  return {
    id: testId(100 + index),
    planId,
    areaId: testId(20 + area),
    focusAreaId: null,
    objectiveId: null,
    reference,
    title,
    description: '',
    nature: 'joint',
    horizon: 'current',
    status: { status: 'planned', reason: null },
    ratingOverride: null,
    plannedStart: '2016-06-01',
    plannedEnd: null,
    revisedStart: null,
    revisedEnd: null,
    actualStart: null,
    actualEnd: null,
    sdgTargets: ['16.4', '16.a'],
    geography: 'Global',
    marking: 'unclassified',
    provenance: derived,
    participations: [
      participation(first, unodc.id, 'supporting', 'Legal framework; training of criminal justice and border officers'),
      participation(first + 1, interpol.id, 'lead', 'Extends I-24/7; operational training'),
      ...partners.map((partner, at) => participation(first + 2 + at, partner.id, 'supporting', '')),
    ],
    selections: [
      {
        id: testId(first + 9),
        year: 2016,
        decision: 'chosen',
        reason: '',
        carriedFromYear: null,
        criteriaMet: null,
        provenance: documented,
      },
    ],
    conflicts: [],
    ...changes,
  }
}
