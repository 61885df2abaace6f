import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { AppState } from '#contract/area/app'
import { done, fail } from '#contract/result'
import { AppStateProvider } from '../../api/app-state.tsx'
import { setTandem } from '../../api/client.ts'
import { clearQueries } from '../../api/query-cache.ts'
import { fakeTandem } from '../../api/testing.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { openState } from '../../api/workspace-testing.tsx'
import { FirstRun } from './first-run.tsx'

beforeEach(clearQueries)
afterEach(() => setTandem(null))

const opened = done({
  name: 'Mine',
  path: '/work/Mine.tandem',
  fileName: 'Mine.tandem',
  readOnly: false,
  missingSaves: 0,
  lastPlace: null,
})

async function firstRun(answers: FakeAnswers, changes: Partial<AppState> = {}) {
  const tandem = fakeTandem(answers)
  setTandem(tandem)
  const onStarted = vi.fn()
  const screen = await render(
    <AppStateProvider value={openState({ workspace: null, workspacesFolder: '/work', ...changes })}>
      <FirstRun onStarted={onStarted} />
    </AppStateProvider>,
  )
  return { screen, onStarted, names: () => tandem.calls.map((call) => call.name), calls: tandem.calls }
}

test('starts an empty workspace under the name given, and asks for its first plan', async () => {
  const { screen, onStarted, calls } = await firstRun({ 'workspace.create': () => opened })

  await screen.getByRole('button', { name: /Start a plan/ }).click()
  await screen.getByRole('textbox', { name: 'Name of the workspace' }).fill(' Mine ')
  await screen.getByRole('button', { name: 'Create workspace' }).click()

  await expect.poll(() => onStarted.mock.calls.length).toBe(1)
  expect(calls[0]?.input).toMatchObject({ name: 'Mine', start: 'empty', folder: null })
})

test('a name that is taken is told beside the field', async () => {
  const { screen, onStarted } = await firstRun({ 'workspace.create': () => fail('workspace.exists', { path: '/x' }) })

  await screen.getByRole('button', { name: /Start a plan/ }).click()
  await screen.getByRole('textbox').fill('Mine')
  await screen.getByRole('button', { name: 'Create workspace' }).click()

  await expect.element(screen.getByText(/already there\. Choose another name/)).toBeVisible()
  expect(onStarted).not.toHaveBeenCalled()
})

test('opens the demonstration workspace that was made before', async () => {
  const { screen, names, calls } = await firstRun({
    'workspace.create': () => fail('workspace.exists', { path: '/work/Demonstration.tandem' }),
    'workspace.open': () => opened,
  })

  await screen.getByRole('button', { name: /demonstration/ }).click()

  await expect.poll(names).toEqual(['workspace.create', 'workspace.open'])
  expect(calls[1]?.input).toMatchObject({ path: '/work/Demonstration.tandem' })
})

test('a workspace that does not open says why and what to do', async () => {
  const { screen } = await firstRun({ 'workspace.open': () => fail('workspace.newer') })

  await screen.getByRole('button', { name: /Open a workspace file/ }).click()
  await screen.getByRole('textbox', { name: 'Path of the file' }).fill('/old.tandem')
  await screen.getByRole('button', { name: 'Open file' }).click()

  await expect.element(screen.getByText(/made by a newer version.*Open it with that version/)).toBeVisible()
})

test('a file that was not chosen after all is no failure', async () => {
  const { screen, names } = await firstRun(
    { 'workspace.chooseFile': () => done({ path: null }) },
    { canChooseFile: true },
  )

  await screen.getByRole('button', { name: /Open a workspace file/ }).click()
  await screen.getByRole('button', { name: 'Browse…' }).click()

  await expect.poll(names).toEqual(['workspace.chooseFile'])
  expect(screen.getByRole('alert').query()).toBeNull()
})

test('a recent workspace opens from the list, and one that is gone does not', async () => {
  const recent = [
    { name: 'Here', path: '/here', fileName: 'here.tandem', openedAt: '2016-09-29T10:00:00.000Z', isThere: true },
    { name: 'Gone', path: '/gone', fileName: 'gone.tandem', openedAt: '2016-09-28T10:00:00.000Z', isThere: false },
  ]
  const { screen, calls } = await firstRun({ 'workspace.open': () => opened }, { recent })

  await expect.element(screen.getByRole('button', { name: /^Gone/ })).toBeDisabled()
  await screen.getByRole('button', { name: /^Here/ }).click()

  await expect.poll(() => calls[0]?.input).toMatchObject({ path: '/here' })
})

test('a workspace that closed by itself is told, with what became of it, and opens again', async () => {
  const interrupted = { path: '/work/Mine.tandem', fileName: 'Mine.tandem' }
  const { screen, calls } = await firstRun({ 'workspace.open': () => opened }, { interrupted })

  await expect.element(screen.getByText(/“Mine\.tandem” was closed.*Everything that was saved is safe/)).toBeVisible()
  await screen.getByRole('button', { name: 'Open again' }).click()

  await expect.poll(() => calls[0]?.input).toMatchObject({ path: '/work/Mine.tandem' })
})
