import { categoryDifference } from '#domain/indicators/standing'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { TextFact } from '../../ui/text-fact.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import { nameOf, valueAt } from './indicator.ts'
import type { Indicator, IndicatorBook, Period } from './indicator.ts'
import { useCellMoves } from './use-cell-moves.ts'
import { useValueSave } from './use-indicator-acts.ts'
import { ValueCell } from './value-cell.tsx'
import styles from './grid.module.css'

type Props = { readonly indicator: Indicator; readonly book: IndicatorBook }

/** Every period of an indicator: what was to be reached, what was, by category, and why the two differ. */
export function ValueTable({ indicator, book }: Props) {
  const moves = useCellMoves()
  if (book.periods.length === 0) return <p>{t('indicators.noPeriods')}</p>
  return (
    <div className={styles.scroller}>
      {/* The arrows go from cell to cell, which makes a grid of the table. */}
      <table
        className={classes(look.table, look.list, styles.grid)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t('indicators.values')}
        {...moves.grid}
      >
        <thead>
          <tr>
            <th scope="col">{t('indicators.period')}</th>
            <th scope="col" className={styles.number}>
              {fieldWord('indicatorValue', 'target')}
            </th>
            <th scope="col" className={styles.number}>
              {fieldWord('indicatorValue', 'actual')}
            </th>
            {indicator.disaggregation.map((category) => (
              <th key={category} scope="col" className={styles.number}>
                <bdi>{category}</bdi>
              </th>
            ))}
            <th scope="col" className={styles.why}>
              {fieldWord('indicatorValue', 'varianceReason')}
            </th>
          </tr>
        </thead>
        <tbody>
          {book.periods.map((period, row) => (
            <PeriodRow key={period.id} {...{ indicator, book, period, row }} tabIndexOf={moves.tabIndexOf} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Props & {
  readonly period: Period
  readonly row: number
  readonly tabIndexOf: (row: number, column: number) => 0 | -1
}

function PeriodRow({ indicator, book, period, row, tabIndexOf }: RowProps) {
  const save = useValueSave()
  const name = nameOf(period)
  const cells = [
    { field: 'target' as const, category: null, label: t('indicators.targetOf', { period: name }) },
    { field: 'actual' as const, category: null, label: t('indicators.actualOf', { period: name }) },
    ...indicator.disaggregation.map((category) => ({
      field: 'actual' as const,
      category,
      label: `${t('indicators.actualOf', { period: name })}, ${category}`,
    })),
  ]
  const whole = { indicator, period, category: null, known: valueAt(book, indicator, period.id, null) }
  return (
    <tr className={styles.row}>
      <th scope="row">{name}</th>
      {cells.map(({ field, category, label }, column) => {
        const known = valueAt(book, indicator, period.id, category)
        return (
          <ValueCell
            key={`${field} ${category ?? ''}`}
            at={[row, column]}
            tabIndex={tabIndexOf(row, column)}
            label={label}
            value={known?.[field] ?? null}
            onSave={(value) => save({ indicator, period, category, known }, { field, value })}
          />
        )
      })}
      <td className={styles.why}>
        <TextFact
          label={t('indicators.whyOf', { period: name })}
          value={whole.known?.varianceReason ?? ''}
          onSave={(value) => save(whole, { field: 'varianceReason', value })}
        />
        <SumHint {...{ indicator, book, period }} />
      </td>
    </tr>
  )
}

/** What the categories come to, where that is not the total: a hint, and no fault. */
function SumHint({ indicator, book, period }: Pick<RowProps, 'indicator' | 'book' | 'period'>) {
  const actualOf = (category: string | null): number | null =>
    valueAt(book, indicator, period.id, category)?.actual ?? null
  const difference = categoryDifference(indicator.unit, indicator.disaggregation.map(actualOf), actualOf(null))
  if (difference === null) return null
  const sum = formatNumber(difference.sum)
  return (
    <p className={styles.hint}>
      {difference.total === null
        ? t('indicators.sumWithoutTotal', { sum })
        : t('indicators.sumDiffers', { sum, total: formatNumber(difference.total) })}
    </p>
  )
}
