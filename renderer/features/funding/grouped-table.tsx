import type { FundingSummary } from '#contract/area/resources'
import { formatPercent } from '../../i18n/money-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useFirst } from '../../ui/use-first.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import opener from '../../ui/opener.module.css'
import { Amount } from './amount.tsx'
import { fundingGroupings, useFundingView } from './funding-view.ts'
import type { FundingGrouping } from './funding-view.ts'
import { groupedRows } from './grouped-rows.ts'
import type { FundingRow, RowNames } from './grouped-rows.ts'
import type { LinesScope } from './lines-scope.ts'
import styles from './funding.module.css'

type Props = {
  readonly summary: FundingSummary
  readonly names: RowNames
  readonly onExplain: (scope: LinesScope) => void
}

/** The plan's money by activity, donor, leading organisation or year. */
export function GroupedTable({ summary, names, onExplain }: Props) {
  const grouping = useFundingView((state) => state.grouping)
  const rows = groupedRows(summary, grouping, names)
  const { first, more } = useFirst(rows)
  const choices = fundingGroupings.map((value) => ({ value, label: groupingName(value) }))
  return (
    <section className={styles.section}>
      <Segmented
        label={t('funding.groupedBy')}
        choices={choices}
        value={grouping}
        onChange={(value) => useFundingView.setState({ grouping: value })}
      />
      <div className={styles.wide}>
        <table className={classes(look.table, styles.table)}>
          <Head grouping={grouping} />
          <tbody>
            {first.map((row) => (
              <Row key={row.key} {...{ row, grouping, currency: summary.currency, onExplain }} />
            ))}
          </tbody>
          {grouping !== 'donor' && rows.length > 1 && <Foot grouping={grouping} summary={summary} />}
        </table>
      </div>
      {more}
    </section>
  )
}

function groupingName(grouping: FundingGrouping): string {
  const names = {
    activity: fieldWord('fundingLine', 'activityId'),
    donor: fieldWord('fundingLine', 'donorId'),
    organisation: t('funding.byOrganisation'),
    year: t('funding.byYear'),
  }
  return names[grouping]
}

type Column = 'required' | 'pledged' | 'committed' | 'received' | 'available' | 'toBeMobilised' | 'expenditure'

/** Nobody requires anything of a donor: there, how firm the money is takes the place of need. */
function columnsOf(grouping: FundingGrouping): readonly Column[] {
  return grouping === 'donor'
    ? ['pledged', 'committed', 'received', 'available', 'expenditure']
    : ['required', 'available', 'toBeMobilised', 'expenditure']
}

function columnName(column: Column): string {
  const names = {
    required: codeWord('fundingKind', 'required'),
    available: t('funding.available'),
    toBeMobilised: t('funding.toBeMobilised'),
    expenditure: codeWord('fundingKind', 'expenditure'),
    pledged: codeWord('fundingKind', 'pledged'),
    committed: codeWord('fundingKind', 'committed'),
    received: codeWord('fundingKind', 'received'),
  }
  return names[column]
}

function Head({ grouping }: { readonly grouping: FundingGrouping }) {
  return (
    <thead>
      <tr>
        <th scope="col">{groupingName(grouping)}</th>
        {columnsOf(grouping).map((column) => (
          <th key={column} scope="col" className={styles.number}>
            {columnName(column)}
          </th>
        ))}
        {grouping !== 'donor' && (
          <th scope="col" className={styles.number}>
            {t('funding.stillMissing')}
          </th>
        )}
      </tr>
    </thead>
  )
}

type RowProps = {
  readonly row: FundingRow
  readonly grouping: FundingGrouping
  readonly currency: FundingSummary['currency']
  readonly onExplain: (scope: LinesScope) => void
}

function Row({ row: { reference, name, figures, scope }, grouping, currency, onExplain }: RowProps) {
  return (
    <tr className={opener.row}>
      <th scope="row" className={opener.words}>
        <Button look="plain" onPress={() => onExplain(scope)}>
          {reference !== null && (
            <span className={styles.reference}>
              <bdi>{reference}</bdi>
            </span>
          )}
          <bdi>{name}</bdi>
        </Button>
      </th>
      {columnsOf(grouping).map((column) => (
        <td
          key={column}
          className={styles.number}
          data-column={column}
          data-nothing={figures[column] === 0 || undefined}
        >
          <Amount amount={figures[column]} currency={currency} />
        </td>
      ))}
      {grouping !== 'donor' && <Missing percent={figures.unmetPercent} />}
    </tr>
  )
}

function Foot({ grouping, summary: { total, currency } }: Pick<Props, 'summary'> & Pick<RowProps, 'grouping'>) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('funding.total')}</th>
        {columnsOf(grouping).map((column) => (
          <td key={column} className={styles.number}>
            <Amount amount={total[column]} currency={currency} />
          </td>
        ))}
        <Missing percent={total.unmetPercent} />
      </tr>
    </tfoot>
  )
}

function Missing({ percent }: { readonly percent: number | null }) {
  return (
    <td className={styles.number} data-nothing={percent === 0 || undefined}>
      {percent === null ? '' : formatPercent(percent)}
    </td>
  )
}
