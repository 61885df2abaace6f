import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { AppState } from '#contract/area/app'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay, localDayOf } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { FieldFailure } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './first-run.module.css'

/** The workspaces opened before on this machine, newest first. */
export function RecentWorkspaces({ recent }: { readonly recent: AppState['recent'] }) {
  const opener = useCommand('workspace.open')
  const forgetter = useCommand('workspace.forgetRecent')
  const [failure, setFailure] = useState<{ readonly path: string; readonly text: string } | null>(null)

  const open = async (path: string): Promise<void> => {
    const answer = await opener.run({ path })
    setFailure(answer.ok ? null : { path, text: failureText(answer.code) })
  }
  return (
    <section aria-labelledby="recent-heading" className={styles.recent}>
      <h2 id="recent-heading" className={styles.recentHeading}>
        {t('firstRun.recent')}
      </h2>
      <ul>
        {recent.map(({ path, name, fileName, openedAt, isThere }) => (
          <li key={path}>
            <div className={styles.recentLine}>
              <Button
                className={styles.recentButton ?? ''}
                isDisabled={!isThere || opener.state === 'running'}
                onPress={() => void open(path)}
              >
                <bdi className={styles.recentName}>{name}</bdi>
                <bdi className={styles.recentFile} title={path}>
                  {fileName}
                </bdi>
                <span className={styles.recentFile}>
                  {isThere
                    ? t('firstRun.recentAt', { day: formatDay(localDayOf(openedAt)) })
                    : t('firstRun.recentMissing')}
                </span>
              </Button>
              <IconButton
                icon="close"
                label={t('firstRun.forget', { name })}
                onPress={() => void forgetter.run({ path })}
              />
            </div>
            <FieldFailure text={failure?.path === path ? failure.text : null} />
          </li>
        ))}
      </ul>
    </section>
  )
}
