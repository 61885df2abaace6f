import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { StatusFact } from '#contract/entity/activity'
import { statuses } from '#contract/vocabulary'
import { lacksReason, needsReason } from '#domain/status'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../button.tsx'
import { StatusMark } from '../status-mark.tsx'
import { TextArea } from '../text-area.tsx'
import styles from './status-editor.module.css'

type Props = {
  readonly value: StatusFact
  /** Saves the status; answers null when it was saved, else the sentence that says why not. */
  readonly onSave: (fact: StatusFact) => Promise<string | null>
  readonly onCancel: () => void
}

/** What was typed, and of which status where it changes the reason that stood. */
type TypedReason = { readonly text: string; readonly of: StatusFact['status'] | null }

/** Chooses a status with its reason. Goes into a popover or dialog that has its own name. */
export function StatusEditor({ value, onSave, onCancel }: Props) {
  const [status, setStatus] = useState(value.status)
  const [typed, setTyped] = useState<TypedReason | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  // The reason of the present status says nothing about another one, and no more does what was typed into it.
  const standing = status === value.status ? (value.reason ?? '') : ''
  const reason = typed !== null && (typed.of === null || typed.of === status) ? typed.text : standing

  const save = async (): Promise<void> => {
    const fact = { status, reason: reason.trim() === '' ? null : reason }
    if (lacksReason(fact)) return setFailure(t('activityEditing.reasonMissing'))
    setIsSaving(true)
    setFailure(await onSave(fact))
    setIsSaving(false)
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!isSaving) void save()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <RadioGroup
        aria-label={fieldWord('activity', 'status')}
        className={styles.choices ?? ''}
        value={status}
        onChange={(chosen) => {
          setStatus(statusOf(chosen))
          setFailure(null)
        }}
      >
        {statuses.map((each) => (
          // A form opened over what is edited takes the cursor to the present status.
          <RadioField key={each} value={each} autoFocus={each === value.status}>
            <RadioButton className={styles.choice ?? ''}>
              <StatusMark status={each} />
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <TextArea
        label={t('activityEditing.reason')}
        value={reason}
        onChange={(text) => {
          setTyped({ text, of: standing === '' ? null : status })
          setFailure(null)
        }}
        isRequired={needsReason(status)}
        description={t('activityEditing.reasonHelp')}
        failure={failure}
        onSubmit={() => void save()}
      />
      <div className={styles.actions}>
        <Button look="plain" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={isSaving}>
          {t('activityEditing.setStatus')}
        </Button>
      </div>
    </form>
  )
}

function statusOf(code: string): StatusFact['status'] {
  return statuses.find((each) => each === code) ?? 'planned'
}
