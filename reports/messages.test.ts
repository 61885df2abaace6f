import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages } from '#contract/vocabulary'
import { usualThresholds } from '#domain/rating/thresholds'
import { en } from './messages/en.ts'
import { messages, translatorFor } from './messages.ts'

const folder = import.meta.dirname
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('messages'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

const argumentsOf = (message: string): readonly string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1] ?? ''))].toSorted()

describe('the texts of reports', () => {
  it('are all used', () => {
    expect(Object.keys(en).filter((key) => !sources.includes(`'${key}'`))).toEqual([])
  })

  it('name the same values in every language', () => {
    const different = languages.flatMap((language) =>
      Object.entries(messages[language])
        .filter(([key, message]) => {
          const english = new Map(Object.entries(messages.en)).get(key) ?? ''
          return argumentsOf(message).join() !== argumentsOf(english).join()
        })
        .map(([key]) => `${language}: ${key}`),
    )

    expect(different).toEqual([])
  })

  it('can all be read as ICU messages', () => {
    const values = {
      year: '2016',
      from: 'a',
      to: 'b',
      page: 1,
      pages: 2,
      total: 5,
      documented: 1,
      entered: 1,
      derived: 1,
      illustrative: 2,
      count: 3,
      days: 11,
      day: 'x',
      source: 'S',
      title: 'T',
      percent: 40,
      rating: 'Amber',
      proposed: 'Red',
      reason: 'why',
      currency: 'USD',
      currencies: 'EUR',
      due: 4,
      reached: 3,
      completed: 1,
      running: 2,
      planned: 5,
      promised: 6,
      kept: 1,
      meetings: 2,
      decisions: 3,
      overdue: 1,
      activity: 'F-01',
      list: 'F-01, F-02',
      amount: '1',
      required: '2',
      before: 'Green',
      green: 3,
      amber: 2,
      red: 1,
      grey: 4,
      ...usualThresholds,
    }
    const blank = languages.flatMap((language) => {
      const t = translatorFor(language)
      return Object.keys(messages.en)
        .filter((key): key is keyof typeof messages.en => key in messages.en)
        .filter((key) => t(key, values).trim() === '')
    })

    expect(blank).toEqual([])
  })

  it('count days as Arabic and Russian do', () => {
    const overdue = (language: 'ar' | 'ru', days: number): string => translatorFor(language)('overdue.days', { days })

    expect([1, 2, 3, 11, 100].map((days) => overdue('ar', days))).toEqual([
      'تأخير يوم واحد',
      'تأخير يومين',
      'تأخير 3 أيام',
      'تأخير 11 يوماً',
      'تأخير 100 يوم',
    ])
    expect([1, 3, 11, 21].map((days) => overdue('ru', days))).toEqual([
      'просрочено на 1 день',
      'просрочено на 3 дня',
      'просрочено на 11 дней',
      'просрочено на 21 день',
    ])
  })
})
