import { derivedFields, documented, withFields, withRemark } from '../provenance.ts'
import type { AreaRow, DocumentRow, ObjectiveRow, PartyRow, PlanRow } from '../rows.ts'

export const plan: PlanRow = {
  code: 'PL-4',
  drawnUp: '2011-04-22',
  title: 'UN-CSTO cooperation: areas of possible collaboration',
  shortTitle: 'UN-CSTO',
  kind: 'cooperation-framework',
  state: 'historical',
  periodStart: '2010',
  periodEnd: null,
  focusYear: null,
  description: [
    'Not an action plan: the areas of possible collaboration that the Secretary-General of the United Nations named before the Collective Security Treaty Organization in Moscow on 22 April 2011, after the Joint Declaration of the two secretariats of 18 March 2010. Three areas: transnational crime with drug trafficking, counter-terrorism, peacekeeping.',
    'It is kept as history. The biennial General Assembly resolution on the cooperation passed without a vote in 2016, and by recorded vote in 2022 and 2024: no current status is claimed for anything here.',
  ].join('\n\n'),
  provenance: withFields(
    documented('S001', 'C01', 'C02', 'C11', 'C12', 'C13'),
    derivedFields('no current status is claimed', 'state'),
    derivedFields('the year of the Joint Declaration', 'periodStart'),
  ),
}

const ours = derivedFields('our tags for the words of the source', 'functions')

export const parties: readonly PartyRow[] = [
  {
    organisation: 'UN',
    functions: ['political-platform', 'legal-assistance', 'logistics'],
    contribution: 'Convening; conventions; peacekeeping; UNRCCA and UNODC.',
    provenance: withFields(documented('S001'), ours),
  },
  {
    organisation: 'CSTO',
    functions: ['operational-support', 'logistics'],
    contribution: 'Possible military assets, police officers, collective force.',
    provenance: withFields(documented('S001'), ours),
  },
]

export const documents: readonly DocumentRow[] = [
  {
    code: 'GD-12',
    title: 'Joint Declaration on cooperation between the secretariats of the United Nations and of the CSTO',
    kind: 'declaration',
    status: 'signed',
    day: '2010-03-18',
    signatories: 'United Nations Secretariat; CSTO Secretariat',
    remark: 'Moscow. Its full text was not found.',
    provenance: documented('C01', 'C03'),
  },
  {
    code: 'GD-13',
    title: 'UNODC-CSTO Protocol',
    kind: 'protocol',
    status: 'signed',
    day: '2006-04-05',
    signatories: 'UNODC; CSTO',
    remark: 'Joint projects and information sharing on drug trafficking, terrorism and trans-border crime.',
    provenance: documented('C04'),
  },
  {
    code: 'GD-14',
    title: 'Memorandum of Understanding between the CSTO Secretariat and the Department of Peacekeeping Operations',
    kind: 'memorandum',
    status: 'signed',
    day: '2012-09-28',
    signatories: 'CSTO Secretariat; Department of Peacekeeping Operations',
    remark:
      'On peacekeeping, New York. That such an instrument exists is confirmed by C02; the day rests on a weak source (C06).',
    provenance: documented('C06', 'C02'),
  },
]

export const areas: readonly AreaRow[] = [
  {
    code: 'TD-1',
    name: 'Transnational crime and drug trafficking',
    description: 'Drugs and human beings; wider use of the conventions against organized crime and against corruption.',
    provenance: documented('S001'),
  },
  {
    code: 'TD-2',
    name: 'Counter-terrorism',
    description: 'The Global Counter-Terrorism Strategy in Central Asia.',
    provenance: documented('S001'),
  },
  {
    code: 'TD-3',
    name: 'Peacekeeping',
    description: 'Areas of possible collaboration; the word "possible" is part of what was said.',
    provenance: documented('S001'),
  },
]

export const objectives: readonly ObjectiveRow[] = [
  {
    text: 'Deepen the ties between the two organisations to combat transnational crime, including the trafficking of drugs and human beings, as well as terrorism.',
    provenance: withRemark(documented('S001'), 'Paraphrase'),
  },
  {
    text: 'Work together to strengthen United Nations peacekeeping efforts.',
    provenance: withRemark(documented('S001'), 'Paraphrase'),
  },
]
