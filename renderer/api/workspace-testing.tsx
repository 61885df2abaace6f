import type { ReactElement } from 'react'
import { I18nProvider } from 'react-aria-components'
import { render } from 'vitest-browser-react'
import type { AppState } from '#contract/area/app'
import { ToastRegion } from '../ui/toast-region.tsx'
import { AppStateProvider } from './app-state.tsx'
import { setTandem } from './client.ts'
import { clearQueries } from './query-cache.ts'
import { fakeTandem } from './testing.ts'
import type { FakeAnswers, FakeTandem } from './testing.ts'

/** The day that tests show. */
export const shownToday = '2016-09-30'

const workspace = {
  name: 'Desk',
  path: '/desk.tandem',
  fileName: 'desk.tandem',
  readOnly: false,
  missingSaves: 0,
  lastPlace: null,
}

type Setting = Partial<AppState> & { readonly isReadOnly?: boolean }

/** The program with a workspace open, as tests show it; a setting says what is otherwise. */
export function openState({ isReadOnly = false, ...changes }: Setting = {}): AppState {
  return {
    workspace: { ...workspace, readOnly: isReadOnly },
    recent: [],
    toOpen: null,
    interrupted: null,
    preferences: { theme: 'light', language: 'en', density: 'normal' },
    version: '0',
    workspacesFolder: '/',
    canChooseFile: false,
    canPrintPdf: false,
    today: shownToday,
    isDemonstrationDay: false,
    ...changes,
  }
}

/** Draws a part of the page as it stands in an open workspace; the host gives the answers. */
export async function showInWorkspace(element: ReactElement, answers: FakeAnswers, setting: Setting = {}) {
  clearQueries()
  const tandem = fakeTandem(answers)
  setTandem(tandem)
  const screen = await render(
    <AppStateProvider value={openState(setting)}>
      <I18nProvider locale="en-GB">
        <main>{element}</main>
        <ToastRegion />
      </I18nProvider>
    </AppStateProvider>,
  )
  return { screen, tandem }
}

/** The inputs that a command was sent with, without its request id. */
export function sentInputs(tandem: FakeTandem, name: string): readonly unknown[] {
  return tandem.calls.flatMap(({ name: called, input }) => {
    if (called !== name || typeof input !== 'object' || input === null) return []
    return [Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'requestId'))]
  })
}
