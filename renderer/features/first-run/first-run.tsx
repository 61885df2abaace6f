import { useState } from 'react'
import { useAppState } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { FieldFailure } from '../../ui/field.tsx'
import { useWindowTitle } from '../../ui/use-window-title.ts'
import { ChoiceCard } from './choice-card.tsx'
import { Interrupted } from './interrupted.tsx'
import { OpenFile } from './open-file.tsx'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { StartPlan } from './start-plan.tsx'
import styles from './first-run.module.css'

type Props = {
  /** An empty workspace was made and is about to be shown: its first plan comes next. */
  readonly onStarted: () => void
}

type Step = 'start' | 'open' | null

/** The start page: what to open. */
export function FirstRun({ onStarted }: Props) {
  useWindowTitle(null)
  const { recent, interrupted } = useAppState()
  const [step, setStep] = useState<Step>(null)
  return (
    <main className={styles.page}>
      <div className={styles.content}>
        <p className={styles.name}>{t('common.appName')}</p>
        <h1 className={styles.title}>{t('firstRun.title')}</h1>
        <p className={styles.lead}>{t('firstRun.lead')}</p>
        {interrupted !== null && <Interrupted workspace={interrupted} />}
        <div className={styles.choices}>
          <Demonstration />
          <ChoiceCard
            icon="plus"
            title={t('firstRun.start')}
            explanation={t('firstRun.startExplained')}
            isExpanded={step === 'start'}
            onPress={() => setStep(step === 'start' ? null : 'start')}
          >
            <StartPlan onStarted={onStarted} />
          </ChoiceCard>
          <ChoiceCard
            icon="folder"
            title={t('firstRun.open')}
            explanation={t('firstRun.openExplained')}
            isExpanded={step === 'open'}
            onPress={() => setStep(step === 'open' ? null : 'open')}
          >
            <OpenFile />
          </ChoiceCard>
        </div>
        {recent.length > 0 && <RecentWorkspaces recent={recent} />}
      </div>
    </main>
  )
}

/** Opens the demonstration workspace made before, or makes it. */
function Demonstration() {
  const { run: create, state } = useCommand('workspace.create')
  const { run: open } = useCommand('workspace.open')
  const [failure, setFailure] = useState<string | null>(null)
  const start = async (): Promise<void> => {
    setFailure(null)
    const made = await create({ name: t('firstRun.demonstrationName'), folder: null, start: 'demonstration' })
    if (made.ok) return
    const { path } = made.detail
    const answer = made.code === 'workspace.exists' && typeof path === 'string' ? await open({ path }) : made
    if (!answer.ok) setFailure(failureText(answer.code))
  }
  return (
    <ChoiceCard
      icon="star"
      title={t('firstRun.demonstration')}
      explanation={state === 'running' ? t('firstRun.preparing') : t('firstRun.demonstrationExplained')}
      isPending={state === 'running'}
      onPress={() => void start()}
    >
      <FieldFailure text={failure} />
    </ChoiceCard>
  )
}
