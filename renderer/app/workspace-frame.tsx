import { useEffect, useState } from 'react'
import type { OpenWorkspace } from '#contract/area/app'
import { useToday } from '../api/app-state.tsx'
import { send } from '../api/client.ts'
import { t } from '../i18n/translate.ts'
import { placeOf, routeOf } from '../routing/route.ts'
import { currentPlace, replaceWith, useRoute } from '../routing/use-route.ts'
import { AsOfScreen, AsOfState, isPast } from './as-of-screen.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { FrameDialogs } from './frame-dialogs.tsx'
import { Notices } from './notices.tsx'
import { Sidebar } from './sidebar.tsx'
import { useGlobalKeys } from './use-global-keys.ts'
import { useNoUndoInPast } from './use-no-undo-in-past.ts'
import { useShownRoute } from './use-shown-route.ts'
import styles from './workspace-frame.module.css'

/** An open workspace: the sidebar, the notices, and the screen of the present place. */
export function WorkspaceFrame({ workspace }: { readonly workspace: OpenWorkspace }) {
  useLastPlace(workspace.lastPlace)
  const wanted = useRoute()
  const route = useShownRoute(wanted)
  const place = placeOf(route)
  const today = useToday()
  useGlobalKeys()
  useKeptPlace(place, route.kind !== 'unknown')
  useNoUndoInPast(isPast(wanted))

  return (
    <AsOfState route={route}>
      <div className={styles.frame}>
        <a className={styles.skip} href="#content" onClick={skipToContent}>
          {t('frame.skipToContent')}
        </a>
        {/* A round has the whole window: nothing but the activity that is gone through. */}
        {route.kind !== 'round' && <Sidebar workspace={workspace} route={route} />}
        <main
          id="content"
          tabIndex={-1}
          className={styles.content}
          data-time={isPast(route) ? 'past' : undefined}
          aria-busy={route !== wanted}
        >
          <Notices workspace={workspace} />
          <ErrorBoundary place={place}>
            <AsOfScreen route={route} today={today} />
          </ErrorBoundary>
        </main>
        <FrameDialogs route={route} />
      </div>
    </AsOfState>
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
