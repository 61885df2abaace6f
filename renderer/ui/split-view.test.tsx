import type { ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { SplitView } from './split-view.tsx'

afterEach(() => {
  document.documentElement.dir = 'ltr'
})

function rendered(panel: ReactNode = <p>Panel</p>, onDismiss: () => void = () => {}) {
  return render(
    <div style={{ display: 'flex', width: 1200, height: 300 }}>
      <SplitView panel={panel} panelLabel="Activity" onDismiss={onDismiss}>
        <button type="button">List</button>
        <input aria-label="Filter" />
      </SplitView>
    </div>,
  )
}

test.each([
  ['ltr', '{ArrowLeft}'],
  ['rtl', '{ArrowRight}'],
] as const)('the panel grows towards the list with the arrow keys: %s', async (direction, key) => {
  document.documentElement.dir = direction
  const screen = await rendered()
  const edge = screen.getByRole('separator', { name: 'Resize' })
  const before = Number(edge.element().getAttribute('aria-valuenow'))

  edge.element().focus()
  await userEvent.keyboard(key)

  await expect.element(edge).toHaveAttribute('aria-valuenow', String(before + 24))
})

test('Escape beside the panel asks to close it, but not from text that is being typed, nor without a panel', async () => {
  const dismiss = vi.fn()
  const screen = await rendered(<p>Panel</p>, dismiss)

  screen.getByRole('textbox', { name: 'Filter' }).element().focus()
  await userEvent.keyboard('{Escape}')
  expect(dismiss).not.toHaveBeenCalled()
  screen.getByRole('button', { name: 'List' }).element().focus()
  await userEvent.keyboard('{Escape}')
  expect(dismiss).toHaveBeenCalledOnce()

  await rendered(null, dismiss)
  screen.getByRole('button', { name: 'List' }).last().element().focus()
  await userEvent.keyboard('{Escape}')
  expect(dismiss).toHaveBeenCalledOnce()
})

test('stops at its narrowest', async () => {
  const screen = await rendered()
  const edge = screen.getByRole('separator', { name: 'Resize' })

  edge.element().focus()
  await userEvent.keyboard('{ArrowRight>40/}')

  await expect.element(edge).toHaveAttribute('aria-valuenow', '300')
  await expect.element(screen.getByRole('complementary', { name: 'Activity' })).toBeVisible()
})

test('scrolls by itself, also to what only a screen reader meets, and leaves the window still', async () => {
  const screen = await rendered(
    <>
      <div style={{ height: 3000 }} />
      <VisuallyHidden>became</VisuallyHidden>
    </>,
  )

  await expect.element(screen.getByText('became')).toBeInTheDocument()
  const { scrollHeight, clientHeight } = document.documentElement
  expect(scrollHeight).toBe(clientHeight)
})
