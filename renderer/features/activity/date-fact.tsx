import type { Activity } from '#contract/area/activity'
import type { DateRevision } from '#contract/entity/activity'
import { overdueDays } from '#domain/activity-dates'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Icon } from '../../ui/icon.tsx'
import { datesOf, endOf, startOf } from './activity-days.ts'
import { DateForm } from './date-form.tsx'
import { DateLine } from './date-text.tsx'
import { Fact, FactRemark } from './fact.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import styles from './date-text.module.css'

type Props = { readonly activity: Activity; readonly which: 'start' | 'end' }

/** The start or the end: planned, revised and actual day in one line, with why it moved. */
export function DateFact({ activity, which }: Props) {
  const isReadOnly = useIsReadOnly()
  const date = which === 'start' ? startOf(activity) : endOf(activity)
  const label = which === 'start' ? t('activity.start') : t('activity.end')
  const line = <DateLine date={date} />
  return (
    <Fact term={label}>
      {isReadOnly ? (
        line
      ) : (
        <QuietPopover label={label} value={line}>
          {(close) => <DateForm activity={activity} which={which} date={date} onClose={close} />}
        </QuietPopover>
      )}
      {which === 'end' && <Overdue activity={activity} />}
      {date.revision !== null && <RevisionReason revision={date.revision} />}
    </Fact>
  )
}

function Overdue({ activity }: { readonly activity: Activity }) {
  const today = useToday()
  const count = overdueDays(datesOf(activity), activity.status.status, today)
  if (count === 0) return null
  return (
    <div className={styles.late}>
      <Icon name="warning" size={13} />
      {t('activity.overdue', { count })}
    </div>
  )
}

function RevisionReason({ revision }: { readonly revision: DateRevision }) {
  const reason = codeWord('dateReason', revision.reason)
  const hasMore = revision.explanation !== null && revision.explanation !== ''
  return (
    <FactRemark>
      {reason}
      {hasMore && (
        <>
          {' · '}
          <bdi>{revision.explanation}</bdi>
        </>
      )}
    </FactRemark>
  )
}
