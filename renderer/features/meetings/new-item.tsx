import { useState } from 'react'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './meetings.module.css'

/** Writes an item at the end of the agenda; Enter adds it, and the next can be written. */
export function NewItem({ meetingId }: { readonly meetingId: string }) {
  const [title, setTitle] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('agenda.add')
  const add = async (): Promise<void> => {
    const written = title.trim()
    if (written === '' || state === 'running') return
    const item = { kind: 'other' as const, title: written, activityId: null, actionPointId: null }
    const answer = await run({ meetingId, items: [item] })
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) setTitle('')
  }
  return (
    <form className={styles.newItem} onSubmit={(event) => (event.preventDefault(), void add())}>
      <TextField
        label={t('meetings.newItem')}
        isLabelHidden
        placeholder={t('meetings.newItem')}
        value={title}
        onChange={setTitle}
        failure={failure}
      />
      {title.trim() !== '' && (
        <Button type="submit" isPending={state === 'running'}>
          {t('meetings.addItem')}
        </Button>
      )}
    </form>
  )
}
