import type { Id } from '#contract/values'
import { organisationAbbreviation } from '#domain/organisation-name'
import type { Asking, PlanReading } from './command.ts'

/** What people call other records, by their ids; null for those that are not there, and for no id. */
export type Names = {
  readonly reference: (id: Id | null) => string | null
  readonly organisation: (id: Id | null) => string | null
}

/** The references of a plan's activities, and the abbreviations of organisations. */
export async function namesIn({ ask, subject }: Pick<PlanReading, 'ask' | 'subject'>): Promise<Names> {
  const { activities } = await ask('activity.list', { planId: subject.planId })
  const references = new Map(activities.map(({ id, reference }) => [id, reference]))
  return { reference: (id) => references.get(id ?? '') ?? null, organisation: await organisationsIn({ ask }) }
}

/** The abbreviations of organisations alone. */
export async function organisationsIn({ ask }: Pick<Asking, 'ask'>): Promise<Names['organisation']> {
  const { organisations } = await ask('organisation.list', {})
  const abbreviations = new Map(organisations.map((each) => [each.id, organisationAbbreviation(each, 'en')]))
  return (id) => abbreviations.get(id ?? '') ?? null
}

/** An organisation and a person of it, as one cell. */
export function whoText(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ')
}
