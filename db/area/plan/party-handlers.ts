import type { planOperations } from '#contract/area/plan'
import { done, fail } from '#contract/result'
import type { HandlersOf } from '../../handler.ts'
import { nameOfOrganisation } from '../organisation/name.ts'

type PartyName = Extract<keyof typeof planOperations, `party.${string}`>

/** Organisations as parties of a plan. */
export const partyHandlers: HandlersOf<PartyName> = {
  'party.add': ({ statements, write, about }, { id, party }) => {
    const { planId, organisationId } = party
    if (!statements.plan.isThere(planId)) return fail('plan.unknown', { planId })
    if (!statements.organisation.isThere(organisationId)) return fail('organisation.unknown', { organisationId })
    if (statements.plan.hasParty(planId, organisationId)) return fail('party.exists', { organisationId })
    about(nameOfOrganisation(statements, organisationId))
    return done({ id: write.create('party', id, party) })
  },

  'party.edit': ({ statements, write, about }, { partyId, change }) => {
    const values = statements.plan.party(partyId)
    if (values === null) return fail('party.unknown', { partyId })
    about(nameOfOrganisation(statements, values.organisationId))
    write.set('party', partyId, change.field, change.value)
    return done({})
  },

  'party.remove': ({ statements, write, about }, { partyId }) => {
    const values = statements.plan.party(partyId)
    if (values === null) return fail('party.unknown', { partyId })
    about(nameOfOrganisation(statements, values.organisationId))
    write.remove('party', partyId)
    return done({})
  },
}
