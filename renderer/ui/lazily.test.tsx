import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { ErrorBoundary } from '../app/error-boundary.tsx'
import { lazily } from './lazily.tsx'

type Props = { readonly name: string }

function Greeting({ name }: Props) {
  return <p>Good morning, {name}</p>
}

test('a part is asked for when it is first shown, and drawn at once from then on', async () => {
  let asked = 0
  const Part = lazily<Props>(() => {
    asked += 1
    return Promise.resolve(Greeting)
  })
  expect(asked).toBe(0)

  const first = await render(<Part name="Ana" />)
  await expect.element(first.getByText('Good morning, Ana')).toBeVisible()
  const second = await render(<Part name="Ben" />)

  expect(second.getByText('Good morning, Ben').query()).not.toBeNull()
  expect(asked).toBe(1)
})

test('a part that is long on its way shows that it is', async () => {
  const Part = lazily<Props>(() => new Promise(() => undefined))

  const screen = await render(<Part name="Ana" />)

  await expect.element(screen.getByRole('status', { name: 'Loading…' })).toBeInTheDocument()
})

test('a screen that cannot be had is told by the boundary round it, and asked for again at the next place', async () => {
  let isReachable = false
  const Part = lazily<Props>(() => (isReachable ? Promise.resolve(Greeting) : Promise.reject(new Error('gone'))))
  const page = (place: string) => (
    <ErrorBoundary place={place}>
      <Part name="Ana" />
    </ErrorBoundary>
  )

  const screen = await render(page('/first'))
  await expect.element(screen.getByRole('alert')).toBeVisible()
  isReachable = true
  await screen.rerender(page('/second'))

  await expect.element(screen.getByText('Good morning, Ana')).toBeVisible()
})

test('a window that cannot be had is told by its owner and leaves the page as it is', async () => {
  let told = 0
  const onFailure = () => void (told += 1)
  const Part = lazily<Props>(() => Promise.reject(new Error('gone')), { Waiting: null, onFailure })

  const screen = await render(
    <>
      <p>The page</p>
      <Part name="Ana" />
    </>,
  )

  await expect.poll(() => told).toBe(1)
  await expect.element(screen.getByText('The page')).toBeVisible()
})
