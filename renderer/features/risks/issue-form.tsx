import { useState } from 'react'
import type { Day, Id } from '#contract/values'
import type { FailureCode } from '#contract/types'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ActivityChoice } from './activity-choice.tsx'
import type { Risk } from './risk.ts'
import styles from './forms.module.css'

type Told = { readonly title: string; readonly description: string; readonly raisedDay: Day }
type Answered = { readonly ok: true } | { readonly ok: false; readonly code: FailureCode }

type NewProps = { readonly planId: Id; readonly activityId: Id | null; readonly onClose: () => void }

/** Writes down what has gone wrong. */
export function NewIssueDialog({ planId, activityId, onClose }: NewProps) {
  const { run } = useCommand('issue.create')
  const [chosenId, setChosenId] = useState(activityId)
  const save = (told: Told): Promise<Answered> => {
    const unasked = { riskId: null, resolution: null, marking: 'unclassified', provenance: null } as const
    const issue = { planId, activityId: chosenId, ...told, ...unasked }
    return run({ id: null, issue }, t('risks.added', { title: told.title }))
  }
  return (
    <IssueForm label={t('risks.addIssue')} title="" onSave={save} onClose={onClose}>
      {activityId === null && <ActivityChoice planId={planId} value={chosenId} onChange={setChosenId} />}
    </IssueForm>
  )
}

type OccurProps = { readonly risk: Risk; readonly onClose: () => void }

/** Says that a risk has occurred, and what has happened: the issue it has become. One step, and one to take it back. */
export function OccurDialog({ risk, onClose }: OccurProps) {
  const { run } = useCommand('risk.occur')
  const save = (told: Told): Promise<Answered> =>
    run({ id: null, riskId: risk.id, ...told }, t('risks.occurredToast', { title: risk.title }))
  return (
    <IssueForm label={t('risks.hasOccurred')} title={risk.title} onSave={save} onClose={onClose}>
      <p className={styles.quiet}>{t('risks.occurHelp')}</p>
    </IssueForm>
  )
}

type FormProps = {
  readonly label: string
  readonly title: string
  readonly onSave: (told: Told) => Promise<Answered>
  readonly onClose: () => void
  readonly children: React.ReactNode
}

function IssueForm({ label, onSave, onClose, children, ...given }: FormProps) {
  const today = useToday()
  const [title, setTitle] = useState(given.title)
  const [description, setDescription] = useState('')
  const [raisedDay, setRaisedDay] = useState<Day>(today)
  const [isTried, setIsTried] = useState(false)
  const [failure, setFailure] = useState<FailureCode | null>(null)
  const isOfDay = failure === 'issue.raised-in-future'
  const save = async (): Promise<void> => {
    setIsTried(true)
    if (title.trim() === '') return
    const answer = await onSave({ title: title.trim(), description: description.trim(), raisedDay })
    if (answer.ok) onClose()
    else setFailure(answer.code)
  }
  return (
    <Dialog title={label} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void save())}>
        <TextField
          label={t('risks.whatHappened')}
          value={title}
          onChange={setTitle}
          failure={isTried && title.trim() === '' ? t('risks.issueMissing') : null}
          isRequired
          autoFocus
        />
        <TextArea
          label={fieldWord('issue', 'description')}
          value={description}
          onChange={setDescription}
          onSubmit={() => void save()}
        />
        <DateField
          label={fieldWord('issue', 'raisedDay')}
          value={raisedDay}
          onChange={(day) => day !== null && setRaisedDay(day)}
          failure={isOfDay ? failureText(failure) : null}
          isRequired
        />
        {children}
        <FieldFailure text={failure === null || isOfDay ? null : failureText(failure)} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {label}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
