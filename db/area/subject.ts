import type { Id } from '#contract/values'
import { organisationAbbreviation } from '#domain/organisation-name'
import type { Statements } from '../statements.ts'

const firstWordsLength = 60

/** What people call an organisation where no language is asked for; empty when it has been deleted. */
export function nameOfOrganisation(statements: Statements, id: Id): string {
  const values = statements.organisation.values(id)
  return values === null ? '' : organisationAbbreviation(values, 'en')
}

/** The first words of a text, by which it is named in lists. */
export function firstWords(text: string): string {
  const line = text
    .slice(0, 4 * firstWordsLength)
    .replace(/\s+/g, ' ')
    .trim()
  const characters = Array.from(line)
  if (characters.length <= firstWordsLength) return line
  const cut = characters.slice(0, firstWordsLength).join('')
  const lastSpace = cut.lastIndexOf(' ')
  return `${lastSpace > firstWordsLength / 2 ? cut.slice(0, lastSpace) : cut}…`
}
