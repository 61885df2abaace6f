import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { DateRevision } from '#contract/entity/activity'
import { DateRevisionEditor } from './date-revision-editor.tsx'

const before: DateRevision = { day: '2016-11-30', reason: 'funding', explanation: 'The donor was late.' }

async function show() {
  const onSave = vi.fn<(revision: DateRevision | null) => Promise<null>>(() => Promise.resolve(null))
  const screen = await render(
    <DateRevisionEditor date="end" planned="2016-09-30" revision={before} onSave={onSave} onCancel={() => {}} />,
  )
  return {
    onSave,
    /** Types a day from its first figure to the last, month first, and leaves the field. */
    typeDay: async (figures: string) => {
      await screen.getByRole('spinbutton').first().click()
      await userEvent.keyboard(figures)
      await screen.getByRole('textbox', { name: 'Explanation' }).click()
    },
    explanation: () => screen.getByRole('textbox', { name: 'Explanation' }),
    save: () => screen.getByRole('button', { name: 'Revise date' }).click(),
    screen,
  }
}

test('another day starts without the reason of the one before', async () => {
  const { typeDay, explanation, save, onSave, screen } = await show()
  await expect.element(explanation()).toHaveValue('The donor was late.')

  await typeDay('01312017')

  await expect.element(explanation()).toHaveValue('')
  await save()
  await expect.element(screen.getByText('Choose why the date moved.')).toBeVisible()
  expect(onSave).not.toHaveBeenCalled()
})

test('only the explanation is corrected while the day stays', async () => {
  const { explanation, save, onSave } = await show()

  await explanation().fill('The donor paid in November.')
  await save()

  expect(onSave).toHaveBeenCalledWith({ ...before, explanation: 'The donor paid in November.' })
})

test('what was written for the new day stays when the day is changed once more', async () => {
  const { typeDay, explanation } = await show()
  await typeDay('01312017')
  await explanation().fill('The second training needs its host.')

  await typeDay('02282017')

  await expect.element(explanation()).toHaveValue('The second training needs its host.')
})
