import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { InlineEdit } from './inline-edit.tsx'
import { ToastRegion } from './toast-region.tsx'

type Save = (text: string) => Promise<string | null>

function Title({ save, isLong = false }: { readonly save: Save; readonly isLong?: boolean }) {
  const [value, setValue] = useState('Before')
  const saveAndShow: Save = async (text) => {
    const problem = await save(text)
    if (problem === null) setValue(text)
    return problem
  }
  return <InlineEdit label="Title" value={value} onSave={saveAndShow} isLong={isLong} />
}

const saved: Save = () => Promise.resolve(null)

test('is read until it is edited, and Enter saves', async () => {
  const save = vi.fn(saved)
  const screen = await render(<Title save={save} />)

  await screen.getByRole('button', { name: 'Edit Title' }).click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('After')
  await userEvent.keyboard('{Enter}')

  await expect.element(screen.getByText('After')).toBeVisible()
  expect(save).toHaveBeenCalledExactlyOnceWith('After')
  await expect.element(screen.getByRole('button', { name: 'Edit Title' })).toHaveFocus()
})

test('pasted lines become one line', async () => {
  const save = vi.fn(saved)
  const screen = await render(<Title save={save} />)

  await screen.getByRole('button', { name: 'Edit Title' }).click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('After\n  the meeting')
  await userEvent.keyboard('{Enter}')

  expect(save).toHaveBeenCalledExactlyOnceWith('After the meeting')
})

test('F2 edits, and Escape leaves everything as it was', async () => {
  const save = vi.fn(saved)
  const screen = await render(<Title save={save} />)

  await userEvent.tab()
  await userEvent.keyboard('{F2}')
  await screen.getByRole('textbox', { name: 'Title' }).fill('After')
  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByText('Before')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Edit Title' })).toHaveFocus()
  expect(save).not.toHaveBeenCalled()
})

test('a failure stands beside the field, and what was typed stays in it', async () => {
  const screen = await render(<Title save={() => Promise.resolve('The disk is full.')} />)

  await screen.getByText('Before').click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('A long thought')
  await userEvent.keyboard('{Enter}')

  await expect.element(screen.getByText('The disk is full.')).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('A long thought')
})

test('in text of several lines Enter makes a line, and Ctrl+Enter saves', async () => {
  const save = vi.fn(saved)
  const screen = await render(<Title save={save} isLong />)

  await screen.getByText('Before').click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('One')
  await userEvent.keyboard('{Enter}Two{Control>}{Enter}{/Control}')

  await expect.element(screen.getByText('One Two')).toBeVisible()
  expect(save).toHaveBeenCalledExactlyOnceWith('One\nTwo')
})

test('what is being typed is saved when the screen goes away', async () => {
  const save = vi.fn(saved)
  const screen = await render(<Title save={save} />)

  await screen.getByText('Before').click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('Half a thought')
  await screen.rerender(<ToastRegion />)

  expect(save).toHaveBeenCalledExactlyOnceWith('Half a thought')
})

test('what could not be saved when the screen went away is shown whole in a message', async () => {
  const screen = await render(<Title save={() => Promise.resolve('The disk is full.')} />)

  await screen.getByText('Before').click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('Half a thought')
  await screen.rerender(<ToastRegion />)

  await expect.element(screen.getByText('The disk is full. “Half a thought”')).toBeVisible()
})

test('one who may only read is shown text alone', async () => {
  const screen = await render(<InlineEdit label="Title" value="Text" onSave={saved} isReadOnly />)

  await expect.element(screen.getByText('Text')).toBeVisible()
  expect(screen.getByRole('button').query()).toBeNull()
})

test('Enter and then leaving the field save once', async () => {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const save = vi.fn(() => promise)
  const screen = await render(
    <>
      <Title save={save} />
      <button type="button">Elsewhere</button>
    </>,
  )

  await screen.getByText('Before').click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('After')
  await userEvent.keyboard('{Enter}')
  await screen.getByRole('button', { name: 'Elsewhere' }).click()
  resolve(null)

  await expect.element(screen.getByText('After')).toBeVisible()
  expect(save).toHaveBeenCalledOnce()
  await expect.element(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
})

test('leaving an unchanged field saves nothing, and keeps the focus where it went', async () => {
  const save = vi.fn(saved)
  const screen = await render(
    <>
      <Title save={save} />
      <button type="button">Elsewhere</button>
    </>,
  )

  await screen.getByText('Before').click()
  await screen.getByRole('button', { name: 'Elsewhere' }).click()

  await expect.element(screen.getByText('Before')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
  expect(save).not.toHaveBeenCalled()
})
