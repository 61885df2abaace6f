import type { EntityValues } from '#contract/entity/table'
import type { Language, OrganisationKind } from '#contract/vocabulary'

const noNames = {
  nameEn: null,
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

const suffixes = { en: 'En', fr: 'Fr', es: 'Es', ar: 'Ar', ru: 'Ru', zh: 'Zh' } as const satisfies Record<
  Language,
  string
>

/** An organisation of which only a name, an abbreviation or both are known, in one language. */
export function newOrganisation(
  language: Language,
  name: string | null,
  abbreviation: string | null,
  kind: OrganisationKind,
): EntityValues<'organisation'> {
  const suffix = suffixes[language]
  return {
    ...noNames,
    [`name${suffix}`]: name,
    [`abbreviation${suffix}`]: abbreviation,
    kind,
    seat: null,
    functions: [],
    description: '',
    provenance: null,
  }
}
