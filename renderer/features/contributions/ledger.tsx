import { VisuallyHidden } from 'react-aria-components'
import type { Id } from '#contract/values'
import { keepingOf, keptCount } from '#domain/contributions/keeping'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { useFirst } from '../../ui/use-first.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import opener from '../../ui/opener.module.css'
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

/** A window for a column of kinds. */
const roomForKinds = '(min-width: 1101px)'

/** What each organisation promised and delivered, what is overdue first. */
export function Ledger({ groups, activityOf, onOpen }: Props) {
  const isReadOnly = useIsReadOnly()
  const hasKinds = useMediaQuery(roomForKinds)
  return (
    <table className={classes(look.table, styles.table)}>
      <thead>
        <tr>
          <th scope="col">{t('contributions.promise')}</th>
          {hasKinds && (
            <th scope="col" className={styles.kind}>
              {fieldWord('contribution', 'kind')}
            </th>
          )}
          <th scope="col" className={styles.due}>
            {fieldWord('contribution', 'dueDay')}
          </th>
          <th scope="col" className={styles.state}>
            {fieldWord('contribution', 'delivery')}
          </th>
          {!isReadOnly && (
            <th scope="col" className={styles.acts}>
              <VisuallyHidden>{t('contributions.record')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={group.id} {...{ group, activityOf, onOpen, isReadOnly, hasKinds }} />
      ))}
    </table>
  )
}

type Shape = {
  readonly isReadOnly: boolean
  /** Whether kinds have a column; else each stands with its promise. */
  readonly hasKinds: boolean
}
type GroupProps = Omit<Props, 'groups'> & Shape & { readonly group: LedgerGroup }

function GroupRows({ group, isReadOnly, hasKinds, ...rest }: GroupProps) {
  const today = useToday()
  const { name: organisation, promises, shown } = group
  const inOrder = shown.toSorted((one, other) => rank(one, today) - rank(other, today))
  const { first, more } = useFirst(inOrder)
  const columnCount = 3 + (isReadOnly ? 0 : 1) + (hasKinds ? 1 : 0)
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={columnCount}>
          <bdi className={styles.heading}>{organisation}</bdi>
          <Counts promises={promises} />
        </th>
      </tr>
      {first.map((contribution) => (
        <Row key={contribution.id} {...{ contribution, organisation, isReadOnly, hasKinds, ...rest }} />
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

type RowProps = Pick<Props, 'activityOf' | 'onOpen'> &
  Shape & { readonly contribution: Contribution; readonly organisation: string }

function Row({ contribution, organisation, activityOf, onOpen, isReadOnly, hasKinds }: RowProps) {
  const { id, activityId, kind, promise, dueDay, delivery } = contribution
  const kindWord = codeWord('contributionKind', kind)
  const isSettled = delivery?.state === 'delivered' || delivery?.state === 'withdrawn'
  return (
    <tr className={classes(opener.row, styles.opens)}>
      <th scope="row" className={opener.words}>
        <Button look="plain" onPress={() => onOpen(id)}>
          <bdi>{promise}</bdi>
        </Button>
        {!hasKinds && <span className={styles.activity}>{kindWord}</span>}
        <bdi className={styles.activity}>{activityOf(activityId)}</bdi>
      </th>
      {hasKinds && <td className={styles.kind}>{kindWord}</td>}
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
