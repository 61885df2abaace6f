import type { EntityValues } from '#contract/entity/table'
import type { Provenance } from '#contract/entity/provenance'
import { derivedFields, withFields } from '../provenance.ts'

export type OrganisationValues = EntityValues<'organisation'>

type NameField = Extract<keyof OrganisationValues, `name${string}` | `abbreviation${string}`>
type Names = Pick<OrganisationValues, NameField>

const noNames = {
  nameFr: null,
  nameEs: null,
  nameAr: null,
  nameRu: null,
  nameZh: null,
  abbreviationEn: null,
  abbreviationFr: null,
  abbreviationEs: null,
  abbreviationAr: null,
  abbreviationRu: null,
  abbreviationZh: null,
} as const

/** All name fields of an organisation, null where none is known. */
export function named(names: Partial<Names> & { readonly nameEn: string }): Names {
  return { ...noNames, ...names }
}

/** Marks the functions as our tags, and the fields named as known to us but not seen in a source. */
export function generalKnowledge(provenance: Provenance, ...fields: readonly (keyof OrganisationValues)[]): Provenance {
  return withFields(
    provenance,
    derivedFields('the functions are our tags for the strengths that the sources describe', 'functions'),
    derivedFields('general knowledge, not re-checked; a reader of the language should confirm names', ...fields),
  )
}
