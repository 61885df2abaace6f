import { useEffect, useState } from 'react'
import type { OpenWorkspace } from '#contract/area/app'
import { send } from '../api/client.ts'
import { t } from '../i18n/translate.ts'
import { placeOf, routeOf } from '../routing/route.ts'
import { currentPlace, replaceWith, useRoute } from '../routing/use-route.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { FrameDialogs } from './frame-dialogs.tsx'
import { Notices } from './notices.tsx'
import { Screen } from './screen.tsx'
import { Sidebar } from './sidebar.tsx'
import { useGlobalKeys } from './use-global-keys.ts'
import styles from './workspace-frame.module.css'

/** An open workspace: the sidebar, the notices, and the screen of the present place. */
export function WorkspaceFrame({ workspace }: { readonly workspace: OpenWorkspace }) {
  useLastPlace(workspace.lastPlace)
  const route = useRoute()
  const place = placeOf(route)
  useGlobalKeys()
  useKeptPlace(place, route.kind !== 'unknown')

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content" onClick={skipToContent}>
        {t('frame.skipToContent')}
      </a>
      <Sidebar workspace={workspace} route={route} />
      <main id="content" tabIndex={-1} className={styles.content}>
        <Notices workspace={workspace} />
        <ErrorBoundary place={place}>
          <Screen route={route} />
        </ErrorBoundary>
      </main>
      <FrameDialogs route={route} />
    </div>
  )
}

/** Goes where the officer was when the workspace was last open: only once, and before anything else is drawn. */
function useLastPlace(lastPlace: string | null): void {
  useState(() => {
    if (currentPlace() === '/' && lastPlace !== null) replaceWith(routeOf(lastPlace))
  })
}

/** Remembers every place for the next time. */
function useKeptPlace(place: string, isKnown: boolean): void {
  useEffect(() => {
    if (isKnown && place !== '/') void send('app.rememberPlace', { place })
  }, [place, isKnown])
}

/** The address belongs to the router, so the link moves the focus itself. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
