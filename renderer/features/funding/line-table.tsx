import type { ActivityLine } from '#contract/area/activity'
import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import type { FundingKind } from '#contract/vocabulary/resources'
import { fundingKinds } from '#contract/vocabulary/resources'
import { convert } from '#domain/money/convert'
import { fundingOf, rateDayOf } from '#domain/money/funding'
import { rateBook } from '#domain/money/rates'
import type { RateBook } from '#domain/money/rates'
import { sum } from '#domain/money/sum'
import { currencyLabel } from '#domain/currency-name'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { useQuery } from '../../api/use-query.ts'
import { formatDay } from '../../i18n/format.ts'
import { formatAmount, formatMoney } from '../../i18n/money-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord, codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { activityLabel, usePlanActivities } from '../../api/plan-activities.ts'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import opener from '../../ui/opener.module.css'
import { Amount } from './amount.tsx'
import type { FundingLine } from './funding-line.ts'
import { isAvailable, isRequired } from './lines-scope.ts'
import styles from './funding.module.css'

type Props = {
  readonly planId: Id
  readonly lines: readonly FundingLine[]
  readonly currency: CurrencyCode | null
  /** Whether the lines are of several activities. */
  readonly hasActivity: boolean
  readonly onOpen: (lineId: Id) => void
}

/** Lines by their kind, each kind with what it comes to. */
export function LineTable({ planId, lines, currency, hasActivity, onOpen }: Props) {
  const answer = useQuery('currencyRate.list', { planId, activityId: null })
  const { nameOf } = useOrganisations()
  const { byId } = usePlanActivities(planId)
  const book = rateBook(answer.kind === 'ready' ? answer.value.records : [])
  if (lines.length === 0) return <p className={styles.quiet}>{t('funding.noLines')}</p>
  const hasOther = currency !== null && lines.some(({ money }) => money.currency !== currency)
  const names: Names = {
    donor: ({ donorId }) => (donorId === null ? null : (nameOf(donorId) ?? t('funding.unknownOrganisation'))),
    activity: ({ activityId }) => (activityId === null ? t('funding.wholePlan') : activityWords(byId.get(activityId))),
  }
  const kinds = fundingKinds.filter((kind) => lines.some((line) => line.kind === kind))
  return (
    <table className={classes(look.table, styles.table)}>
      <Head hasActivity={hasActivity} other={hasOther ? currency : null} />
      {kinds.map((kind) => (
        <KindRows
          key={kind}
          kind={kind}
          lines={lines.filter((line) => line.kind === kind)}
          {...{ names, currency, hasActivity, hasOther, book, onOpen }}
        />
      ))}
      {currency !== null && (
        <Foot {...{ lines, currency, book }} columnCount={columnCountOf({ hasActivity, hasOther })} />
      )}
    </table>
  )
}

type Columns = { readonly hasActivity: boolean; readonly hasOther: boolean }

/** How many columns stand before the last, which holds what lines come to. */
function columnCountOf({ hasActivity, hasOther }: Columns): number {
  return 2 + (hasActivity ? 1 : 0) + (hasOther ? 1 : 0)
}

/** `other`: the currency that lines in another one are told in as well. */
function Head({ hasActivity, other }: { readonly hasActivity: boolean; readonly other: CurrencyCode | null }) {
  return (
    <thead>
      <tr>
        {hasActivity && <th scope="col">{fieldWord('fundingLine', 'activityId')}</th>}
        <th scope="col">{fieldWord('fundingLine', 'donorId')}</th>
        <th scope="col">{fieldWord('fundingLine', 'day')}</th>
        <th scope="col" className={styles.number}>
          {fieldWord('fundingLine', 'money')}
        </th>
        {other !== null && (
          <th scope="col" className={styles.number}>
            {t('funding.toldAs', { currency: currencyLabel(currentLanguage(), other) })}
          </th>
        )}
      </tr>
    </thead>
  )
}

type FootProps = {
  readonly lines: readonly FundingLine[]
  readonly currency: CurrencyCode
  readonly book: RateBook
  readonly columnCount: number
}

/** What is to be mobilised, where both its parts are there. */
function Foot({ lines, currency, book, columnCount }: FootProps) {
  if (!lines.some(isRequired) || !lines.some(isAvailable)) return null
  const { available, toBeMobilised } = fundingOf(lines, currency, book)
  const rows = [
    { term: t('funding.available'), amount: available },
    { term: t('funding.toBeMobilised'), amount: toBeMobilised },
  ]
  return (
    <tfoot>
      {rows.map(({ term, amount }) => (
        <tr key={term}>
          <th scope="row" colSpan={columnCount}>
            {term}
          </th>
          <td className={styles.number}>
            <Amount amount={amount} currency={currency} hasCurrency />
          </td>
        </tr>
      ))}
    </tfoot>
  )
}

/** What a line is named by; null for no donor. */
type Names = {
  readonly donor: (line: FundingLine) => string | null
  readonly activity: (line: FundingLine) => string
}

function activityWords(activity: Pick<ActivityLine, 'reference' | 'title'> | undefined): string {
  return activity === undefined ? t('funding.unknownActivity') : activityLabel(activity)
}

type KindProps = Omit<Props, 'planId'> & {
  readonly kind: FundingKind
  readonly names: Names
  readonly hasOther: boolean
  readonly book: RateBook
}

function KindRows({ kind, ...props }: KindProps) {
  const { lines, currency, hasActivity, hasOther, book } = props
  const moneys = lines.map((line) => ({ money: line.money, day: rateDayOf(line) }))
  const total = currency === null ? null : sum(moneys, currency, book)
  const amount = total?.kind === 'total' ? tellable(total.amount) : null
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={columnCountOf({ hasActivity, hasOther })}>
          {codeWord('fundingKind', kind)}
        </th>
        <td className={styles.number}>
          <Amount amount={amount} currency={currency} hasCurrency />
        </td>
      </tr>
      {lines.map((line) => (
        <LineRow key={line.id} line={line} {...props} />
      ))}
    </tbody>
  )
}

type RowProps = Omit<KindProps, 'kind' | 'lines'> & { readonly line: FundingLine }

function LineRow({ line, names, currency, hasActivity, hasOther, book, onOpen }: RowProps) {
  const { day, year, money, remark } = line
  const donor = names.donor(line)
  const told = currency === null ? null : convert(money, currency, rateDayOf(line), book)
  return (
    <tr className={opener.row}>
      <th scope="row" className={opener.words}>
        <Button look="plain" onPress={() => onOpen(line.id)}>
          <bdi>{hasActivity ? names.activity(line) : (donor ?? t('funding.noDonor'))}</bdi>
        </Button>
        {remark !== '' && <bdi className={styles.remark}>{remark}</bdi>}
      </th>
      {hasActivity && (
        <td>
          <bdi>{donor}</bdi>
        </td>
      )}
      <td className={styles.day}>{day === null ? year : formatDay(day)}</td>
      <td className={styles.number}>
        <bdi>{money.currency === currency ? formatAmount(money) : formatMoney(money)}</bdi>
      </td>
      {hasOther && (
        <td className={styles.number}>
          <Amount amount={told === null ? null : tellable(told)} currency={currency} />
        </td>
      )}
    </tr>
  )
}

/** Null for what is too large to be told exactly. */
function tellable(amount: bigint): number | null {
  return amount <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : null
}
