import type { Provenance } from '#contract/entity/provenance'
import { cite } from './sources.ts'
import type { SourceCode } from './sources.ts'

type FieldProvenance = Provenance['fields'][number]

/** A source says exactly this. */
export function documented(...codes: readonly SourceCode[]): Provenance {
  return { kind: 'documented', source: cite(...codes), fields: [] }
}

/** A documented area, aim or project turned into an entry of the plan. */
export function derived(...codes: readonly SourceCode[]): Provenance {
  return { kind: 'derived', source: `Derived; wording ours. Evidence: ${cite(...codes)}`, fields: [] }
}

const madeUp = 'Illustrative: made up for demonstration; no source.'

/** Made up to show the program. */
export const illustrative: Provenance = { kind: 'illustrative', source: madeUp, fields: [] }

/** The fields named are made up, whatever the rest of the record is. */
export function illustrativeFields(...fields: readonly string[]): readonly FieldProvenance[] {
  return fields.map((field) => ({ field, kind: 'illustrative', source: madeUp }))
}

/** The fields named are inferred, for the reason given. */
export function derivedFields(reason: string, ...fields: readonly string[]): readonly FieldProvenance[] {
  return fields.map((field) => ({ field, kind: 'derived', source: `Derived: ${reason}` }))
}

/** The fields named stand in the sources given. */
export function documentedFields(
  fields: readonly string[],
  ...codes: readonly SourceCode[]
): readonly FieldProvenance[] {
  return fields.map((field) => ({ field, kind: 'documented', source: cite(...codes) }))
}

/** The provenance with fields that are founded otherwise than the record; a later word on a field replaces an earlier one. */
export function withFields(provenance: Provenance, ...groups: readonly (readonly FieldProvenance[])[]): Provenance {
  const byField = new Map([provenance.fields, ...groups].flat().map((entry) => [entry.field, entry]))
  return { ...provenance, fields: [...byField.values()] }
}

/** The provenance with a sentence added to its source. */
export function withRemark(provenance: Provenance, remark: string): Provenance {
  return { ...provenance, source: provenance.source === null ? remark : `${provenance.source}. ${remark}` }
}
