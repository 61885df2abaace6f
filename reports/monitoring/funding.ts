import type { FundingFigures } from '#contract/area/resources'
import type { CurrencyCode } from '#contract/currencies'
import { minorUnitDigits } from '#domain/currency'
import { currencyName } from '#domain/currency-name'
import { numberCell, textCell } from '../cell.ts'
import type { Block, Cell, Column, Row } from '../model.ts'
import { heading } from '../progress/heading.ts'
import type { MonitoringContext } from './context.ts'
import { referenceCell, referenceColumn, tableOf } from './context.ts'

/** What each activity needs, has and still lacks, in one currency; what cannot be told in it is said, and never added up. */
export function fundingBlocks(context: MonitoringContext): readonly Block[] {
  const { t, language, monitoring } = context
  const { currency, missingRates, usedCurrencies } = monitoring.funding
  const title = heading(1, t('funding.title'))
  if (usedCurrencies.length === 0) return [title, { kind: 'paragraph', text: t('funding.none'), tone: 'quiet' }]
  if (currency === null) return [title, { kind: 'paragraph', text: t('funding.noCurrency'), tone: 'body' }]
  const missing = missingRates.map(({ from }) => from).join(', ')
  const notes: readonly Block[] = [
    { kind: 'paragraph', text: t('funding.inCurrency', { currency: currencyName(language, currency) }), tone: 'quiet' },
    ...(missing === ''
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: t('funding.missingRates', { currencies: missing }),
            tone: 'body' as const,
          },
        ]),
  ]
  return [title, ...notes, fundingTable(context, currency)]
}

function fundingTable(context: MonitoringContext, currency: CurrencyCode): Block {
  const { t, word, monitoring } = context
  const { activities, unassigned, total } = monitoring.funding
  const columns: readonly Column[] = [
    referenceColumn(context),
    { key: 'title', heading: word('entity', 'activity'), kind: 'text', width: 48 },
    { key: 'required', heading: word('fundingKind', 'required'), kind: 'number', width: 22 },
    { key: 'pledged', heading: word('fundingKind', 'pledged'), kind: 'number', width: 22 },
    { key: 'committed', heading: word('fundingKind', 'committed'), kind: 'number', width: 22 },
    { key: 'received', heading: word('fundingKind', 'received'), kind: 'number', width: 22 },
    { key: 'expenditure', heading: word('fundingKind', 'expenditure'), kind: 'number', width: 24 },
    { key: 'toBeMobilised', heading: t('column.toBeMobilised'), kind: 'number', width: 26 },
  ]
  const rows = activities.map(({ activityId, ...figures }): Row => [
    referenceCell(activityId, context),
    textCell(context.activityOf(activityId)?.title ?? '', context.markOf(activityId)),
    ...figureCells(figures, currency),
  ])
  const hasUnassigned = Object.values(unassigned).some((value) => typeof value === 'number' && value > 0)
  const ofPlan: readonly Row[] = hasUnassigned
    ? [[textCell(''), textCell(t('funding.ofPlan')), ...figureCells(unassigned, currency)]]
    : []
  const totalRow: Row = [textCell(''), textCell(t('column.total')), ...figureCells(total, currency)]
  const caption = t('funding.title')
  const table = tableOf(context, { caption, columns, rows: [...rows, ...ofPlan] })
  const legend = [table.legend, illustrativeSums(context)].filter((text) => text !== '').join(' · ')
  return { ...table, totalRow, legend }
}

/** Says how many of the sums are made up: a figure carries no mark, for it may be made of several. */
function illustrativeSums({ t, monitoring }: MonitoringContext): string {
  const count = monitoring.fundingLines.filter(({ provenance }) => provenance?.kind === 'illustrative').length
  return count === 0 ? '' : t('funding.illustrative', { count })
}

function figureCells(figures: FundingFigures, currency: CurrencyCode): readonly Cell[] {
  const { required, pledged, committed, received, expenditure, toBeMobilised } = figures
  return [required, pledged, committed, received, expenditure, toBeMobilised].map((amount) =>
    numberCell(amount === null ? null : amount / 10 ** minorUnitDigits(currency)),
  )
}
