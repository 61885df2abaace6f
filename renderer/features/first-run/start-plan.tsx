import { useState } from 'react'
import { useAppState } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './first-run.module.css'

/** Asks for the name of a workspace and makes it. */
export function StartPlan({ onStarted }: { readonly onStarted: () => void }) {
  const { workspacesFolder } = useAppState()
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('workspace.create')

  const create = async (): Promise<void> => {
    const answer = await run({ name: name.trim(), folder: null, start: 'empty' })
    if (answer.ok) return onStarted()
    setFailure(failureText(answer.code))
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void create()
      }}
    >
      <TextField
        label={t('firstRun.workspaceName')}
        description={t('firstRun.workspaceNameHint', { folder: workspacesFolder })}
        value={name}
        onChange={setName}
        failure={failure}
        autoFocus
      />
      <Button look="primary" type="submit" isDisabled={name.trim() === ''} isPending={state === 'running'}>
        {t('firstRun.create')}
      </Button>
    </form>
  )
}
