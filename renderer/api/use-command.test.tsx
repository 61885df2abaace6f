import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { done, fail } from '#contract/result'
import { LiveRegion } from '../ui/live-region.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'
import { useToasts } from '../ui/toast-store.ts'
import { setTandem } from './client.ts'
import { clearQueries } from './query-cache.ts'
import { fakeTandem } from './testing.ts'
import { useCommand } from './use-command.ts'

beforeEach(clearQueries)
afterEach(() => {
  setTandem(null)
  useToasts.setState({ toasts: [] })
})

function Deleter({ toast }: { readonly toast?: string }) {
  const { run, state } = useCommand('note.delete')
  return (
    <>
      <button type="button" onClick={() => void run({ noteId: 'n' }, toast)}>
        Delete {state}
      </button>
      <ToastRegion />
      <LiveRegion />
    </>
  )
}

test('says that it is saved only after the host has answered', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  setTandem({ call: () => promise, onEvent: () => () => {} })
  const screen = await render(<Deleter />)

  await screen.getByRole('button').click()
  await expect.element(screen.getByRole('button', { name: 'Delete running' })).toBeVisible()
  expect(screen.getByText('Saved').query()).toBeNull()
  resolve(done({}))

  await expect.element(screen.getByText('Saved')).toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: 'Delete idle' })).toBeVisible()
})

test('sends a request id of its own with every intent', async () => {
  const tandem = fakeTandem({ 'note.delete': () => done({}) })
  setTandem(tandem)
  const screen = await render(<Deleter />)

  await screen.getByRole('button').click()
  await screen.getByRole('button').click()

  const ids = tandem.calls.map(({ input }) => JSON.stringify(input))
  expect(new Set(ids).size).toBe(2)
  expect(ids[0]).toMatch(/"requestId":"[0-9a-f-]{36}"/)
})

test('the toast takes the change back and offers to make it again', async () => {
  const tandem = fakeTandem({
    'note.delete': () => done({}),
    'history.undo': () => done({ command: 'note.delete', field: null, subject: 'F-03' }),
  })
  setTandem(tandem)
  const screen = await render(<Deleter toast="Note deleted" />)

  await screen.getByRole('button').click()
  await screen.getByRole('button', { name: 'Undo' }).click()

  await expect.element(screen.getByText('Undone: deletion of F-03 · monitoring note')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Redo' })).toBeVisible()
  expect(screen.getByText('Note deleted').query()).toBeNull()
})

test('a failure is the caller’s: nothing is said to be saved', async () => {
  setTandem(fakeTandem({ 'note.delete': () => fail('note.unknown') }))
  const screen = await render(<Deleter toast="Note deleted" />)

  await screen.getByRole('button').click()

  await expect.element(screen.getByRole('button', { name: 'Delete idle' })).toBeVisible()
  expect(screen.getByText('Note deleted').query()).toBeNull()
})

test('a host that is gone is told as closing', async () => {
  setTandem({ call: () => Promise.reject(new Error('pipe closed')), onEvent: () => () => {} })
  const { send } = await import('./client.ts')

  expect(await send('note.delete', { noteId: 'n' })).toEqual(fail('host.closing'))
})
