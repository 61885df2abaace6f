import { useState } from 'react'
import type { AppState } from '#contract/area/app'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import styles from './first-run.module.css'

type Props = { readonly workspace: NonNullable<AppState['interrupted']> }

/** Says that the workspace closed by itself and what became of it, and opens it again. */
export function Interrupted({ workspace }: Props) {
  const { run, state } = useCommand('workspace.open')
  const [failure, setFailure] = useState<string | null>(null)
  const open = async (): Promise<void> => {
    const answer = await run({ path: workspace.path })
    setFailure(answer.ok ? null : failureText(answer.code))
  }
  return (
    <div className={styles.interrupted}>
      <Banner
        tone="warning"
        action={
          <Button look="primary" onPress={() => void open()} isPending={state === 'running'}>
            {t('firstRun.openAgain')}
          </Button>
        }
      >
        {t('firstRun.interrupted', { fileName: workspace.fileName })}
      </Banner>
      <FieldFailure text={failure} />
    </div>
  )
}
