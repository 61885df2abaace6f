import { afterEach, expect, test } from 'vitest'
import { compareText, formatAge, formatInstant, formatList, formatNumber, localDayOf, monthNames } from './format.ts'
import { setLanguage } from './translate.ts'

afterEach(() => setLanguage('en'))

test('ages are told in the unit one would say', () => {
  const ages = ['2016-09-30', '2016-09-27', '2016-09-01', '2016-05-01', '2013-05-01', '2016-10-02']

  expect(ages.map((day) => formatAge(day, '2016-09-30'))).toEqual([
    'today',
    '3 days ago',
    '4 weeks ago',
    '4 months ago',
    '3 years ago',
    'in 2 days',
  ])
})

test('a moment is told on the officer’s clock, its day and its time agreeing', () => {
  const instant = new Date(2016, 8, 30, 0, 5).toISOString()

  expect(localDayOf(instant)).toBe('2016-09-30')
  expect(formatInstant(instant)).toBe('30 Sep 2016, 00:05')
})

test('numbers, names and months are written as the language does', () => {
  expect(formatNumber(100_000)).toBe('100,000')
  expect(formatList(['INTERPOL', 'UNODC', 'OSCE'])).toBe('INTERPOL, UNODC, OSCE')
  expect(monthNames()).toHaveLength(12)
  expect(monthNames()[4]).toBe('May')
})

test('names in a row stay apart in every language', async () => {
  const lists: Record<string, string> = {}
  for (const language of ['fr', 'es', 'ar', 'ru', 'zh'] as const) {
    await setLanguage(language)
    lists[language] = formatList(['INTERPOL', 'UNODC', 'OSCE'])
  }

  expect(lists).toEqual({
    fr: 'INTERPOL, UNODC, OSCE',
    es: 'INTERPOL, UNODC y OSCE',
    ar: 'INTERPOL وUNODC وOSCE',
    ru: 'INTERPOL, UNODC, OSCE',
    zh: 'INTERPOL、UNODC、OSCE',
  })
})

test('figures in texts are ordered by their value', () => {
  expect(['F-10', 'F-2', 'f-1'].toSorted(compareText)).toEqual(['f-1', 'F-2', 'F-10'])
})
