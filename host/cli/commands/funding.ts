import type { FundingFigures, FundingSummary } from '#contract/area/resources'
import type { ValueOf } from '#contract/types'
import { currencyLabel } from '#domain/currency-name'
import { amountText } from '#domain/money/money-text'
import type { CliCommand } from '../command.ts'
import { givenYear } from '../pick.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlan } from '../read-plans.ts'
import { reading, year } from './shared-options.ts'

type Activities = ValueOf<'activity.list'>['activities']

export const fundingCommand: CliCommand = {
  usage: 'funding --workspace F --plan P [--year Y] [--as-of DAY] [--json]',
  summary: 'Tells what a plan requires, what is available and what is to be mobilised, by activity and in all.',
  options: { ...reading, ...year },
  wordCount: 0,
  run: async (context) => {
    const { options, say } = context
    const ofYear = givenYear(options, 'year')
    const { summary, activities } = await readPlan(context, async ({ ask, subject: { planId } }) => ({
      summary: await ask('funding.summary', { planId, year: ofYear }),
      ...(await ask('activity.list', { planId })),
    }))
    if (summary.currency !== null) say(`Told in ${currencyLabel('en', summary.currency)}.`)
    for (const sentence of obstacles(summary)) say(sentence)
    printAnswer(
      context,
      { year: ofYear, ...summary },
      {
        titles: ['Reference', 'Title', 'Required', 'Available', 'To be mobilised', 'Expenditure', 'Missing'],
        rows: rowsOf(summary, activities),
      },
    )
    return 0
  },
}

/** What keeps figures from being told, and what to do. */
function obstacles({ currency, usedCurrencies, missingRates }: FundingSummary): readonly string[] {
  const several = `The money is in several currencies (${usedCurrencies.join(', ')}): choose the plan's currency to add it up.`
  const rates = missingRates.map(({ from, to, day, lineCount, canBeEntered }) => {
    const lines = lineCount === 1 ? '1 line' : `${lineCount} lines`
    return canBeEntered
      ? `${lines} in ${from} cannot be told in ${to}: a rate from ${day} or earlier is missing.`
      : `${lines} cannot be told in ${currencyLabel('en', to)}: ${currencyLabel('en', from)} have no exchange rate.`
  })
  return currency === null && usedCurrencies.length > 1 ? [several, ...rates] : rates
}

function rowsOf(summary: FundingSummary, activities: Activities): readonly (readonly string[])[] {
  const figures = new Map(summary.activities.map((each) => [each.activityId, each]))
  const rows = activities.flatMap(({ id, reference, title }) => {
    const known = figures.get(id)
    return known === undefined ? [] : [[reference, title, ...cellsOf(known, summary)]]
  })
  return [
    ...rows,
    ['', 'Plan as a whole', ...cellsOf(summary.unassigned, summary)],
    ['', 'Total', ...cellsOf(summary.total, summary)],
  ]
}

function cellsOf(figures: FundingFigures, { currency }: Pick<FundingSummary, 'currency'>): readonly string[] {
  const { required, available, toBeMobilised, expenditure, unmetPercent } = figures
  const amounts = [required, available, toBeMobilised, expenditure].map((amount) =>
    amount === null || currency === null ? (amount === 0 ? '0' : '?') : amountText({ amount, currency }, 'en'),
  )
  return [...amounts, unmetPercent === null ? '' : `${unmetPercent} %`]
}
