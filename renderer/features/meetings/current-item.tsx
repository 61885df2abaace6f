import { useEffect, useId, useRef } from 'react'
import type { Ref } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { ActionForm } from './action-form.tsx'
import { ActionLine } from './action-line.tsx'
import { DecisionForm } from './decision-form.tsx'
import { Discussion } from './discussion.tsx'
import { DecisionLine } from './meeting-decisions.tsx'
import type { ActionPoint, AgendaItem } from './records.ts'
import { useAgendaItemSave, useMeetingSave } from './saving.ts'
import { usePlanActivities } from '../../api/plan-activities.ts'
import type { MeetingRecords } from './use-meeting.ts'
import styles from './mode.module.css'

export type WritingForm = 'decision' | 'action'

type Props = {
  readonly records: MeetingRecords
  /** Null for what belongs to no item. */
  readonly item: AgendaItem | null
  readonly index: number
  readonly form: WritingForm | null
  readonly onForm: (form: WritingForm | null) => void
}

/** The item that the meeting is at: what is said, decided and to be done. */
export function CurrentItem({ records, item, index, form, onForm }: Props) {
  const { meeting, agenda } = records
  const { byId } = usePlanActivities(meeting.planId)
  const headingId = useId()
  const discussion = useRef<HTMLTextAreaElement>(null)
  // What is said goes on where it was left when a form is done.
  useEffect(() => {
    if (form === null) discussion.current?.focus()
  }, [form])
  const activityId = item?.activityId ?? null
  const reference = activityId === null ? null : (byId.get(activityId)?.reference ?? null)
  return (
    <section className={styles.current} aria-labelledby={headingId}>
      <p className={styles.where}>
        {item !== null && t('meetings.itemOf', { number: index + 1, count: agenda.length })}
        {item !== null && item.kind !== 'other' && ` · ${codeWord('agendaKind', item.kind)}`}
      </p>
      <h3 id={headingId} className={styles.itemTitle}>
        {reference !== null && (
          <span className={styles.reference}>
            <bdi>{reference}</bdi>
          </span>
        )}
        <bdi>{item?.title ?? t('meetings.inGeneral')}</bdi>
      </h3>
      {item !== null && item.actionPointId !== null && (
        <EarlierAction planId={meeting.planId} actionPointId={item.actionPointId} />
      )}
      {item === null ? (
        <GeneralMinutes records={records} inputRef={discussion} />
      ) : (
        <ItemDiscussion item={item} inputRef={discussion} />
      )}
      <Agreed records={records} item={item} />
      {form === 'decision' && <DecisionForm records={records} item={item} onDone={() => onForm(null)} />}
      {form === 'action' && (
        <ActionForm
          planId={meeting.planId}
          meetingId={meeting.id}
          activityId={activityId}
          onDone={() => onForm(null)}
        />
      )}
    </section>
  )
}

type Field = { readonly inputRef: Ref<HTMLTextAreaElement> }

function ItemDiscussion({ item, inputRef }: Field & { readonly item: AgendaItem }) {
  const save = useAgendaItemSave(item.id)
  return (
    <Discussion
      id={item.id}
      label={t('meetings.discussionOf', { item: item.title })}
      value={item.discussion}
      inputRef={inputRef}
      onSave={(value) => save({ field: 'discussion', value })}
    />
  )
}

function GeneralMinutes({ records, inputRef }: Field & Pick<Props, 'records'>) {
  const save = useMeetingSave(records.meeting.id)
  return (
    <Discussion
      id={records.meeting.id}
      label={fieldWord('meeting', 'minutes')}
      value={records.meeting.minutes}
      inputRef={inputRef}
      onSave={(value) => save({ field: 'minutes', value })}
    />
  )
}

/** The earlier action point that the item takes up: it can be reported done where it is spoken of. */
function EarlierAction({ planId, actionPointId }: { readonly planId: string; readonly actionPointId: string }) {
  const answer = useQuery('actionPoint.list', { planId, activityId: null })
  const point = answer.kind === 'ready' ? answer.value.records.find(({ id }) => id === actionPointId) : undefined
  if (point === undefined) return null
  return (
    <ul className={styles.list}>
      <ActionLine point={point} meeting={null} isOfActivity />
    </ul>
  )
}

/** What was decided on the item, and what is to be done about what it is about. */
function Agreed({ records, item }: Pick<Props, 'records' | 'item'>) {
  const { meeting, decisions, actionPoints } = records
  const own = decisions.filter(({ agendaItemId }) => agendaItemId === (item?.id ?? null))
  const toDo = actionPoints.filter((point) => isAbout(point, item))
  return (
    <>
      {own.length > 0 && (
        <section>
          <h4 className={styles.subTitle}>{t('meetings.decisions')}</h4>
          <ol className={styles.list}>
            {own.map((decision) => (
              <DecisionLine
                key={decision.id}
                planId={meeting.planId}
                decision={decision}
                number={decisions.indexOf(decision) + 1}
              />
            ))}
          </ol>
        </section>
      )}
      {toDo.length > 0 && (
        <section>
          <h4 className={styles.subTitle}>{t('meetings.actions')}</h4>
          <ul className={styles.list}>
            {toDo.map((point) => (
              <ActionLine key={point.id} point={point} meeting={null} isOfActivity />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** An action point knows its activity, not its item: those about none stand under every item that is about none. */
function isAbout({ activityId }: ActionPoint, item: AgendaItem | null): boolean {
  return activityId === (item?.activityId ?? null)
}
