import { useState } from 'react'
import type { Ref } from 'react'
import type { Activity } from '#contract/area/activity'
import type { DateRevision } from '#contract/entity/activity'
import type { Day } from '#contract/values'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { DateRevisionEditor } from '../../ui/activity/date-revision-editor.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import type { FollowedSaves } from './followed-saves.ts'
import { RecordPart } from './record-part.tsx'
import type { RecordingPart } from './use-asked.ts'
import styles from './record.module.css'

type Which = 'start' | 'end'

type Props = {
  readonly activity: Activity
  readonly part: RecordingPart
  readonly daysRef: Ref<HTMLDivElement>
  readonly saves: FollowedSaves
  readonly onSaved: () => void
}

/** The dates: when it really began and ended, and moves of what is planned, with their reason. */
export function RecordDates({ activity, part, daysRef, saves, onSaved }: Props) {
  const revising = part.asked?.kind === 'revision' ? part.asked.date : null
  const { plannedStart, plannedEnd, revisedStart, revisedEnd } = activity
  const planned = revising === 'start' ? plannedStart : plannedEnd
  const revise = useRevision(activity, () => (onSaved(), part.end()))
  if (revising !== null && planned !== null) {
    return (
      <RecordPart title={t('monitoring.dates')}>
        <DateRevisionEditor
          key={revising}
          date={revising}
          planned={planned}
          revision={revising === 'start' ? revisedStart : revisedEnd}
          onSave={(revision) => followed(revise(revising, revision), saves)}
          onCancel={part.end}
        />
      </RecordPart>
    )
  }
  return (
    <RecordPart title={t('monitoring.dates')} keys="D">
      <div className={styles.days} ref={daysRef}>
        <ActualDay activity={activity} field="actualStart" saves={saves} onSaved={onSaved} />
        <ActualDay activity={activity} field="actualEnd" saves={saves} onSaved={onSaved} />
      </div>
      <div className={styles.moves}>
        {plannedStart !== null && activity.actualStart === null && (
          <Button look="plain" onPress={() => part.ask({ kind: 'revision', date: 'start' })}>
            {t('activity.reviseStart')}
            <KeyHint keys="B" />
          </Button>
        )}
        {plannedEnd !== null && (
          <Button look="plain" onPress={() => part.ask({ kind: 'revision', date: 'end' })}>
            {t('activity.reviseEnd')}
            <KeyHint keys="E" />
          </Button>
        )}
      </div>
      {revising !== null && planned === null && <p className={styles.help}>{t('activity.noPlannedDay')}</p>}
    </RecordPart>
  )
}

/** The same save, with its problem, followed. */
function followed(saving: Promise<string | null>, { follow }: FollowedSaves): Promise<string | null> {
  void follow(saving.then((problem) => problem === null))
  return saving
}

type ActualProps = Pick<Props, 'activity' | 'saves' | 'onSaved'> & { readonly field: 'actualStart' | 'actualEnd' }

function ActualDay({ activity, field, saves, onSaved }: ActualProps) {
  const { run } = useCommand('activity.edit')
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (value: Day | null): Promise<boolean> => {
    const answer = await run({ activityId: activity.id, change: { field, value } })
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) onSaved()
    return answer.ok
  }
  return (
    <DateField
      label={fieldWord('activity', field)}
      value={activity[field]}
      onChange={(value) => void saves.follow(save(value))}
      failure={failure}
    />
  )
}

function useRevision({ id: activityId }: Activity, onSaved: () => void) {
  const { run } = useCommand('activity.reviseDate')
  return async (date: Which, revision: DateRevision | null): Promise<string | null> => {
    const answer = await run({ activityId, date, revision })
    if (!answer.ok) return failureText(answer.code)
    onSaved()
    return null
  }
}
