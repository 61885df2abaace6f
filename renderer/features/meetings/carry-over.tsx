import { itemTitle } from '#domain/meetings/item-title'
import { nextPlanned } from '#domain/meetings/meeting-order'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import type { ActionPoint } from './records.ts'
import styles from './meetings.module.css'

/** Puts an open action point on the agenda of the meeting that comes next, or says that it is there. */
export function CarryOver({ point }: { readonly point: ActionPoint }) {
  const ofPlan = { planId: point.planId, activityId: null }
  const isReadOnly = useIsReadOnly()
  const meetings = useQuery('meeting.list', ofPlan)
  const agenda = useQuery('agendaItem.list', ofPlan)
  const { run, state } = useCommand('agenda.add')
  if (meetings.kind !== 'ready' || agenda.kind !== 'ready' || point.completion !== null) return null
  const next = nextPlanned(meetings.value.records)
  if (next === null || next.id === point.meetingId) return null
  const words = { meeting: next.title, day: formatPartialDay(next.day) }
  const isThere = agenda.value.records.some((each) => each.meetingId === next.id && each.actionPointId === point.id)
  if (isThere) return <p className={styles.quiet}>{t('meetings.onAgendaOf', words)}</p>
  if (isReadOnly) return null

  const carry = async (): Promise<void> => {
    const title = itemTitle(point.text)
    const item = { kind: 'carried-over' as const, title, activityId: point.activityId, actionPointId: point.id }
    const answer = await run({ meetingId: next.id, items: [item] }, t('meetings.carried', words))
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <div>
      <Button icon="arrow-end" onPress={() => void carry()} isPending={state === 'running'}>
        {t('meetings.carryOver', words)}
      </Button>
    </div>
  )
}
