import type { GuidingDocument } from '#contract/area/document'
import type { ReportChoice, ReportFacts } from '#contract/area/report'
import type { Language } from '#contract/vocabulary'
import { activityOf, lines } from './sample-activities.ts'
import { planId, testId } from './sample-ids.ts'
import { noteLines, noteOf } from './sample-notes.ts'
import { cites, interpol, unodc, wco } from './sample-organisations.ts'
import { documented } from './sample-provenance.ts'

/** The choices of a yearly progress report of the sample plan. */
export function sampleChoice(language: Language = 'en', kind: ReportChoice['kind'] = 'progress'): ReportChoice {
  return {
    planId,
    kind,
    period: { fromDay: '2016-01-01', toDay: '2016-12-31' },
    language,
    focusYear: null,
    asOf: null,
    leftOut: [],
  }
}

const areaNames = [
  'Terrorism',
  'Illicit trafficking and organized crime',
  'Cybercrime',
  'Maritime and border security',
  'Forensic and criminal justice capacity',
  'Institutional capacity',
]

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
      currency: null,
      ratingThresholds: null,
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
