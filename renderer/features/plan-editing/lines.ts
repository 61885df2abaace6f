import type { Organisation } from '#contract/area/organisation'

/** The names that stand in a text, one a line, each once, without blank ones. */
export function namesIn(text: string): readonly string[] {
  const names = text.split('\n').map((line) => line.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/** The known organisation that a name means, by any of its names or abbreviations, whatever the case. */
export function organisationNamed(name: string, known: readonly Organisation[]): Organisation | null {
  const wanted = name.toLocaleLowerCase()
  return known.find((organisation) => namesOf(organisation).some((each) => each.toLocaleLowerCase() === wanted)) ?? null
}

function namesOf(organisation: Organisation): readonly string[] {
  const { nameEn, nameFr, nameEs, nameAr, nameRu, nameZh } = organisation
  const { abbreviationEn, abbreviationFr, abbreviationEs, abbreviationAr, abbreviationRu, abbreviationZh } =
    organisation
  const all = [nameEn, nameFr, nameEs, nameAr, nameRu, nameZh]
  const short = [abbreviationEn, abbreviationFr, abbreviationEs, abbreviationAr, abbreviationRu, abbreviationZh]
  return [...all, ...short].filter((name) => name !== null)
}
