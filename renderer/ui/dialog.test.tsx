import { afterEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { page } from 'vitest/browser'
import { Button } from './button.tsx'
import { Dialog, DialogActions } from './dialog.tsx'
import { ToastRegion } from './toast-region.tsx'
import { showToast, useToasts } from './toast-store.ts'

afterEach(() => useToasts.setState({ toasts: [] }))

test('a message does not cover the buttons of a window that is as tall as the screen', async () => {
  await page.viewport(960, 600)
  const screen = await render(
    <>
      <Dialog title="Plan details" isOpen onClose={() => {}}>
        <div style={{ blockSize: 2_000 }}>A long form</div>
        <DialogActions>
          <Button>Save</Button>
        </DialogActions>
      </Dialog>
      <ToastRegion />
    </>,
  )

  showToast({ kind: 'done', text: 'The title was changed', action: { label: 'Undo', run: () => {} } })

  await expect.element(screen.getByText('The title was changed')).toBeVisible()
  const message = screen.getByText('The title was changed').element().parentElement?.getBoundingClientRect()
  const button = screen.getByRole('button', { name: 'Save' }).element().getBoundingClientRect()
  expect(message?.top).toBeGreaterThan(button.bottom)
})
