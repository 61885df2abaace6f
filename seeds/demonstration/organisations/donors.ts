import { derived, documented, illustrative } from '../provenance.ts'
import { generalKnowledge, named } from './names.ts'
import type { OrganisationValues } from './names.ts'

/** A donor that nobody can take for a real one: for sums that are made up. */
function illustrativeDonor(letter: 'A' | 'B'): OrganisationValues {
  return {
    ...named({
      nameEn: `Illustrative donor ${letter}`,
      nameFr: `Donateur fictif ${letter}`,
      nameEs: `Donante ficticio ${letter}`,
      nameAr: letter === 'A' ? 'جهة مانحة توضيحية أ' : 'جهة مانحة توضيحية ب',
      nameRu: `Условный донор ${letter === 'A' ? 'А' : 'Б'}`,
      nameZh: `示例捐助方${letter}`,
      abbreviationEn: `Donor ${letter}`,
    }),
    kind: 'other',
    seat: null,
    functions: [],
    description: 'Illustrative: not an organisation. It gives the made-up sums of the demonstration.',
    provenance: illustrative,
  }
}

/** Who gives money: made up for made-up sums, and from the sources for documented ones. */
export const donorOrganisations = {
  'DONOR-A': illustrativeDonor('A'),
  'DONOR-B': illustrativeDonor('B'),
  AUSTRIA: {
    ...named({ nameEn: 'Austria' }),
    kind: 'government',
    seat: 'Vienna, Austria',
    functions: [],
    description: 'Gives a part of the project for the Transnational Crime Units in West Africa.',
    provenance: generalKnowledge(documented('P11'), 'seat'),
  },
  'WACI-DONORS': {
    ...named({ nameEn: 'Donors of the West Africa Coast Initiative (not named)' }),
    kind: 'other',
    seat: null,
    functions: [],
    description: 'Stands for those who gave what had been mobilised by March 2011; the source does not name them.',
    provenance: derived('S000'),
  },
} as const satisfies { readonly [code: string]: OrganisationValues }
