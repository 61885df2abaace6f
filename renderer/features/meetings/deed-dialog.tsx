import { useState } from 'react'
import type { Day } from '#contract/values'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { ActionPoint } from './records.ts'
import styles from './meetings.module.css'

type Field = 'completion' | 'verification'
type Props = { readonly point: ActionPoint; readonly field: Field; readonly onClose: () => void }
type Failures = { readonly day: string | null; readonly text: string | null; readonly other: string | null }

const noFailure: Failures = { day: null, text: null, other: null }

/** Refusals that are about the day. */
const ofDay: ReadonlySet<string> = new Set(['deed.in-future', 'actionPoint.verified-before-completion'])

/** Records that an action point is done, or that somebody looked: a day and a sentence. */
export function DeedDialog({ point, field, onClose }: Props) {
  const today = useToday()
  const [day, setDay] = useState<Day>(today)
  const [text, setText] = useState('')
  const [failures, setFailures] = useState(noFailure)
  const { run, state } = useCommand('actionPoint.edit')
  const words = wordsOf(field)
  const save = async (): Promise<void> => {
    if (text.trim() === '') return setFailures({ ...noFailure, text: t('meetings.sentenceMissing') })
    const change = { field, value: { day, text } }
    const answer = await run({ actionPointId: point.id, change }, words.done)
    if (answer.ok) return onClose()
    const failure = failureText(answer.code)
    setFailures(ofDay.has(answer.code) ? { ...noFailure, day: failure } : { ...noFailure, other: failure })
  }
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <form onSubmit={(event) => (event.preventDefault(), void save())}>
        <p className={styles.quoted}>
          <bdi>{point.text}</bdi>
        </p>
        <TextArea
          label={words.sentence}
          value={text}
          onChange={setText}
          onSubmit={() => void save()}
          failure={failures.text}
          isRequired
          autoFocus
        />
        <DateField
          label={t('meetings.deedDay')}
          value={day}
          onChange={(chosen) => chosen !== null && setDay(chosen)}
          failure={failures.day}
          isRequired
        />
        <FieldFailure text={failures.other} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={state === 'running'}>
            {words.act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function wordsOf(field: Field) {
  return field === 'completion'
    ? {
        title: t('meetings.completeTitle'),
        sentence: t('meetings.completeSentence'),
        act: t('meetings.complete'),
        done: t('meetings.actionCompleted'),
      }
    : {
        title: t('meetings.verifyTitle'),
        sentence: t('meetings.verifySentence'),
        act: t('meetings.verify'),
        done: t('meetings.actionVerified'),
      }
}
