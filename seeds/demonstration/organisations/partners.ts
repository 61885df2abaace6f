import { documented, withRemark } from '../provenance.ts'
import { generalKnowledge, named } from './names.ts'
import type { OrganisationValues } from './names.ts'

/** Organisations that take part in activities without being one of the two sides of the plan. */
export const partnerOrganisations = {
  DPA: {
    ...named({
      nameEn: 'Department of Political Affairs (with the United Nations Office for West Africa)',
      abbreviationEn: 'DPA/UNOWA',
    }),
    kind: 'multilateral',
    seat: 'New York, United States of America; Dakar, Senegal',
    functions: ['political-platform'],
    description:
      'Political leadership and regional diplomacy; through UNOWA, later UNOWAS, it chairs the policy committee of the West Africa Coast Initiative. Since 2019 part of the Department of Political and Peacebuilding Affairs.',
    provenance: generalKnowledge(documented('S000', 'P03', 'P05', 'P10', 'P17'), 'seat'),
  },
  ECOWAS: {
    ...named({ nameEn: 'Economic Community of West African States', abbreviationEn: 'ECOWAS' }),
    kind: 'multilateral',
    seat: 'Abuja, Nigeria',
    functions: ['political-platform'],
    description: 'Owner of the regional action plan of 2008-2011 on drug trafficking, organised crime and drug abuse.',
    provenance: generalKnowledge(documented('P03', 'P18'), 'nameEn', 'seat'),
  },
  EU: {
    ...named({ nameEn: 'European Union', abbreviationEn: 'EU' }),
    kind: 'multilateral',
    seat: 'Brussels, Belgium',
    functions: [],
    description: 'Funds CRIMJUST, AIRCOP, DISRUPT and iARMS V.',
    provenance: generalKnowledge(documented('I11', 'I15', 'I21', 'I23'), 'seat'),
  },
  TI: {
    ...named({ nameEn: 'Transparency International', abbreviationEn: 'TI' }),
    kind: 'international-ngo',
    seat: 'Berlin, Germany',
    functions: ['advocacy'],
    description: 'Integrity and accountability partner in CRIMJUST.',
    provenance: generalKnowledge(documented('I11'), 'abbreviationEn', 'seat'),
  },
  WCO: {
    ...named({ nameEn: 'World Customs Organization', abbreviationEn: 'WCO' }),
    kind: 'multilateral',
    seat: 'Brussels, Belgium',
    functions: ['databases', 'capacity-building'],
    description: 'Customs, with the communication tool CENcomm; partner in AIRCOP and in ICCWC.',
    provenance: generalKnowledge(documented('I15', 'I16', 'I30'), 'seat'),
  },
  CITES: {
    ...named({
      nameEn: 'Secretariat of the Convention on International Trade in Endangered Species of Wild Fauna and Flora',
      abbreviationEn: 'CITES Secretariat',
    }),
    kind: 'multilateral',
    seat: 'Geneva, Switzerland',
    functions: ['advocacy'],
    description: 'Chairs the International Consortium on Combating Wildlife Crime (ICCWC).',
    provenance: generalKnowledge(documented('I30'), 'nameEn', 'seat'),
  },
  WB: {
    ...named({ nameEn: 'World Bank' }),
    kind: 'multilateral',
    seat: 'Washington, D.C., United States of America',
    functions: [],
    description: 'One of the five partners of the International Consortium on Combating Wildlife Crime (ICCWC).',
    provenance: generalKnowledge(documented('I30'), 'seat'),
  },
  UNESCO: {
    ...named({
      nameEn: 'United Nations Educational, Scientific and Cultural Organization',
      abbreviationEn: 'UNESCO',
    }),
    kind: 'multilateral',
    seat: 'Paris, France',
    functions: ['advocacy'],
    description: 'Named by UNODC among its partners against trafficking in cultural property.',
    provenance: generalKnowledge(documented('I32'), 'nameEn', 'seat'),
  },
  UNRCCA: {
    ...named({
      nameEn: 'United Nations Regional Centre for Preventive Diplomacy for Central Asia',
      abbreviationEn: 'UNRCCA',
    }),
    kind: 'multilateral',
    seat: null,
    functions: ['political-platform'],
    description:
      'Works to support the United Nations Global Counter-Terrorism Strategy in Central Asia, in collaboration with the CSTO.',
    provenance: generalKnowledge(
      withRemark(
        documented('S001', 'C01'),
        'S001 shortens the name to "UN Regional Centre for Central Asia"; C01 has it in full',
      ),
    ),
  },
  MINUSCA: {
    ...named({
      nameEn: 'United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic',
      abbreviationEn: 'MINUSCA',
    }),
    kind: 'multilateral',
    seat: null,
    functions: ['operational-support', 'criminal-justice-support'],
    description: 'Peacekeeping mission; made an agreement with UNODC for the justice sector in March 2018.',
    provenance: generalKnowledge(documented('P15'), 'nameEn'),
  },
  MINUSMA: {
    ...named({
      nameEn: 'United Nations Multidimensional Integrated Stabilization Mission in Mali',
      abbreviationEn: 'MINUSMA',
    }),
    kind: 'multilateral',
    seat: null,
    functions: ['operational-support', 'criminal-justice-support'],
    description: 'Peacekeeping mission; made an agreement with UNODC for the justice sector in March 2018.',
    provenance: generalKnowledge(documented('P15'), 'nameEn'),
  },
} as const satisfies { readonly [code: string]: OrganisationValues }
