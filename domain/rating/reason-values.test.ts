import { describe, expect, it } from 'vitest'
import type { RatingReason } from '#contract/area/rating'
import { languages } from '#contract/vocabulary'
import { arSentences } from '../words/sentences/ar.ts'
import { enSentences } from '../words/sentences/en.ts'
import { esSentences } from '../words/sentences/es.ts'
import { frSentences } from '../words/sentences/fr.ts'
import { ruSentences } from '../words/sentences/ru.ts'
import { zhSentences } from '../words/sentences/zh.ts'
import { reasonValues } from './reason-values.ts'

const sentences = {
  en: enSentences,
  fr: frSentences,
  es: esSentences,
  ar: arSentences,
  ru: ruSentences,
  zh: zhSentences,
}

type Reasons = { readonly [Code in RatingReason['code']]: Extract<RatingReason, { readonly code: Code }> }
const days = { rating: 'red', day: '2016-08-01', days: 60 } as const
const milestone = { milestoneId: 'm', title: 'Workshop' }
const reasons: Reasons = {
  'end-overdue': { code: 'end-overdue', ...days, planDays: 90 },
  'end-moved': { code: 'end-moved', ...days },
  'milestone-overdue': { code: 'milestone-overdue', ...days, ...milestone, planDays: 90 },
  'milestone-moved': { code: 'milestone-moved', ...days, ...milestone },
  'indicator-behind': { code: 'indicator-behind', rating: 'red', indicatorId: 'i', title: 'Trained', percent: 40 },
  silent: { code: 'silent', rating: 'amber', sinceDay: '2016-06-01', days: 121 },
  'funding-unmet': { code: 'funding-unmet', rating: 'red', percent: 70 },
  suspended: { code: 'suspended', rating: 'amber' },
  cancelled: { code: 'cancelled', rating: 'grey' },
  'no-end': { code: 'no-end', rating: 'grey' },
}

describe('the values of a reason', () => {
  it('tell its day in the reader’s language', () => {
    expect(reasonValues(reasons['end-moved'], 'en')).toMatchObject({ day: '1 Aug 2016', days: 60 })
    expect(reasonValues(reasons['end-moved'], 'fr')).toMatchObject({ day: '1 août 2016', days: 60 })
  })

  it.each(languages)('are all that its sentence names, in %s', (language) => {
    const unknown = Object.values(reasons).filter((reason) => {
      const names = [...sentences[language].reason[reason.code].matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name ?? '')
      return names.some((name) => !(name in reason))
    })

    expect(unknown).toEqual([])
  })
})
