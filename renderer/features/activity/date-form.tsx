import { useState } from 'react'
import type { Activity } from '#contract/area/activity'
import type { DateRevision } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { DateRevisionEditor } from '../../ui/activity/date-revision-editor.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import type { MovingDate } from './activity-days.ts'
import { useActivityEdit } from './use-activity-edit.ts'
import styles from './date-form.module.css'

type Props = {
  readonly activity: Activity
  readonly which: 'start' | 'end'
  readonly date: MovingDate
  readonly onClose: () => void
}

type DayField = 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd'

const fields = {
  start: { planned: 'plannedStart', actual: 'actualStart' },
  end: { planned: 'plannedEnd', actual: 'actualEnd' },
} as const

/** The planned, revised and actual day of a start or an end; a revision is a form of its own, for its reason. */
export function DateForm({ activity, which, date, onClose }: Props) {
  const [isRevising, setIsRevising] = useState(false)
  const { planned, actual } = fields[which]
  const revise = useRevision({ activity, which, onDone: onClose })
  if (isRevising && date.planned !== null) {
    return (
      <DateRevisionEditor
        date={which}
        planned={date.planned}
        revision={date.revision}
        onSave={revise}
        onCancel={() => setIsRevising(false)}
      />
    )
  }
  return (
    <div className={styles.form}>
      <OneDay activity={activity} field={planned} day={date.planned} />
      <div className={styles.revised}>
        <span className={styles.label}>{fieldWord('activity', which === 'start' ? 'revisedStart' : 'revisedEnd')}</span>
        {date.revision !== null && <span>{formatDay(date.revision.day)}</span>}
        {date.planned === null ? (
          <span className={styles.help}>{t('activity.noPlannedDay')}</span>
        ) : (
          <Button onPress={() => setIsRevising(true)}>
            {which === 'start' ? t('activity.reviseStart') : t('activity.reviseEnd')}
          </Button>
        )}
      </div>
      <OneDay activity={activity} field={actual} day={date.actual} />
    </div>
  )
}

type OneDayProps = { readonly activity: Activity; readonly field: DayField; readonly day: Day | null }

function OneDay({ activity, field, day }: OneDayProps) {
  const edit = useActivityEdit(activity)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (value: Day | null): Promise<void> =>
    setFailure(await edit({ field, value }, value === null ? '' : formatDay(value)))
  return (
    <DateField
      label={fieldWord('activity', field)}
      value={day}
      onChange={(value) => void save(value)}
      failure={failure}
    />
  )
}

type Revising = Pick<Props, 'activity' | 'which'> & { readonly onDone: () => void }

function useRevision({ activity, which, onDone }: Revising): (revision: DateRevision | null) => Promise<string | null> {
  const { run } = useCommand('activity.reviseDate')
  const { id: activityId, reference } = activity
  return async (revision) => {
    const answer = await run({ activityId, date: which, revision }, revisedText(which, reference, revision))
    if (!answer.ok) return failureText(answer.code)
    onDone()
    return null
  }
}

function revisedText(which: 'start' | 'end', reference: string, revision: DateRevision | null): string {
  if (revision === null) return t('activity.revisionTakenBack', { reference })
  const day = formatDay(revision.day)
  return which === 'start'
    ? t('activity.startRevised', { reference, day })
    : t('activity.endRevised', { reference, day })
}
