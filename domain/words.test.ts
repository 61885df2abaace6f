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
