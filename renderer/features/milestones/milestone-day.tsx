import { useState } from 'react'
import type { Day } from '#contract/values'
import { daysBetween } from '#domain/days'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord, codeWord } from '../../i18n/words.ts'
import { DateRevisionEditor } from '../../ui/activity/date-revision-editor.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import type { Milestone, StandingMilestone } from './milestone.ts'
import { movedText } from './milestone-state.tsx'
import { useMilestone } from './use-milestone.ts'
import styles from './milestones-section.module.css'

/** The day that counts, by how much it was moved and why; opens the planned, revised and actual day. */
export function MilestoneDay({ standing }: { readonly standing: StandingMilestone }) {
  const isReadOnly = useIsReadOnly()
  const { milestone, day } = standing
  const value = (
    <span className={styles.day}>
      <time dateTime={day}>{formatDay(day)}</time>
      <Moved milestone={milestone} />
    </span>
  )
  if (isReadOnly) return value
  return (
    <QuietPopover label={t('milestones.day')} value={value}>
      {(close) => <DayForm milestone={milestone} onClose={close} />}
    </QuietPopover>
  )
}

function Moved({ milestone: { plannedDay, revisedDay, actualDay } }: { readonly milestone: Milestone }) {
  if (revisedDay === null || actualDay !== null) return null
  const moved = movedText(daysBetween(plannedDay, revisedDay.day))
  if (moved === null) return null
  const reason = codeWord('dateReason', revisedDay.reason)
  return (
    <span className={styles.moved} title={t('activityEditing.plannedFor', { day: formatDay(plannedDay) })}>
      {`${moved} · ${reason}`}
    </span>
  )
}

type FormProps = { readonly milestone: Milestone; readonly onClose: () => void }

/** The three days; a revision is a form of its own, for its reason. */
function DayForm({ milestone, onClose }: FormProps) {
  const [isRevising, setIsRevising] = useState(false)
  const { revise } = useMilestone(milestone)
  const { plannedDay, revisedDay } = milestone
  if (isRevising) {
    return (
      <DateRevisionEditor
        date="milestone"
        planned={plannedDay}
        revision={revisedDay}
        onSave={async (revision) => {
          const problem = await revise(revision)
          if (problem === null) onClose()
          return problem
        }}
        onCancel={() => setIsRevising(false)}
      />
    )
  }
  return (
    <div className={styles.form}>
      <OneDay milestone={milestone} field="plannedDay" />
      <div className={styles.revised}>
        <span className={styles.label}>{fieldWord('milestone', 'revisedDay')}</span>
        {revisedDay !== null && <span>{formatDay(revisedDay.day)}</span>}
        <Button onPress={() => setIsRevising(true)}>{t('milestones.revise')}</Button>
      </div>
      <OneDay milestone={milestone} field="actualDay" />
    </div>
  )
}

type OneDayProps = { readonly milestone: Milestone; readonly field: 'plannedDay' | 'actualDay' }

function OneDay({ milestone, field }: OneDayProps) {
  const { edit, setActual } = useMilestone(milestone)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (value: Day | null): Promise<void> => {
    if (field === 'actualDay') return setFailure(await setActual(value))
    setFailure(value === null ? t('milestones.dayMissing') : await edit({ field, value }))
  }
  return (
    <DateField
      label={fieldWord('milestone', field)}
      value={milestone[field]}
      onChange={(value) => void save(value)}
      failure={failure}
      isRequired={field === 'plannedDay'}
    />
  )
}
