import { donorOrganisations } from './organisations/donors.ts'
import { partnerOrganisations } from './organisations/partners.ts'
import { partyOrganisations } from './organisations/parties.ts'

/** Every organisation of the demonstration, by a short code. */
export const organisations = { ...partyOrganisations, ...partnerOrganisations, ...donorOrganisations } as const

export type OrganisationCode = keyof typeof organisations
