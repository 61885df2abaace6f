import { derivedFields, documented, withFields } from '../provenance.ts'
import type { AreaRow, FocusAreaRow } from '../rows.ts'

const descriptionOurs = derivedFields('our observation on the documented lists', 'description')

/** The six thematic areas, in the wording and order of the INTERPOL Secretary General. */
export const areas: readonly AreaRow[] = [
  {
    code: 'TA-1',
    name: 'Terrorism',
    description:
      'UNODC works on the legal and capacity-building aspects and integrates the programmes, tools and databases of INTERPOL; INTERPOL addresses the operational aspects.',
    provenance: documented('S002', 'S004'),
  },
  {
    code: 'TA-2',
    name: 'Illicit trafficking and organized crime',
    description:
      'Existing joint work in May 2016 covers human trafficking and migrant smuggling, wildlife crime, trafficking in cultural property, firearms, anti-corruption and asset recovery. On cultural heritage the two organisations already work closely together.',
    provenance: documented('S002', 'S004'),
  },
  {
    code: 'TA-3',
    name: 'Cybercrime',
    description: 'There is room to explore new avenues for further joint activities.',
    provenance: documented('S004'),
  },
  {
    code: 'TA-4',
    name: 'Maritime and border security',
    description:
      'One of the six thematic areas, but none of the nine areas of the eleven activities of 2016 belongs to it: it holds no focus activity in 2016.',
    provenance: withFields(documented('S004'), descriptionOurs),
  },
  {
    code: 'TA-5',
    name: 'Forensic and criminal justice capacity',
    description:
      'Forensics is one of the nine areas named for 2016; no joint forensic project was found in public texts.',
    provenance: withFields(documented('S004'), descriptionOurs),
  },
  {
    code: 'TA-6',
    name: 'Institutional capacity',
    description:
      'Holds information sharing and institutional cooperation, two of the nine areas named for 2016; their place here is derived.',
    provenance: withFields(documented('S004'), descriptionOurs),
  },
]

const names = [
  'Terrorism',
  'Transnational organized crime',
  'Drugs',
  'Wildlife and forest crime',
  'Cultural heritage',
  'Forensics',
  'Information sharing',
  'Dark net research',
  'Institutional cooperation',
] as const

export type FocusAreaName = (typeof names)[number]

/** The nine areas named for the eleven activities of 2016, in the order of the speech. */
export const focusAreas: readonly FocusAreaRow[] = names.map((name) => ({ name, provenance: documented('S004') }))
