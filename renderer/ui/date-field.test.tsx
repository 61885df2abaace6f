import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import type { Day } from '#contract/values'
import { DateField } from './date-field.tsx'

function rendered(value: Day | null, onChange: (day: Day | null) => void) {
  return render(
    <I18nProvider locale="en-GB">
      <DateField label="End" value={value} onChange={onChange} />
    </I18nProvider>,
  )
}

test('a typed day is told once, when the field is left', async () => {
  const onChange = vi.fn()
  const screen = await rendered(null, onChange)

  await screen.getByRole('spinbutton', { name: /day/ }).click()
  await userEvent.keyboard('15092016')
  expect(onChange).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')

  expect(onChange).toHaveBeenCalledExactlyOnceWith('2016-09-15')
})

test('a day chosen in the calendar is told at once', async () => {
  const onChange = vi.fn()
  const screen = await rendered('2016-09-15', onChange)

  await screen.getByRole('button', { name: /Open the calendar/ }).click()
  await screen.getByRole('button', { name: /20 September 2016/ }).click()

  expect(onChange).toHaveBeenCalledExactlyOnceWith('2016-09-20')
})

test('a year nobody means is not told, and is said to be wrong', async () => {
  const onChange = vi.fn()
  const screen = await rendered(null, onChange)

  await screen.getByRole('spinbutton', { name: /day/ }).click()
  await userEvent.keyboard('15090016{Enter}')

  expect(onChange).not.toHaveBeenCalled()
  await expect.element(screen.getByText('Write a year from 1900 to 2200.')).toBeVisible()
})

test('can be emptied', async () => {
  const onChange = vi.fn()
  const screen = await rendered('2016-09-15', onChange)

  await screen.getByRole('button', { name: 'Clear End' }).click()

  expect(onChange).toHaveBeenCalledExactlyOnceWith(null)
})

test('Enter sends the form round the field, with the day in it', async () => {
  const send = vi.fn()
  function Form() {
    const [day, setDay] = useState<string | null>(null)
    return (
      <form onSubmit={(event) => (event.preventDefault(), void send(day))}>
        <DateField label="Planned end" value={day} onChange={setDay} />
      </form>
    )
  }
  const screen = await render(
    <I18nProvider locale="en-GB">
      <Form />
    </I18nProvider>,
  )

  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('30090016{Enter}')
  expect(send).not.toHaveBeenCalled()
  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('30092016{Enter}')

  expect(send).toHaveBeenCalledExactlyOnceWith('2016-09-30')
})

test('30 February is not told, says why beside the field, and stays as it was typed until it is corrected', async () => {
  const onChange = vi.fn()
  const screen = await rendered('2016-12-15', onChange)

  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('30022016{Enter}')

  await expect
    .element(screen.getByText('There is no 30 in February 2016: its last day is 29. Write another day.'))
    .toBeVisible()
  await expect.element(screen.getByRole('spinbutton', { name: /^month/ })).toHaveTextContent('02')
  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('29{Enter}')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2016-02-29')
  await expect.element(screen.getByText(/There is no 30/)).not.toBeInTheDocument()
})

test('leaving the field with a day that does not exist tells nothing either', async () => {
  const onChange = vi.fn()
  const screen = await rendered('2016-12-15', onChange)

  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('31042016')
  await userEvent.tab()
  while (screen.container.contains(document.activeElement)) await userEvent.tab()

  await expect.element(screen.getByText(/There is no 31 in April 2016/)).toBeVisible()
  expect(onChange).not.toHaveBeenCalled()
})

test('a day that was refused stays as it was typed, and is not told again when the field is left', async () => {
  const onChange = vi.fn()
  const screen = await rendered('2016-12-15', onChange)

  await screen.getByRole('spinbutton', { name: /^year/ }).click()
  await userEvent.keyboard('2030{Enter}')
  while (screen.container.contains(document.activeElement)) await userEvent.tab()

  await expect.element(screen.getByRole('spinbutton', { name: /^year/ })).toHaveTextContent('2030')
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2030-12-15')
})

test('a day taken back elsewhere shows, and not what was typed before', async () => {
  const screen = await rendered('2016-12-15', () => {})
  const show = (value: Day) =>
    screen.rerender(
      <I18nProvider locale="en-GB">
        <DateField label="End" value={value} onChange={() => {}} />
      </I18nProvider>,
    )

  await screen.getByRole('spinbutton', { name: /^year/ }).click()
  await userEvent.keyboard('2017{Enter}')
  await show('2017-12-15')
  await show('2016-12-15')

  await expect.element(screen.getByRole('spinbutton', { name: /^year/ })).toHaveTextContent('2016')
})
