import { VisuallyHidden } from 'react-aria-components'
import type { Id } from '#contract/values'
import { keepingOf, keptCount } from '#domain/contributions/keeping'
import { wordFor } from '#domain/words'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { useFirst } from '../../ui/use-first.tsx'
import type { Contribution } from './contribution.ts'
import { RecordDelivery } from './delivery-form.tsx'
import { KeepingMark } from './keeping-mark.tsx'
import styles from './contributions.module.css'

/** An organisation with its promises. */
export type LedgerGroup = {
  readonly id: Id
  readonly name: string
  /** All of its promises, for the counts. */
  readonly promises: readonly Contribution[]
  /** Those that pass the filter. */
  readonly shown: readonly Contribution[]
}

type Props = {
  readonly groups: readonly LedgerGroup[]
  readonly activityOf: (activityId: Id) => string
  readonly onOpen: (contributionId: Id) => void
}

/** What each organisation promised and delivered, what is overdue first. */
export function Ledger({ groups, activityOf, onOpen }: Props) {
  const isReadOnly = useIsReadOnly()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('contributions.promise')}</th>
          <th scope="col" className={styles.kind}>
            {t('contributions.kind')}
          </th>
          <th scope="col" className={styles.due}>
            {t('contributions.dueDay')}
          </th>
          <th scope="col" className={styles.state}>
            {t('contributions.state')}
          </th>
          {!isReadOnly && (
            <th scope="col" className={styles.acts}>
              <VisuallyHidden>{t('contributions.record')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={group.id} {...{ group, activityOf, onOpen, isReadOnly }} />
      ))}
    </table>
  )
}

type GroupProps = Omit<Props, 'groups'> & { readonly group: LedgerGroup; readonly isReadOnly: boolean }

function GroupRows({ group, activityOf, onOpen, isReadOnly }: GroupProps) {
  const today = useToday()
  const { name: organisation, promises, shown } = group
  const inOrder = shown.toSorted((one, other) => rank(one, today) - rank(other, today))
  const { first, more } = useFirst(inOrder)
  const columnCount = isReadOnly ? 4 : 5
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={columnCount}>
          <bdi className={styles.heading}>{organisation}</bdi>
          <Counts promises={promises} />
        </th>
      </tr>
      {first.map((contribution) => (
        <Row key={contribution.id} {...{ contribution, organisation, activityOf, onOpen, isReadOnly }} />
      ))}
      {more !== false && (
        <tr>
          <td colSpan={columnCount}>{more}</td>
        </tr>
      )}
    </tbody>
  )
}

function Counts({ promises }: Pick<LedgerGroup, 'promises'>) {
  const today = useToday()
  const { promised, kept, overdue } = keptCount(promises, today)
  return (
    <span className={styles.counts}>
      <span>{t('contributions.promises', { count: promised })}</span>
      <span>{t('contributions.keptCount', { count: formatNumber(kept) })}</span>
      {overdue > 0 && <span className={styles.late}>{t('contributions.overdueCount', { count: overdue })}</span>}
    </span>
  )
}

type RowProps = Pick<Props, 'activityOf' | 'onOpen'> & {
  readonly contribution: Contribution
  readonly organisation: string
  readonly isReadOnly: boolean
}

function Row({ contribution, organisation, activityOf, onOpen, isReadOnly }: RowProps) {
  const { id, activityId, kind, promise, dueDay, delivery } = contribution
  const isSettled = delivery?.state === 'delivered' || delivery?.state === 'withdrawn'
  return (
    <tr className={styles.opens}>
      <th scope="row" className={styles.open}>
        <Button look="plain" onPress={() => onOpen(id)}>
          <bdi>{promise}</bdi>
        </Button>
        <bdi className={styles.activity}>{activityOf(activityId)}</bdi>
      </th>
      <td className={styles.kind}>{wordFor(currentLanguage(), 'contributionKind', kind)}</td>
      <td className={styles.due}>{dueDay === null ? '' : formatDay(dueDay)}</td>
      <td className={styles.state}>
        <KeepingMark contribution={contribution} />
      </td>
      {!isReadOnly && (
        <td className={styles.acts}>
          {!isSettled && <RecordDelivery contribution={contribution} organisation={organisation} />}
        </td>
      )}
    </tr>
  )
}

/** Overdue ones by how long, then open ones, then what is settled. */
function rank(contribution: Contribution, today: string): number {
  const keeping = keepingOf(contribution, today)
  if ('overdueDays' in keeping) return keeping.overdueDays > 0 ? -keeping.overdueDays : 1
  return keeping.kind === 'delivered' ? 2 : 3
}
