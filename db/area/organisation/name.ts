import type { Id } from '#contract/values'
import { organisationAbbreviation } from '#domain/organisation-name'
import type { Statements } from '../../statements.ts'

/** What people call an organisation where no language is asked for; empty when it has been deleted. */
export function nameOfOrganisation({ organisation }: Statements, id: Id): string {
  const values = organisation.values(id)
  return values === null ? '' : organisationAbbreviation(values, 'en')
}
