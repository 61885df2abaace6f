import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { Button } from './button.tsx'

test('a button that waits keeps its focus, is not pressed again, and leaves nothing behind when it goes', async () => {
  const onPress = vi.fn()
  const screen = await render(<Button onPress={onPress}>Open</Button>)
  await screen.getByRole('button').click()

  await screen.rerender(
    <Button onPress={onPress} isPending>
      Open
    </Button>,
  )
  await screen.getByRole('button').click({ force: true })
  expect([document.activeElement?.textContent, onPress.mock.calls.length]).toEqual(['Open', 1])
  await screen.rerender(<p>Opened</p>)

  expect(document.querySelector('[data-live-announcer]')).toBeNull()
})
