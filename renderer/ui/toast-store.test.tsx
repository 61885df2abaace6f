import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Dialog } from './dialog.tsx'
import { ToastRegion } from './toast-region.tsx'
import { showToast, useToasts } from './toast-store.ts'

afterEach(() => {
  vi.useRealTimers()
  useToasts.setState({ toasts: [] })
})

const undo = { label: 'Undo', run: () => {} }

test('a new message takes the place of the one before, whose Undo would undo something else by now', async () => {
  const screen = await render(<ToastRegion />)

  showToast({ kind: 'done', text: 'First', action: undo })
  showToast({ kind: 'done', text: 'Second', action: undo })

  await expect.element(screen.getByText('Second')).toBeVisible()
  expect(screen.getByText('First').query()).toBeNull()
})

test('a failure stays until it is dismissed', async () => {
  const screen = await render(<ToastRegion />)
  showToast({ kind: 'failed', text: 'The disk is full.', action: null })
  showToast({ kind: 'done', text: 'Saved something', action: null })

  await expect.element(screen.getByText('The disk is full.')).toBeVisible()
  await screen.getByRole('button', { name: 'Dismiss message' }).first().click()

  await expect.element(screen.getByText('The disk is full.')).not.toBeInTheDocument()
  await expect.element(screen.getByText('Saved something')).toBeVisible()
})

test('a message goes by itself after a while, but not while the pointer rests on it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const screen = await render(<ToastRegion />)
  showToast({ kind: 'done', text: 'Done', action: null })
  await expect.element(screen.getByText('Done')).toBeVisible()

  await screen.getByText('Done').hover()
  vi.advanceTimersByTime(60_000)
  await expect.element(screen.getByText('Done')).toBeVisible()
  await screen.getByText('Done').unhover()
  vi.advanceTimersByTime(7_000)

  await expect.element(screen.getByText('Done')).not.toBeInTheDocument()
})

test('stands above an open dialog, where its action can be pressed and heard of', async () => {
  const act = vi.fn()
  const screen = await render(
    <>
      <ToastRegion />
      <Dialog title="Areas" isOpen onClose={() => {}}>
        Text
      </Dialog>
    </>,
  )
  showToast({ kind: 'failed', text: 'This area still has activities.', action: { label: 'Undo', run: act } })

  await screen.getByRole('button', { name: 'Undo' }).click()

  expect(act).toHaveBeenCalledOnce()
})

test('never more than three are shown', async () => {
  await render(<ToastRegion />)

  for (const text of ['1', '2', '3', '4']) showToast({ kind: 'failed', text, action: null })

  expect(useToasts.getState().toasts.map((toast) => toast.text)).toEqual(['2', '3', '4'])
})

test('what says the same stands once', async () => {
  await render(<ToastRegion />)

  for (const text of ['The disk is full.', 'No such file.', 'The disk is full.'])
    showToast({ kind: 'failed', text, action: null })

  expect(useToasts.getState().toasts.map((toast) => toast.text)).toEqual(['No such file.', 'The disk is full.'])
})
