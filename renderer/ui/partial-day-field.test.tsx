import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import type { PartialDay } from '#contract/values'
import { PartialDayField } from './partial-day-field.tsx'

function Field({
  start,
  onChange,
}: {
  readonly start: PartialDay | null
  readonly onChange: (day: PartialDay | null) => void
}) {
  const [value, setValue] = useState(start)
  const change = (day: PartialDay | null): void => {
    setValue(day)
    onChange(day)
  }
  return <PartialDayField label="Date" value={value} onChange={change} />
}

test('grows from a year to a month to a day, and back', async () => {
  const onChange = vi.fn()
  const screen = await render(<Field start={null} onChange={onChange} />)

  await screen.getByRole('textbox', { name: 'Year' }).fill('2016')
  await userEvent.keyboard('{Enter}')
  await screen.getByRole('button', { name: /Month/ }).click()
  await screen.getByRole('option', { name: 'February' }).click()
  await screen.getByRole('button', { name: /Day/ }).click()
  expect(screen.getByRole('option').all()).toHaveLength(30)
  await screen.getByRole('option', { name: '29' }).click()
  await screen.getByRole('button', { name: /Month/ }).click()
  await screen.getByRole('option', { name: 'Whole year' }).click()

  expect(onChange.mock.calls.flat()).toEqual(['2016', '2016-02', '2016-02-29', '2016'])
})

test('what is no year is said to be wrong, and not told', async () => {
  const onChange = vi.fn()
  const screen = await render(<Field start="2016-05" onChange={onChange} />)

  await screen.getByRole('textbox', { name: 'Year' }).fill('20')
  await userEvent.tab()

  await expect.element(screen.getByText('Write a year from 1900 to 2199.')).toBeVisible()
  expect(onChange).not.toHaveBeenCalled()
})

test('an emptied year is no date', async () => {
  const onChange = vi.fn()
  const screen = await render(<Field start="2016-05" onChange={onChange} />)

  await screen.getByRole('textbox', { name: 'Year' }).fill('')
  await userEvent.keyboard('{Enter}')

  expect(onChange).toHaveBeenCalledExactlyOnceWith(null)
})
