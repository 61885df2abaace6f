import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import type { StatusFact } from '#contract/entity/activity'
import { StatusEditor } from './status-editor.tsx'

async function show(value: StatusFact) {
  const onSave = vi.fn<(fact: StatusFact) => Promise<null>>(() => Promise.resolve(null))
  const screen = await render(<StatusEditor value={value} onSave={onSave} onCancel={() => {}} />)
  return {
    onSave,
    choose: (word: string) => screen.getByText(word).click(),
    field: () => screen.getByRole('textbox', { name: /^Reason/ }),
    set: () => screen.getByRole('button', { name: 'Set status' }).click(),
  }
}

test('the reason of the present status is not that of another one, and is there again with it', async () => {
  const { choose, field, set, onSave } = await show({ status: 'suspended', reason: 'No funds' })

  await choose('Ongoing')
  await expect.element(field()).toHaveValue('')
  await choose('Suspended')
  await expect.element(field()).toHaveValue('No funds')
  await choose('Ongoing')
  await set()

  expect(onSave).toHaveBeenCalledWith({ status: 'ongoing', reason: null })
})

test('what was typed into the reason of the present status does not go with another one', async () => {
  const { choose, field, set, onSave } = await show({ status: 'suspended', reason: 'No funds' })

  await field().fill('No funds until March')
  await choose('Ongoing')
  await expect.element(field()).toHaveValue('')
  await set()

  expect(onSave).toHaveBeenCalledWith({ status: 'ongoing', reason: null })
})

test('a reason that was typed before the status was chosen stays', async () => {
  const { choose, field, set, onSave } = await show({ status: 'ongoing', reason: null })

  await field().fill('No visas')
  await choose('Suspended')
  await set()

  expect(onSave).toHaveBeenCalledWith({ status: 'suspended', reason: 'No visas' })
})
