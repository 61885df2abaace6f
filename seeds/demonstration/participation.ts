import type { OrganisationFunction } from '#contract/vocabulary'
import { derived, derivedFields, documented, withFields } from './provenance.ts'
import type { OrganisationCode } from './organisations.ts'
import type { ParticipationRow } from './rows.ts'
import type { SourceCode } from './sources.ts'

type Part = {
  readonly organisation: OrganisationCode
  readonly role: ParticipationRow['role']
  readonly functions: readonly OrganisationFunction[]
  readonly contribution: string
}

/** A part inferred from the general division of work between the organisations. */
export function derivedPart(part: Part, ...evidence: readonly SourceCode[]): ParticipationRow {
  return { ...part, functions: [...part.functions], provenance: derived(...evidence) }
}

/** A part that a source names; the role word and the functions are our reading of it. */
export function documentedPart(part: Part, ...evidence: readonly SourceCode[]): ParticipationRow {
  const ours = derivedFields(
    'role, functions and wording are our reading of the source',
    'role',
    'functions',
    'contribution',
  )
  return { ...part, functions: [...part.functions], provenance: withFields(documented(...evidence), ours) }
}
