import { useState } from 'react'
import { useAppState } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './first-run.module.css'

/** Opens a workspace file: chosen in the system's window where there is one, else by its path. */
export function OpenFile() {
  const { canChooseFile } = useAppState()
  return canChooseFile ? <BrowseForFile /> : <PathOfFile />
}

function BrowseForFile() {
  const chooser = useCommand('workspace.chooseFile')
  const opener = useCommand('workspace.open')
  const [failure, setFailure] = useState<string | null>(null)

  const browse = async (): Promise<void> => {
    setFailure(null)
    const chosen = await chooser.run({})
    if (!chosen.ok) return setFailure(failureText(chosen.code))
    if (chosen.value.path === null) return
    const answer = await opener.run({ path: chosen.value.path })
    if (!answer.ok) setFailure(failureText(answer.code))
  }
  return (
    <div className={styles.form}>
      <Button look="primary" onPress={() => void browse()} isPending={opener.state === 'running'}>
        {t('firstRun.browse')}
      </Button>
      <FieldFailure text={failure} />
    </div>
  )
}

function PathOfFile() {
  const { run, state } = useCommand('workspace.open')
  const [path, setPath] = useState('')
  const [failure, setFailure] = useState<string | null>(null)

  const open = async (): Promise<void> => {
    const answer = await run({ path: path.trim() })
    setFailure(answer.ok ? null : failureText(answer.code))
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <TextField
        label={t('firstRun.path')}
        description={t('firstRun.pathHint')}
        value={path}
        onChange={setPath}
        failure={failure}
        autoFocus
      />
      <Button look="primary" type="submit" isDisabled={path.trim() === ''} isPending={state === 'running'}>
        {t('firstRun.openFile')}
      </Button>
    </form>
  )
}
