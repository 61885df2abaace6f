import { useState } from 'react'
import type { Day } from '#contract/values'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useDraftText } from './drafts.ts'
import { FormFrame } from './form-frame.tsx'
import styles from './forms.module.css'

type Props = {
  readonly planId: string
  /** Null for one that is agreed outside of any meeting. */
  readonly meetingId: string | null
  readonly activityId: string | null
  readonly onDone: () => void
}

type Owner = { readonly ownerId: string | null; readonly ownerName: string; readonly dueDay: Day | null }

const nobody: Owner = { ownerId: null, ownerName: '', dueDay: null }

/** Writes down who does what by when; Ctrl+Enter in the text saves it. */
export function ActionForm({ planId, meetingId, activityId, onDone }: Props) {
  const key = `${meetingId ?? planId} ${activityId ?? ''}`
  const [text, setText] = useDraftText(`action ${key}`)
  const [owner, setOwner] = useOwnerDraft(key)
  const [isMissing, setIsMissing] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('actionPoint.create')
  const discard = (): void => {
    setText('')
    setOwner(nobody)
    onDone()
  }
  const save = async (): Promise<void> => {
    setIsMissing(text.trim() === '')
    if (text.trim() === '' || state === 'running') return
    const ownerName = owner.ownerName.trim() === '' ? null : owner.ownerName.trim()
    const undone = { completion: null, verification: null, provenance: null }
    const actionPoint = { planId, meetingId, activityId, text, ...owner, ownerName, ...undone }
    const answer = await run({ id: null, actionPoint }, t('meetings.actionAdded'))
    if (answer.ok) discard()
    else setFailure(failureText(answer.code))
  }
  const submit = (): void => void save()
  return (
    <FormFrame
      label={t('meetings.addAction')}
      failure={failure}
      isSaving={state === 'running'}
      onSave={submit}
      onLeave={onDone}
      onDiscard={discard}
    >
      <TextArea
        label={codeWord('entity', 'actionPoint')}
        value={text}
        onChange={setText}
        onSubmit={submit}
        failure={isMissing ? t('meetings.actionMissing') : null}
        autoFocus
      />
      <OwnerFields owner={owner} onChange={setOwner} />
    </FormFrame>
  )
}

/** Who does it and by when, kept like the text. */
function useOwnerDraft(key: string): readonly [Owner, (owner: Owner) => void] {
  const [ownerId, setOwnerId] = useDraftText(`owner ${key}`)
  const [ownerName, setOwnerName] = useDraftText(`owner name ${key}`)
  const [dueDay, setDueDay] = useDraftText(`due day ${key}`)
  const set = (owner: Owner): void => {
    setOwnerId(owner.ownerId ?? '')
    setOwnerName(owner.ownerName)
    setDueDay(owner.dueDay ?? '')
  }
  return [{ ownerId: ownerId === '' ? null : ownerId, ownerName, dueDay: dueDay === '' ? null : dueDay }, set]
}

function OwnerFields({ owner, onChange }: { readonly owner: Owner; readonly onChange: (owner: Owner) => void }) {
  const { choices } = useOrganisations()
  return (
    <div className={styles.row}>
      <ComboBox
        label={fieldWord('actionPoint', 'ownerId')}
        choices={choices}
        value={owner.ownerId}
        unknownText={unknownOrganisationText}
        onChange={(ownerId) => onChange({ ...owner, ownerId })}
      />
      <TextField
        label={fieldWord('actionPoint', 'ownerName')}
        value={owner.ownerName}
        onChange={(ownerName) => onChange({ ...owner, ownerName })}
      />
      <DateField
        label={fieldWord('actionPoint', 'dueDay')}
        value={owner.dueDay}
        onChange={(dueDay) => onChange({ ...owner, dueDay })}
      />
    </div>
  )
}
