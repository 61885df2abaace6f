import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { ComboBox } from './combo-box.tsx'

const choices = [
  { value: 'itu', label: 'ITU – International Telecommunication Union' },
  { value: 'who', label: 'WHO – World Health Organization' },
] as const

test('Enter takes the first choice that is found, and only the next one sends the form', async () => {
  const send = vi.fn()
  function Form() {
    const [value, setValue] = useState<'itu' | 'who' | null>(null)
    return (
      <form onSubmit={(event) => (event.preventDefault(), void send(value))}>
        <ComboBox label="Organisation" choices={choices} value={value} onChange={setValue} />
      </form>
    )
  }
  const screen = await render(<Form />)

  await screen.getByRole('combobox', { name: 'Organisation' }).click()
  await userEvent.keyboard('who{Enter}')
  await expect.element(screen.getByRole('combobox')).toHaveValue('WHO – World Health Organization')
  await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument()
  expect(send).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')

  expect(send).toHaveBeenCalledExactlyOnceWith('who')
})

test('a name that nothing has stays as typed and says so, and its form is not sent without it', async () => {
  const send = vi.fn()
  function Form() {
    const [value, setValue] = useState<'itu' | 'who' | null>(null)
    return (
      <form onSubmit={(event) => (event.preventDefault(), void send(value))}>
        <ComboBox label="Organisation" choices={choices} value={value} onChange={setValue} />
        <button type="submit">Send</button>
      </form>
    )
  }
  const screen = await render(<Form />)
  const field = screen.getByRole('combobox', { name: 'Organisation' })

  await field.click()
  await userEvent.keyboard('Norway{Tab}')
  await expect.element(field).toHaveValue('Norway')
  await expect.element(screen.getByText('Nothing in the list is called “Norway”. Choose from the list.')).toBeVisible()
  await screen.getByRole('button', { name: 'Send' }).click()
  expect(send).not.toHaveBeenCalled()
  await expect.element(field).toHaveFocus()

  await userEvent.fill(field, 'itu')
  await userEvent.keyboard('{Tab}')
  await expect.element(field).toHaveValue('ITU – International Telecommunication Union')
  await screen.getByRole('button', { name: 'Send' }).click()
  expect(send).toHaveBeenCalledExactlyOnceWith('itu')
})
