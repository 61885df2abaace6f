import { useState } from 'react'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { useDraftText } from './drafts.ts'
import { FormFrame } from './form-frame.tsx'
import type { AgendaItem } from './records.ts'
import type { MeetingRecords } from './use-meeting.ts'

type Props = {
  readonly records: MeetingRecords
  /** What it is decided on; null for what belongs to no item. */
  readonly item: AgendaItem | null
  readonly onDone: () => void
}

/** Writes down a decision, and why; Ctrl+Enter saves it. */
export function DecisionForm({ records, item, onDone }: Props) {
  const key = `${records.meeting.id} ${item?.id ?? ''}`
  const [text, setText] = useDraftText(`decision ${key}`)
  const [reason, setReason] = useDraftText(`reason ${key}`)
  const [isMissing, setIsMissing] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('decision.create')
  const discard = (): void => {
    setText('')
    setReason('')
    onDone()
  }
  const save = async (): Promise<void> => {
    setIsMissing(text.trim() === '')
    if (text.trim() === '' || state === 'running') return
    const decision = {
      meetingId: records.meeting.id,
      agendaItemId: item?.id ?? null,
      activityId: item?.activityId ?? null,
      position: records.decisions.length,
      text,
      reason,
      provenance: null,
    }
    const answer = await run({ id: null, decision }, t('meetings.decisionAdded'))
    if (answer.ok) discard()
    else setFailure(failureText(answer.code))
  }
  const submit = (): void => void save()
  return (
    <FormFrame
      label={t('meetings.addDecision')}
      failure={failure}
      isSaving={state === 'running'}
      onSave={submit}
      onLeave={onDone}
      onDiscard={discard}
    >
      <TextArea
        label={fieldWord('decision', 'text')}
        value={text}
        onChange={setText}
        onSubmit={submit}
        failure={isMissing ? t('meetings.decisionMissing') : null}
        autoFocus
      />
      <TextArea
        label={fieldWord('decision', 'reason')}
        value={reason}
        onChange={setReason}
        onSubmit={submit}
        rows={1}
      />
    </FormFrame>
  )
}
