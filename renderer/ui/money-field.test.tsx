import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import { MoneyField } from './money-field.tsx'
import type { MoneyDraft } from './money-draft.ts'

const committed: MoneyDraft[] = []

function Form() {
  const [draft, setDraft] = useState<MoneyDraft>({ text: '', currency: 'USD' })
  return (
    <MoneyField
      label="Amount"
      draft={draft}
      onChange={setDraft}
      onCommit={(next) => committed.push(next)}
      usual={['USD', 'EUR']}
    />
  )
}

describe('a field of money', () => {
  it('shows how a sum is read while it is typed', async () => {
    const screen = await render(<Form />)

    await userEvent.fill(screen.getByRole('textbox', { name: 'Amount' }), '1 234,5')

    await expect.element(screen.getByText(/^USD.1,234\.50$/)).toBeVisible()
  })

  it('offers the currencies in use first, and tells another one at once', async () => {
    committed.length = 0
    const screen = await render(<Form />)
    await userEvent.fill(screen.getByRole('textbox', { name: 'Amount' }), '5')

    await userEvent.click(screen.getByRole('combobox', { name: 'Currency' }))
    await expect.element(screen.getByRole('option').nth(1)).toHaveTextContent('EUR · Euro')
    await userEvent.click(screen.getByRole('option', { name: 'EUR · Euro' }))

    expect(committed.at(-1)).toEqual({ text: '5', currency: 'EUR' })
  })
})
