import { useEffect } from 'react'
import { AppStateProvider } from '../api/app-state.tsx'
import { useQuery } from '../api/use-query.ts'
import { t } from '../i18n/translate.ts'
import { FailureState } from '../ui/failure-state.tsx'
import { lazily, loadPartsWhenIdle } from '../ui/lazily.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'
import { useIsSlow } from '../ui/use-is-slow.ts'
import { Appearance } from './appearance.tsx'
import { openDialog } from './dialog-store.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useWaitingWorkspace } from './use-waiting-workspace.ts'
import { WorkspaceFrame } from './workspace-frame.tsx'
import styles from './app.module.css'

const FirstRun = lazily(() => import('../features/first-run/index.ts').then((feature) => feature.FirstRun))

/** The first rows and what they ask for come before what may be needed later. */
const startMs = 2_000

/** The program: the start page, or the workspace that is open. */
export function App() {
  const state = useQuery('app.state', {})
  const toOpen = state.kind === 'ready' ? state.value.toOpen : null
  const isStarting = state.kind === 'loading' || toOpen !== null
  const isSlow = useIsSlow(isStarting)
  useWaitingWorkspace(toOpen)
  useKeptFocus()
  useLoadedParts()

  if (state.kind === 'failed')
    return <FailureState code={state.code} level={1} onRetry={() => window.location.reload()} />
  if (state.kind === 'loading') return isSlow ? <Starting /> : null
  const { workspace, preferences } = state.value
  return (
    <AppStateProvider value={state.value}>
      <Appearance preferences={preferences}>
        <ErrorBoundary place={workspace?.path ?? ''}>
          {workspace !== null && <WorkspaceFrame key={workspace.path} workspace={workspace} />}
          {workspace === null && toOpen === null && <FirstRun onStarted={() => openDialog('newPlan')} />}
          {workspace === null && toOpen !== null && isSlow && <Starting />}
        </ErrorBoundary>
        <ToastRegion />
        <LiveRegion />
      </Appearance>
    </AppStateProvider>
  )
}

function useLoadedParts(): void {
  useEffect(() => {
    const timer = setTimeout(loadPartsWhenIdle, startMs)
    return () => clearTimeout(timer)
  }, [])
}

function Starting() {
  return <p className={styles.starting}>{t('frame.starting')}</p>
}
