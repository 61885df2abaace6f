import type { Activity, Participation } from '#contract/area/activity'
import type { GuidingDocument } from '#contract/area/document'
import type { Note } from '#contract/area/note'
import type { Organisation } from '#contract/area/organisation'
import type { ReportChoice, ReportFacts } from '#contract/area/report'
import type { Provenance } from '#contract/entity/provenance'
import type { Language } from '#contract/vocabulary'

/** A deterministic id for the nth record of a test. */
export function testId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

const planId = testId(1)
const derived: Provenance = {
  kind: 'derived',
  source: 'S004',
  fields: ['status', 'plannedEnd', 'revisedEnd', 'actualEnd'].map((field) => ({
    field,
    kind: 'illustrative',
    source: null,
  })),
}
const documented: Provenance = { kind: 'documented', source: 'S004', fields: [] }

/** The choices of a yearly progress report of the sample plan. */
export function sampleChoice(language: Language = 'en', kind: ReportChoice['kind'] = 'progress'): ReportChoice {
  return { planId, kind, period: { fromDay: '2016-01-01', toDay: '2016-12-31' }, language, focusYear: null }
}

function organisation(number: number, abbreviation: string, names: Partial<Organisation>): Organisation {
  const blank = { nameEn: null, nameFr: null, nameEs: null, nameAr: null, nameRu: null, nameZh: null }
  const short = {
    abbreviationFr: null,
    abbreviationEs: null,
    abbreviationAr: null,
    abbreviationRu: null,
    abbreviationZh: null,
  }
  const rest = { kind: 'multilateral', seat: null, functions: [], description: '', provenance: null } as const
  const counts = { planCount: 1, activityCount: 1 }
  return {
    id: testId(number),
    ...blank,
    ...short,
    abbreviationEn: abbreviation,
    ...rest,
    ...counts,
    ...names,
    functions: [],
  }
}

const interpol = organisation(10, 'INTERPOL', {
  nameEn: 'International Criminal Police Organization',
  nameAr: 'المنظمة الدولية للشرطة الجنائية',
  nameRu: 'Международная организация уголовной полиции',
  nameZh: '国际刑事警察组织',
  abbreviationAr: 'الإنتربول',
  abbreviationRu: 'Интерпол',
  abbreviationZh: '国际刑警组织',
})
const unodc = organisation(11, 'UNODC', {
  nameEn: 'United Nations Office on Drugs and Crime',
  nameAr: 'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
  nameRu: 'Управление Организации Объединенных Наций по наркотикам и преступности',
  nameZh: '联合国毒品和犯罪问题办公室',
  abbreviationAr: 'المكتب',
  abbreviationRu: 'УНП ООН',
  abbreviationFr: 'ONUDC',
})
const cites = organisation(12, 'CITES', {})
const wco = organisation(13, 'WCO', { abbreviationFr: 'OMD', abbreviationRu: 'ВТамО' })

const areaNames = [
  'Terrorism',
  'Illicit trafficking and organized crime',
  'Cybercrime',
  'Maritime and border security',
  'Forensic and criminal justice capacity',
  'Institutional capacity',
]

type Line = readonly [reference: string, area: number, title: string, changes: Partial<Activity>]

const lines: readonly Line[] = [
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

function activityOf([reference, area, title, changes]: Line, index: number): Activity {
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
        provenance: documented,
      },
    ],
    conflicts: [],
    ...changes,
  }
}

type NoteLine = readonly [activity: number | null, day: string, kind: Note['kind'], text: string, source: string | null]

const noteLines: readonly NoteLine[] = [
  [4, '2016-08-30', 'decision', 'CRIMJUST: INTERPOL joins by a Project Cooperation Agreement.', 'I10'],
  [
    2,
    '2016-07-12',
    'progress',
    'Focal points of both networks met in Vienna.\n\nThey agreed a first list of cases to follow from detection to judgement, and asked for a shared calendar of operations.',
    null,
  ],
  [2, '2016-07', 'risk', 'Interpreters for the autumn workshop are not yet funded.', null],
  [5, '2016-05-24', 'progress', 'First World Wildlife Crime Report presented at the Commission.', 'I31'],
  [
    null,
    '2016-05-23',
    'decision',
    'Arrangement signed in Vienna; Joint Action Plan and Activity Matrix presented.',
    'S004',
  ],
]

function noteOf([activityIndex, day, kind, text, source]: NoteLine, index: number): Note {
  const line = activityIndex === null ? undefined : lines[activityIndex]
  return {
    id: testId(500 + index),
    planId,
    activityId: activityIndex === null ? null : testId(100 + activityIndex),
    kind,
    day,
    text,
    authorId: source === null ? testId(3) : null,
    marking: 'unclassified',
    provenance: source === null ? null : { kind: 'documented', source, fields: [] },
    authorName: source === null ? 'Ana Sample' : null,
    activityReference: line?.[0] ?? null,
    activityTitle: line?.[2] ?? null,
  }
}

function documentOf(number: number, title: string, changes: Partial<GuidingDocument>): GuidingDocument {
  const base = {
    planId,
    kind: 'legal-agreement',
    status: 'signed',
    day: '2016-05-23',
    signatories: '',
    remark: '',
  } as const
  return { id: testId(number), ...base, title, marking: 'unclassified', provenance: documented, ...changes }
}

/** Facts in the spirit of the INTERPOL-UNODC plan of 2016: eleven activities, one empty area, notes, revised dates, late activities. */
export function sampleFacts(): ReportFacts {
  const activities = lines.map(activityOf)
  const area = { planId, description: '', provenance: documented }
  const party = { functions: [], contribution: '', provenance: documented }
  return {
    plan: {
      id: planId,
      title: 'INTERPOL–UNODC Joint Action Plan and Activity Matrix',
      shortTitle: 'INTERPOL–UNODC',
      kind: 'joint-action-plan',
      state: 'current',
      periodStart: '2016',
      periodEnd: null,
      focusYear: 2016,
      description: '',
      marking: 'unclassified',
      provenance: documented,
      parties: [
        { id: testId(4), organisationId: interpol.id, position: 0, ...party, functions: [] },
        { id: testId(5), organisationId: unodc.id, position: 1, ...party, functions: [] },
      ],
      activityCount: activities.length,
      provenanceCounts: [{ kind: 'derived', count: activities.length }],
      selectionYears: [2016],
    },
    organisations: [interpol, unodc, cites, wco],
    areas: areaNames.map((name, index) => {
      const id = testId(20 + index)
      const activityCount = activities.filter((activity) => activity.areaId === id).length
      return { id, name, position: index, ...area, activityCount }
    }),
    focusAreas: [],
    objectives: [],
    documents: [
      documentOf(30, 'Memorandum of Understanding between INTERPOL and the United Nations', {
        kind: 'parent-agreement',
        status: 'in-force',
        day: '1997',
        remark: 'INTERPOL calls it a cooperation agreement.',
      }),
      documentOf(
        31,
        'Arrangement on cooperation between INTERPOL and the United Nations in relation to joint activities with UNODC',
        { signatories: 'Jürgen Stock, INTERPOL Secretary General; Yury Fedotov, UNODC Executive Director' },
      ),
      documentOf(32, 'Joint Action Plan', { kind: 'joint-action-plan', status: 'presented' }),
      documentOf(33, 'Activity Matrix', { kind: 'activity-matrix', status: 'presented' }),
    ],
    activities,
    notes: noteLines.map(noteOf),
    authorName: 'Ana Sample',
  }
}

/** The sample's facts over and over until the plan has so many activities, each with a note. */
export function largeFacts(activityCount: number): ReportFacts {
  const facts = sampleFacts()
  const repeated = Array.from({ length: activityCount }, (_, index): Activity => {
    const activity = activityOf(lines[index % lines.length] ?? lines[0]!, index % lines.length)
    return { ...activity, id: testId(100_000 + index), reference: `A-${index + 1}`, areaId: testId(20 + (index % 6)) }
  })
  const notes = repeated.map((activity, index): Note => {
    const note = noteOf(noteLines[index % noteLines.length] ?? noteLines[0]!, index)
    return {
      ...note,
      id: testId(900_000 + index),
      activityId: activity.id,
      activityReference: activity.reference,
      activityTitle: activity.title,
    }
  })
  return { ...facts, activities: repeated, notes }
}
