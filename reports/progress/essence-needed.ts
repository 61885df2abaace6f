import type { CurrencyCode } from '#contract/currencies'
import { keptCount } from '#domain/contributions/keeping'
import { minorUnitDigits } from '#domain/currency'
import { currencyName } from '#domain/currency-name'
import { actionDaysLate } from '#domain/meetings/action-state'
import { riskLevel } from '#domain/risk/risk-level'
import type { MonitoringContext } from '../monitoring/context.ts'
import { numberText } from '../value-text.ts'
import type { SentencesOf } from './sentences-of.ts'
import { listText } from './list-text.ts'
import { valueMark } from './marks.ts'

const mostFunds = 3
const mostRisks = 6

/** What is needed for the plan to go on: money, what was promised, what was agreed, and a word on what threatens it. */
export function neededSentences(of: SentencesOf): readonly string[] {
  return [
    ...of('funding', fundingSentences),
    ...of('contributions', promiseSentences),
    ...of('decisions', actionSentences),
    ...of('risks', riskSentences),
  ]
}

function fundingSentences(context: MonitoringContext): readonly string[] {
  const { t, language, monitoring, activityOf, markOf } = context
  const { currency, total, activities } = monitoring.funding
  if (currency === null || total.toBeMobilised === null || total.required === null) return []
  if (total.toBeMobilised === 0) return []
  const amountText = (amount: number): string => amountIn(currency, amount, language)
  const most = activities
    .flatMap(({ activityId, toBeMobilised }) => {
      const reference = activityOf(activityId)?.reference ?? ''
      return toBeMobilised === null || toBeMobilised === 0 || reference === ''
        ? []
        : [{ name: `${reference}${markOf(activityId)} (${amountText(toBeMobilised)})`, toBeMobilised }]
    })
    .toSorted((a, b) => b.toBeMobilised - a.toBeMobilised)
    .slice(0, mostFunds)
  // Sums made of several carry a mark as soon as one of these is made up.
  const mark = monitoring.fundingLines
    .map(({ provenance }) => valueMark(provenance, 'amount'))
    .find((each) => each !== '')
  const marked = (amount: number): string => `${amountText(amount)}${mark ?? ''}`
  const figures = { amount: marked(total.toBeMobilised), required: marked(total.required) }
  return [
    t('essence.toBeMobilised', { ...figures, currency: currencyName(language, currency) }),
    ...(most.length === 0
      ? []
      : [
          t('essence.mostNeeded', {
            list: listText(
              most.map(({ name }) => name),
              language,
            ),
          }),
        ]),
  ]
}

function amountIn(currency: CurrencyCode, amount: number, language: MonitoringContext['language']): string {
  return numberText(amount / 10 ** minorUnitDigits(currency), language)
}

function promiseSentences({ t, monitoring, today }: MonitoringContext): readonly string[] {
  const { overdue } = keptCount(monitoring.contributions, today)
  return overdue === 0 ? [] : [t('essence.promisesOverdue', { count: overdue })]
}

function actionSentences({ t, monitoring, today }: MonitoringContext): readonly string[] {
  const open = monitoring.actionPoints.filter(({ completion }) => completion === null)
  const overdue = open.filter((point) => actionDaysLate(point, today) > 0).length
  return open.length === 0 ? [] : [t('essence.openActions', { count: open.length, overdue })]
}

function riskSentences(context: MonitoringContext): readonly string[] {
  const { t, monitoring, activityOf, markOf } = context
  const high = monitoring.risks.filter(
    ({ assessment, status }) => status !== 'closed' && riskLevel(assessment) === 'high',
  )
  const names = high.map(({ id, activityId, title }) =>
    `${activityOf(activityId)?.reference ?? ''} ${title}${markOf(id)}`.trim(),
  )
  return high.length === 0
    ? []
    : [t('essence.highRisks', { count: high.length, list: listText(names, context.language, mostRisks) })]
}
