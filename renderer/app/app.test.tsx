import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import type { OpenWorkspace } from '#contract/area/app'
import { done, fail } from '#contract/result'
import { setTandem } from '../api/client.ts'
import { clearQueries } from '../api/query-cache.ts'
import { fakeTandem } from '../api/testing.ts'
import type { FakeAnswers } from '../api/testing.ts'
import { openState } from '../api/workspace-testing.tsx'
import { useToasts } from '../ui/toast-store.ts'
import { App } from './app.tsx'
import { closeDialog } from './dialog-store.ts'

beforeEach(() => {
  clearQueries()
  closeDialog()
  useToasts.setState({ toasts: [] })
  window.location.hash = ''
})
afterEach(() => setTandem(null))

const workspace: OpenWorkspace = {
  name: 'Vienna desk',
  path: '/vienna.tandem',
  fileName: 'vienna.tandem',
  readOnly: false,
  missingSaves: 0,
  lastPlace: '/settings',
}

const state = openState({ preferences: { theme: 'dark', language: 'en', density: 'compact' } })

async function app(changes: Partial<OpenWorkspace> | null = {}, answers: FakeAnswers = {}) {
  const open = changes === null ? null : { ...workspace, ...changes }
  const tandem = fakeTandem({
    'app.state': () => done({ ...state, workspace: open }),
    'app.rememberPlace': () => done({}),
    'plan.list': () => done({ plans: [] }),
    'organisation.list': () => done({ organisations: [] }),
    'workspace.get': () =>
      done({ id: 'w', name: 'Vienna desk', description: '', demonstrationDay: null, profile: null }),
    'history.undoState': () => done({ undo: null, redo: null }),
    ...answers,
  })
  setTandem(tandem)
  return { screen: await render(<App />), tandem }
}

test('shows the start page while no workspace is open', async () => {
  const { screen } = await app(null)

  await expect.element(screen.getByRole('button', { name: /Open the demonstration workspace/ })).toBeVisible()
})

test('starts where the officer was, looking as chosen, and remembers where she goes', async () => {
  const { screen, tandem } = await app()

  await expect.element(screen.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', density: 'compact' })
  window.location.hash = '/search?text=border'

  await expect
    .poll(() => tandem.calls.filter((call) => call.name === 'app.rememberPlace').at(-1)?.input)
    .toMatchObject({ place: '/search?text=border' })
})

test('an empty workspace says what a plan is and how to make one', async () => {
  const { screen } = await app({ lastPlace: null })

  await expect.element(screen.getByRole('heading', { name: 'No plan yet' })).toBeVisible()
  await expect.element(screen.getByRole('main').getByRole('button', { name: 'New plan' })).toBeVisible()
})

test('a workspace that cannot be changed says so and offers no change', async () => {
  const { screen } = await app({ lastPlace: null, readOnly: true })

  await expect.element(screen.getByText(/can be read but not changed/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'New plan' }).query()).toBeNull()
})

test('saves that are missing from the file are told with their number', async () => {
  const { screen } = await app({ missingSaves: 2 })

  await expect.element(screen.getByText(/2 saved changes are missing/)).toBeVisible()
})

test('an address that leads nowhere is told, with a way on', async () => {
  const { screen } = await app({ lastPlace: '/plan/gone/matrix' }, { 'plan.get': () => fail('plan.unknown') })

  await expect.element(screen.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})

test('keys open the palette and the list of keys, and Escape closes them', async () => {
  const { screen } = await app()
  await expect.element(screen.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()

  await userEvent.keyboard('{Control>}k{/Control}')
  await expect.element(screen.getByRole('dialog', { name: 'Commands and search' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('?')
  await expect.element(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('Ctrl+Z takes the last change back, but in a text field it belongs to the text', async () => {
  const undone = done({ command: 'activity.setStatus', field: null, subject: 'F-03' })
  const { screen, tandem } = await app({}, { 'history.undo': () => undone })
  const undoCount = () => tandem.calls.filter((call) => call.name === 'history.undo').length
  await screen.getByRole('textbox', { name: 'Name' }).fill('Ana')

  await userEvent.keyboard('{Control>}z{/Control}')
  expect(undoCount()).toBe(0)
  await screen.getByRole('heading', { name: 'Settings', level: 1 }).click()
  await userEvent.keyboard('{Control>}z{/Control}')

  await expect.element(screen.getByText('Undone: status of F-03')).toBeVisible()
  expect(undoCount()).toBe(1)
})
