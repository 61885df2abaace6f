import { derived, derivedFields, documented, documentedFields, withFields, withRemark } from '../provenance.ts'
import type { AreaRow, DocumentRow, ObjectiveRow, PartyRow, PlanRow } from '../rows.ts'

export const plan: PlanRow = {
  code: 'PL-3',
  drawnUp: '2013-01-01',
  title: 'UNODC-OSCE Joint Action Plan 2013-2014',
  shortTitle: 'UNODC-OSCE',
  kind: 'joint-action-plan',
  state: 'historical',
  periodStart: '2013',
  periodEnd: '2014',
  focusYear: null,
  description: [
    'The relationship was formalized in 2010, and collaboration on the basis of joint action plans was first established in 2011. On 30 March 2012 senior staff of both organisations reviewed past activities and were willing to start drafting a joint action plan for 2013-2014. The cooperation was reviewed again on 10 February 2014.',
    'That this edition was adopted, that it is the second, and that its areas are the ones shown is inferred; its text was not found. Later editions of 2018-2019 and 2020-2022 are among the guiding documents.',
  ].join('\n\n'),
  provenance: withFields(
    withRemark(
      derived('S003', 'O01', 'O02', 'O05'),
      'The plan is documented as planned (S003); its adoption is inferred',
    ),
    documentedFields(['periodStart', 'periodEnd'], 'S003'),
  ),
}

const ours = derivedFields('our tags for the words of the source', 'functions')

export const parties: readonly PartyRow[] = [
  {
    organisation: 'UNODC',
    functions: ['capacity-building', 'legal-assistance'],
    contribution: 'Technical assistance.',
    provenance: withFields(documented('O02'), ours),
  },
  {
    organisation: 'OSCE',
    functions: ['political-platform', 'capacity-building'],
    contribution: 'Political platform for dialogue; network of field operations.',
    provenance: withFields(documented('O02'), ours),
  },
]

export const documents: readonly DocumentRow[] = [
  {
    code: 'GD-9',
    title: 'Joint action plan 2013-2014',
    kind: 'joint-action-plan',
    status: 'not-stated',
    day: null,
    signatories: '',
    remark: 'Neither its text nor the day of its signing was found.',
    provenance: derived('S003', 'O02'),
  },
  {
    code: 'GD-10',
    title: 'Joint action plan 2018-2019',
    kind: 'joint-action-plan',
    status: 'signed',
    day: '2018-01-31',
    signatories: 'UNODC; OSCE',
    remark:
      'A later edition, signed at the OSCE Secretariat in Vienna: twelve subject areas, four of them new, linked to the 2030 Agenda. The day is the dateline of the page.',
    provenance: documented('O03', 'O04'),
  },
  {
    code: 'GD-11',
    title: 'Joint action plan 2020-2022',
    kind: 'joint-action-plan',
    status: 'signed',
    day: '2020',
    signatories: 'UNODC; OSCE',
    remark:
      'A later edition, the fifth: nine subject areas, with gender equality, crime prevention and youth engagement as new ones. The day is not in the stored text.',
    provenance: documented('O05'),
  },
]

const edition = derivedFields(
  'an area of the cooperation is documented, that it is one of this edition is inferred',
  'planId',
)

export const areas: readonly AreaRow[] = [
  {
    code: 'TC-1',
    name: 'Illicit drugs',
    description: '',
    provenance: withFields(documented('S003', 'O02'), edition),
  },
  {
    code: 'TC-2',
    name: 'Illicit firearms, small arms and light weapons',
    description: '',
    provenance: withFields(documented('O01', 'O02'), edition),
  },
  {
    code: 'TC-3',
    name: 'Terrorism',
    description: '',
    provenance: withFields(documented('S003', 'O02'), edition),
  },
  {
    code: 'TC-4',
    name: 'Transnational organized crime, corruption and money-laundering',
    description: '',
    provenance: withFields(documented('S003', 'O02'), edition),
  },
  {
    code: 'TC-5',
    name: 'Trafficking in persons',
    description: '',
    provenance: withFields(documented('O02'), edition),
  },
  {
    code: 'TC-6',
    name: 'Irregular migration and smuggling of migrants',
    description: '',
    provenance: withFields(documented('O02'), edition),
  },
  {
    code: 'TC-7',
    name: 'Emerging forms: cultural property, cybercrime',
    description: '',
    provenance: withFields(documented('O01'), edition),
  },
]

export const objectives: readonly ObjectiveRow[] = [
  {
    text: 'Improve planning and operations of the two organisations.',
    provenance: withRemark(documented('S003'), 'Paraphrase'),
  },
  {
    text: 'Address transnational threats in the OSCE region, coordinating and cooperating in a pragmatic manner, both in Vienna and in the field.',
    provenance: withRemark(documented('S003'), 'Paraphrase'),
  },
]
