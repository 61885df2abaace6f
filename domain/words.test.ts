import { describe, expect, it } from 'vitest'
import { entities, entityNames } from '#contract/entity/table'
import { languages, statuses } from '#contract/vocabulary'
import { fieldWordForName, wordFor } from './words.ts'
import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ru } from './words/ru.ts'
import { zh } from './words/zh.ts'

describe('wordFor', () => {
  it('answers in the language asked', () => {
    expect(languages.map((language) => wordFor(language, 'status', 'ongoing'))).toEqual([
      'Ongoing',
      'En cours',
      'En curso',
      'جارٍ',
      'Осуществляется',
      '进行中',
    ])
  })

  it('tells every status apart in every language', () => {
    const distinct = languages.map(
      (language) => new Set(statuses.map((code) => wordFor(language, 'status', code))).size,
    )

    expect(distinct).toEqual(languages.map(() => statuses.length))
  })
})

it('leaves no word blank and none with a space at its edge', () => {
  const bad = Object.entries({ en, fr, es, ar, ru, zh }).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([vocabulary, ofVocabulary]) =>
      Object.entries(ofVocabulary)
        .filter(([, word]) => word === '' || word !== word.trim())
        .map(([code]) => `${language}.${vocabulary}.${code}`),
    ),
  )

  expect(bad).toEqual([])
})

/** The entries whose word another entry of the same group has too. */
function doubled(group: object): string[] {
  const words = Object.entries(group)
  return words.filter(([key, word]) => words.some((other) => other[0] !== key && other[1] === word)).map(([key]) => key)
}

it('tells the codes of every vocabulary apart', () => {
  const same = Object.entries({ en, fr, es, ar, ru, zh }).flatMap(([language, words]) =>
    Object.entries(words).flatMap(([vocabulary, group]) =>
      doubled(group).map((code) => `${language}.${vocabulary}.${code}`),
    ),
  )

  expect(same).toEqual([])
})

it('tells the fields of every entity apart', () => {
  const same = languages.flatMap((language) =>
    entityNames.flatMap((entity) => {
      const fields = [...Object.keys(entities[entity]), 'deleted']
      const group = Object.fromEntries(fields.map((field) => [field, fieldWordForName(language, entity, field)]))
      return doubled(group).map((field) => `${language}.${entity}.${field}`)
    }),
  )

  expect(same).toEqual([])
})

describe('fieldWordForName', () => {
  it('has a word for every field the contract names, and for deletion', () => {
    const missing = languages.flatMap((language) =>
      entityNames.flatMap((entity) =>
        [...Object.keys(entities[entity]), 'deleted']
          .filter((field) => fieldWordForName(language, entity, field) === field)
          .map((field) => `${language}.${entity}.${field}`),
      ),
    )

    expect(missing).toEqual([])
  })

  it('gives back the name of a field that no entity has', () => {
    expect(fieldWordForName('en', 'activity', 'constructor')).toBe('constructor')
  })
})
