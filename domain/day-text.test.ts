import { expect, it } from 'vitest'
import { languages } from '#contract/vocabulary'
import { dayText } from './day-text.ts'

it('writes a day in each language as its readers do', () => {
  expect(languages.map((language) => dayText('2016-09-07', language))).toEqual([
    '7 Sep 2016',
    '7 sept. 2016',
    '7 sept 2016',
    '7 سبتمبر 2016',
    '7 сент. 2016\u202fг.',
    '2016年9月7日',
  ])
})

it('never claims a month or a day that is not known', () => {
  expect([dayText('2016', 'en'), dayText('2016-05', 'en'), dayText('2016', 'zh'), dayText('2016-05', 'zh')]).toEqual([
    '2016',
    'May 2016',
    '2016年',
    '2016年5月',
  ])
})
