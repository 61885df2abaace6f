import { derivedFields, documented, illustrativeFields, withFields, withRemark } from '../provenance.ts'
import type { DocumentRow, ObjectiveRow, PartyRow, PlanRow } from '../rows.ts'

export const plan: PlanRow = {
  code: 'PL-1',
  drawnUp: '2016-05-23',
  title: 'INTERPOL-UNODC Joint Action Plan and Activity Matrix',
  shortTitle: 'INTERPOL-UNODC',
  kind: 'joint-action-plan',
  state: 'current',
  periodStart: '2016',
  periodEnd: null,
  focusYear: 2016,
  description: [
    'Three guiding documents make the partnership: a legal agreement, a joint action plan and an activity matrix. They outline current and aspirational cooperation and categorise joint or complementary activities across six thematic areas.',
    'For 2016, eleven activities in nine named areas were selected as the primary focus, to be closely monitored throughout the year. The remaining activities wait for resources. The partnership promises efficiency, accountability, visibility and relevance, the last with Goal 16 of the 2030 Agenda in particular.',
    'No public text lists the eleven titles or holds the matrix. The nine areas are documented; every title here is ours, and the order F-01 to F-11 too. That terrorism and transnational organized crime hold two activities each (2 + 2) is an assumption of this data set to reach eleven. Dates, statuses and milestones of 2016 are illustrative.',
    'None of the nine areas is maritime or border security, although it is one of the six thematic areas: that gap is in the source.',
  ].join('\n\n'),
  provenance: withFields(
    withRemark(documented('S002', 'S004', 'I03'), 'The texts of the plan and of the matrix are not public'),
    derivedFields(
      'the end of the period is not stated; the plan is shown as the main one of the demonstration',
      'state',
    ),
    illustrativeFields('currency', 'ratingThresholds'),
    derivedFields('the first year of the plan, in which the eleven activities were selected (S004)', 'focusYear'),
  ),
}

export const parties: readonly PartyRow[] = [
  {
    organisation: 'INTERPOL',
    functions: ['operational-support', 'intelligence-analysis', 'databases', 'capacity-building'],
    contribution:
      'Operational support 24/7; intelligence analysis; capacity building for the law enforcement community; access to the databases and to I-24/7; criminal analysis files.',
    provenance: withFields(documented('S004'), derivedFields('our tags for the words of the source', 'functions')),
  },
  {
    organisation: 'UNODC',
    functions: ['criminal-justice-support', 'legal-assistance', 'capacity-building', 'research'],
    contribution:
      'Criminal justice support; legal and legislative assistance; capacity building; research; e-learning.',
    provenance: withFields(
      documented('S002', 'S004', 'I06'),
      derivedFields('our tags for the words of the sources', 'functions'),
    ),
  },
]

export const documents: readonly DocumentRow[] = [
  {
    code: 'GD-1',
    title:
      'Arrangement on cooperation between INTERPOL and the United Nations in relation to joint activities with the United Nations Office on Drugs and Crime',
    kind: 'legal-agreement',
    status: 'signed',
    day: '2016-05-23',
    signatories: 'Yury Fedotov, Executive Director of UNODC; Jürgen Stock, Secretary General of INTERPOL',
    remark:
      'The "Legal Agreement" of S004. Signed in Vienna on the margins of the 25th session of the Commission on Crime Prevention and Criminal Justice; approved by the INTERPOL General Assembly in November 2016.',
    provenance: documented('S002', 'S004', 'I03', 'I04'),
  },
  {
    code: 'GD-2',
    title: 'Joint Action Plan',
    kind: 'joint-action-plan',
    status: 'presented',
    day: '2016-05-23',
    signatories: '',
    remark: 'Presented on 23 May 2016. Its text is not public.',
    provenance: documented('S004'),
  },
  {
    code: 'GD-3',
    title: 'Activity Matrix',
    kind: 'activity-matrix',
    status: 'presented',
    day: '2016-05-23',
    signatories: '',
    remark:
      'Presented on 23 May 2016. Its text is not public: S004 names the six thematic areas, and nine areas for the eleven activities of 2016.',
    provenance: documented('S004'),
  },
  {
    code: 'GD-4',
    title: 'Memorandum of Understanding (cooperation agreement) between INTERPOL and the United Nations',
    kind: 'parent-agreement',
    status: 'in-force',
    day: '1997',
    signatories: 'INTERPOL; United Nations',
    remark:
      'S004 calls it a Memorandum of Understanding, the page of INTERPOL on the United Nations (I05) a cooperation agreement: both labels are kept.',
    provenance: withFields(
      documented('S004', 'I05'),
      derivedFields('that it is in force is general knowledge, not re-checked', 'status'),
    ),
  },
  {
    code: 'GD-5',
    title: 'CRIMJUST Project Cooperation Agreement',
    kind: 'project-agreement',
    status: 'signed',
    day: '2016-08-30',
    signatories: 'UNODC; INTERPOL',
    remark: 'By it INTERPOL joins UNODC as implementing partner of CRIMJUST.',
    provenance: documented('I10'),
  },
]

const notAll = 'S004 says "several objectives, including" the two given: the list is not complete'

export const objectives: readonly ObjectiveRow[] = [
  {
    text: 'To reinforce a coherent multilateral framework that develops and supports national crime prevention and criminal justice institutions, notably police, and assists them in their effort to cooperate internationally.',
    provenance: withRemark(documented('S004'), notAll),
  },
  {
    text: 'To coordinate advocacy and engagement in targeted international forums, and develop joint initiatives which capitalize on the strengths of each organization.',
    provenance: withRemark(documented('S004'), notAll),
  },
]
