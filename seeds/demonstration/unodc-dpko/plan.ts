import { derived, derivedFields, documented, documentedFields, withFields, withRemark } from '../provenance.ts'
import type { AreaRow, DocumentRow, ObjectiveRow, PartyRow, PlanRow } from '../rows.ts'

export const plan: PlanRow = {
  code: 'PL-2',
  drawnUp: '2011-03-02',
  title: 'UNODC-DPKO Joint Plan of Action (with the West Africa Coast Initiative)',
  shortTitle: 'UNODC-DPKO',
  kind: 'joint-action-plan',
  state: 'historical',
  periodStart: '2011',
  periodEnd: null,
  focusYear: null,
  description: [
    'Announced on 2 March 2011 in New York by Yury Fedotov of UNODC and Alain Le Roy of the Department of Peacekeeping Operations. It integrates drug control into missions and strengthens a partnership in which peacekeeping and drug control complement each other.',
    'The West Africa Coast Initiative was a joint undertaking of UNODC, the peacekeeping department, the Department of Political Affairs, INTERPOL and other partners; about USD 4 million had been mobilised for it by March 2011. The text of the plan, its end and any review of it were not found.',
  ].join('\n\n'),
  provenance: withFields(
    withRemark(
      documented('S000', 'P01', 'P02', 'P03'),
      'Sources differ on the day of signing: S000 and P02 say 2 March 2011, P01 means 1 March; 2 March is kept. S000 writes "West Africa Cost Initiative", a slip for Coast',
    ),
    derivedFields('the end is not stated; no later state was found', 'state'),
    documentedFields(['currency'], 'S000', 'P06', 'P11'),
  ),
}

const ours = derivedFields('our tags for the words of the sources', 'functions')

export const parties: readonly PartyRow[] = [
  {
    organisation: 'UNODC',
    functions: ['criminal-justice-support', 'capacity-building', 'research'],
    contribution: 'Drug and crime expertise; regional programme; support to the Transnational Crime Units.',
    provenance: withFields(documented('S000', 'P06'), ours),
  },
  {
    organisation: 'DPKO',
    functions: ['operational-support', 'criminal-justice-support', 'logistics'],
    contribution: 'Mission platform; UN Police; justice and corrections expertise.',
    provenance: withFields(documented('S000', 'P04'), ours),
  },
  {
    organisation: 'DPA',
    functions: ['political-platform'],
    contribution: 'Political leadership; chairs the policy committee (West Africa Coast Initiative).',
    provenance: withFields(documented('P05'), ours),
  },
  {
    organisation: 'INTERPOL',
    functions: ['databases', 'operational-support'],
    contribution: 'I-24/7 access; police cooperation for the Transnational Crime Units.',
    provenance: withFields(documented('P08', 'P10'), ours),
  },
  {
    organisation: 'ECOWAS',
    functions: ['political-platform'],
    contribution: 'Owner of the regional action plan.',
    provenance: withFields(documented('P03'), ours),
  },
]

export const documents: readonly DocumentRow[] = [
  {
    code: 'GD-6',
    title: 'Joint Plan of Action',
    kind: 'joint-action-plan',
    status: 'signed',
    day: '2011-03-02',
    signatories:
      'Yury Fedotov, Executive Director of UNODC; Alain Le Roy, Under-Secretary-General for Peacekeeping Operations. S000 says that Ann-Marie Orler, United Nations Police Adviser, joined to sign; P02 that the two heads signed in her presence.',
    remark:
      'Its text was not found. P01, dated 2 March, says "yesterday", so 1 March; the day of S000 and P02 is kept.',
    provenance: documented('S000', 'P01', 'P02'),
  },
  {
    code: 'GD-7',
    title: 'WACI - Freetown Commitment',
    kind: 'commitment',
    status: 'signed',
    day: '2010-02',
    signatories: "Côte d'Ivoire, Guinea-Bissau, Liberia, Sierra Leone",
    remark: 'Signed at a ministerial conference in Sierra Leone by the four pilot countries.',
    provenance: documented('P03', 'P04'),
  },
  {
    code: 'GD-8',
    title: 'ECOWAS Regional Action Plan on drug trafficking, organised crime and drug abuse',
    kind: 'parent-plan',
    status: 'adopted',
    day: null,
    signatories: '',
    remark: 'Period 2008-2011. The day of its adoption is not in the source used.',
    provenance: documented('P18'),
  },
]

export const areas: readonly AreaRow[] = [
  {
    code: 'TB-1',
    name: 'Drug and crime control in missions',
    description: 'The aim of the plan: to integrate drug control into missions.',
    provenance: derived('S000', 'P01'),
  },
  {
    code: 'TB-2',
    name: 'Police and transnational crime units',
    description: 'The police side: the police division, and the units of the West Africa Coast Initiative.',
    provenance: derived('S000', 'P03', 'P08'),
  },
  {
    code: 'TB-3',
    name: 'Justice',
    description: 'Judicial training is among the means named.',
    provenance: derived('S000'),
  },
  {
    code: 'TB-4',
    name: 'Corrections',
    description: 'Prison guidance and prison models for rapid deployment are among the means named.',
    provenance: derived('S000'),
  },
  {
    code: 'TB-5',
    name: 'Regional and country programmes',
    description: 'Joint programmes in West Africa, in other regions and in countries such as Sudan.',
    provenance: derived('S000'),
  },
]

export const objectives: readonly ObjectiveRow[] = [
  {
    text: 'Integrate drug control into peacekeeping missions and strengthen the partnership that the two offices have built.',
    provenance: withRemark(documented('S000'), 'Paraphrase'),
  },
  {
    text: 'Integrate responses to transnational organized crime, criminal justice reform included, into peacekeeping, peacebuilding, security, development and disarmament work.',
    provenance: withRemark(documented('P01'), 'Paraphrase'),
  },
]
