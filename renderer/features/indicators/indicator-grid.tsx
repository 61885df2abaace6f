import type { Id } from '#contract/values'
import { usePlanActivities } from '../../api/plan-activities.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import opener from '../../ui/opener.module.css'
import { nameOf, standingOf, valueAt } from './indicator.ts'
import type { Indicator, IndicatorBook } from './indicator.ts'
import { BaselineFact, TargetFact } from './point-facts.tsx'
import { useCellMoves } from './use-cell-moves.ts'
import { useValueSave } from './use-indicator-acts.ts'
import { ValueCell } from './value-cell.tsx'
import styles from './grid.module.css'

type Field = 'actual' | 'target'
type Props = {
  readonly planId: Id
  /** Only what is shown. */
  readonly book: IndicatorBook
  readonly field: Field
  readonly onOpen: (id: Id) => void
}

/** A row of the grid: an indicator as a whole, or one of its categories. */
type Line = { readonly indicator: Indicator; readonly category: string | null; readonly index: number }

/** The indicators by activity, with the values of each period, edited in place by keyboard. */
export function IndicatorGrid({ planId, book, field, onOpen }: Props) {
  const moves = useCellMoves()
  const { choices } = usePlanActivities(planId)
  const lines = linesOf(book, field, new Map(choices.map(({ value }, index) => [value, index])))
  const groups = [...Map.groupBy(lines, ({ indicator }) => indicator.activityId)]
  const columnCount = 4 + book.periods.length
  return (
    <div className={styles.scroller}>
      {/* The arrows go from cell to cell, which makes a grid of the table. */}
      <table
        className={classes(look.table, look.list, styles.grid)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={t('indicators.title')}
        {...moves.grid}
      >
        <thead>
          <tr>
            <th scope="col">{codeWord('entity', 'indicator')}</th>
            <th scope="col" className={styles.number}>
              {fieldWord('indicator', 'baseline')}
            </th>
            <th scope="col" className={styles.target}>
              {fieldWord('indicatorValue', 'target')}
            </th>
            {book.periods.map((period) => (
              <th key={period.id} scope="col" className={styles.number}>
                {nameOf(period)}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('indicators.reached')}
            </th>
          </tr>
        </thead>
        {groups.map(([activityId, ofActivity]) => (
          <tbody key={activityId}>
            <tr className={classes(look.group, styles.group)}>
              <th scope="rowgroup" colSpan={columnCount}>
                <bdi>{choices.find(({ value }) => value === activityId)?.label ?? t('indicators.ofPlan')}</bdi>
              </th>
            </tr>
            {ofActivity.map((line) => (
              <Row
                key={`${line.indicator.id} ${line.category ?? ''}`}
                {...{ line, book, field }}
                tabIndexOf={moves.tabIndexOf}
                onOpen={() => onOpen(line.indicator.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

type RowProps = {
  readonly line: Line
  readonly book: IndicatorBook
  readonly field: Field
  readonly tabIndexOf: (row: number, column: number) => 0 | -1
  readonly onOpen: () => void
}

function Row({ line, book, field, tabIndexOf, onOpen }: RowProps) {
  const save = useValueSave()
  const { indicator, category, index } = line
  const subject = category ?? indicator.title
  const { percent } = standingOf(book, indicator)
  return (
    <tr className={styles.row}>
      {category === null ? (
        <Head indicator={indicator} onOpen={onOpen} />
      ) : (
        <th scope="row" colSpan={3} className={styles.category}>
          <bdi>{category}</bdi>
        </th>
      )}
      {book.periods.map((period, column) => {
        const known = valueAt(book, indicator, period.id, category)
        return (
          <ValueCell
            key={`${period.id} ${field}`}
            at={[index, column]}
            tabIndex={tabIndexOf(index, column)}
            label={`${subject}, ${nameOf(period)}`}
            value={known?.[field] ?? null}
            onSave={(value) => save({ indicator, period, category, known }, { field, value })}
          />
        )
      })}
      <td className={styles.number}>
        {category === null && percent !== null && t('indicators.percent', { percent: formatNumber(percent) })}
      </td>
    </tr>
  )
}

type HeadProps = { readonly indicator: Indicator; readonly onOpen: () => void }

function Head({ indicator, onOpen }: HeadProps) {
  return (
    <>
      <th scope="row" className={styles.name}>
        <span className={opener.name}>
          <Button look="plain" onPress={onOpen}>
            <bdi>{indicator.title}</bdi>
          </Button>
        </span>
      </th>
      <td className={styles.number}>
        <BaselineFact indicator={indicator} />
      </td>
      <td className={styles.target}>
        <TargetFact indicator={indicator} />
      </td>
    </>
  )
}

/** The rows in the order of the matrix, the plan's own first; targets have no categories. */
function linesOf(book: IndicatorBook, field: Field, order: ReadonlyMap<Id, number>): readonly Line[] {
  const place = ({ activityId }: Indicator): number => (activityId === null ? -1 : (order.get(activityId) ?? 0))
  return book.indicators
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((indicator) => [
      { indicator, category: null },
      ...(field === 'target' ? [] : indicator.disaggregation.map((category) => ({ indicator, category }))),
    ])
    .map((line, index) => ({ ...line, index }))
}
