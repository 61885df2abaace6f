import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { useKeptFocus } from './use-kept-focus.ts'

type Props = { readonly shows: 'both' | 'one' | 'one that cannot be pressed' | 'another screen' }

function Page({ shows }: Props) {
  useKeptFocus()
  return (
    <main id="content" tabIndex={-1}>
      {shows === 'another screen' ? (
        <p>Reports</p>
      ) : (
        <section aria-label="Panel" tabIndex={-1}>
          <button type="button" disabled={shows === 'one that cannot be pressed'}>
            Undo
          </button>
          {shows === 'both' && <button type="button">Remove</button>}
        </section>
      )}
    </main>
  )
}

async function pageWithFocusOn(name: string) {
  const screen = await render(<Page shows="both" />)
  screen.getByRole('button', { name }).element().focus()
  return screen
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id

test('the focus passes to what is around a button that goes away', async () => {
  const screen = await pageWithFocusOn('Remove')
  await screen.rerender(<Page shows="one" />)

  await expect.poll(focused).toBe('Panel')
})

test('the focus passes to what is around a button that can no longer be pressed', async () => {
  const screen = await pageWithFocusOn('Undo')
  await screen.rerender(<Page shows="one that cannot be pressed" />)

  await expect.poll(focused).toBe('Panel')
})

test('the focus passes to the screen when all around it has gone', async () => {
  const screen = await pageWithFocusOn('Undo')
  await screen.rerender(<Page shows="another screen" />)

  await expect.poll(focused).toBe('content')
})

test('what was left on purpose stays left', async () => {
  const screen = await pageWithFocusOn('Undo')
  // The blur of a press beside everything.
  screen.getByRole('button', { name: 'Undo' }).element().blur()
  await screen.rerender(<Page shows="one" />)
  await new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )

  expect(document.activeElement).toBe(document.body)
})
