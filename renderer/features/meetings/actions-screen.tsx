import { useState } from 'react'
import { byUrgency } from '#domain/meetings/action-state'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import { ActionDialog } from './action-dialog.tsx'
import { ActionForm } from './action-form.tsx'
import { ActionLine } from './action-line.tsx'
import type { ActionPoint, Meeting } from './records.ts'
import { useOpenedRecord } from './use-opened-record.ts'
import styles from './meetings.module.css'

/** The action points of all meetings: what is open by its due day, then what was done. */
export function ActionsScreen({ planId }: { readonly planId: string }) {
  const ofPlan = { planId, activityId: null }
  const answer = useQuery('actionPoint.list', ofPlan)
  const meetings = useQuery('meeting.list', ofPlan)
  const isReadOnly = useIsReadOnly()
  const [isAdding, setIsAdding] = useState(false)
  const { recordId, close } = useOpenedRecord(planId, 'actions')
  if (answer.kind === 'loading') return <SkeletonRows />
  if (answer.kind === 'failed') return <FailureState code={answer.code} />

  const points = byUrgency(answer.value.records)
  const opened = points.find(({ id }) => id === recordId)
  const open = points.filter(({ completion }) => completion === null)
  const done = points.filter(({ completion }) => completion !== null)
  const known = meetings.kind === 'ready' ? meetings.value.records : []
  const addButton = !isReadOnly && !isAdding && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('meetings.addAction')}
    </Button>
  )
  return (
    <div className={classes(page.screen, styles.screen)}>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('meetings.actions')}</h2>
        {points.length > 0 && addButton}
      </header>
      {isAdding && <ActionForm planId={planId} meetingId={null} activityId={null} onDone={() => setIsAdding(false)} />}
      {points.length === 0 && !isAdding && (
        <EmptyState icon="check" title={t('meetings.noActionsYet')} action={addButton}>
          {t('meetings.noActionsHelp')}
        </EmptyState>
      )}
      <Group title={t('meetings.openActions', { count: open.length })} points={open} meetings={known} />
      <Group title={t('meetings.doneActions', { count: done.length })} points={done} meetings={known} />
      {opened !== undefined && <ActionDialog point={opened} onClose={close} />}
    </div>
  )
}

type GroupProps = {
  readonly title: string
  readonly points: readonly ActionPoint[]
  readonly meetings: readonly Meeting[]
}

function Group({ title, points, meetings }: GroupProps) {
  if (points.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      <ul className={styles.list}>
        {points.map((point) => (
          <ActionLine
            key={point.id}
            point={point}
            meeting={meetings.find(({ id }) => id === point.meetingId) ?? null}
          />
        ))}
      </ul>
    </section>
  )
}
