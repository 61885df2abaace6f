import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { languages } from '#contract/vocabulary'
import { isNamed, organisationAbbreviation, organisationName } from './organisation-name.ts'

const suffixes = ['En', 'Fr', 'Es', 'Ar', 'Ru', 'Zh'] as const
const keys = suffixes.flatMap((suffix) => [`name${suffix}`, `abbreviation${suffix}`] as const)
type Names = Parameters<typeof isNamed>[0]
// The keys above are exactly those of Names.
const anyNames = fc
  .tuple(...keys.map(() => fc.option(fc.string({ minLength: 1 }), { nil: null })))
  .map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index] ?? null])) as Names)
const unnamed = Object.fromEntries(keys.map((key) => [key, null])) as Names // as above

describe('the name of an organisation', () => {
  const unodc: Names = {
    ...unnamed,
    nameEn: 'United Nations Office on Drugs and Crime',
    nameFr: 'Office des Nations Unies contre la drogue et le crime',
    abbreviationEn: 'UNODC',
    abbreviationFr: 'ONUDC',
  }

  it('is given in the language asked for, else in one that it has', () => {
    expect([organisationName(unodc, 'fr'), organisationName(unodc, 'ar')]).toEqual([unodc.nameFr, unodc.nameEn])
    expect([organisationAbbreviation(unodc, 'fr'), organisationAbbreviation(unodc, 'zh')]).toEqual(['ONUDC', 'UNODC'])
  })

  it('stands in for a missing abbreviation, and the other way round', () => {
    expect(organisationAbbreviation({ ...unnamed, nameRu: 'Интерпол' }, 'en')).toBe('Интерпол')
    expect(organisationName({ ...unnamed, abbreviationZh: '国际刑警组织' }, 'en')).toBe('国际刑警组织')
  })

  it('is empty only when there is none at all', () => {
    fc.assert(
      fc.property(anyNames, fc.constantFrom(...languages), (names, language) => {
        const isThere = keys.some((key) => names[key] !== null)

        expect([
          isNamed(names),
          organisationName(names, language) !== '',
          organisationAbbreviation(names, language) !== '',
        ]).toEqual([isThere, isThere, isThere])
      }),
    )
  })
})
