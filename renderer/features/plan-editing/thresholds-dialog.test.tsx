import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Plan } from '#contract/area/plan'
import { done } from '#contract/result'
import { usualThresholds } from '#domain/rating/thresholds'
import { setTandem } from '../../api/client.ts'
import { testPlan } from '../../api/record-testing.ts'
import { sentInputs, showInWorkspace } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { ThresholdsDialog } from './thresholds-dialog.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const planId = '00000000-0000-4000-8000-0000000000aa'

function show(ratingThresholds: Plan['ratingThresholds'] = null) {
  return showInWorkspace(<ThresholdsDialog planId={planId} isOpen onClose={() => {}} />, {
    'plan.get': () => done(testPlan({ id: planId, ratingThresholds })),
    'plan.edit': () => done({}),
  })
}

test('the usual thresholds are shown until a plan has its own, which are saved together', async () => {
  const { screen, tandem } = await show()
  const delay = screen.getByRole('group', { name: 'Days that an end or a milestone is late or moved' })
  await expect.element(delay.getByRole('textbox', { name: 'Red from' })).toHaveValue('90')
  await expect.element(screen.getByRole('button', { name: 'Use the usual ones' })).not.toBeInTheDocument()

  await delay.getByRole('textbox', { name: 'Red from' }).fill('60')
  await screen.getByRole('button', { name: 'Save thresholds' }).click()

  await expect.element(screen.getByText('Rating thresholds saved')).toBeVisible()
  const value = { ...usualThresholds, redDelayDays: 60 }
  expect(sentInputs(tandem, 'plan.edit')).toEqual([{ planId, change: { field: 'ratingThresholds', value } }])
})

test('what would come in the wrong order, or is no number, is refused beside it and kept', async () => {
  const { screen, tandem } = await show()
  const field = (group: RegExp, name: string) =>
    screen.getByRole('group', { name: group }).getByRole('textbox', { name })

  await field(/^Days without a note/, 'Red from').fill('30')
  await field(/^Percent of what/, 'Red below').fill('101')
  await field(/^Percent of the required/, 'Amber from').fill('a third')
  await screen.getByRole('button', { name: 'Save thresholds' }).click()

  await expect
    .element(field(/^Days without a note/, 'Red from'))
    .toHaveAccessibleDescription(/Red would come before amber\. Write 90 or more\./)
  await expect
    .element(field(/^Percent of what/, 'Red below'))
    .toHaveAccessibleDescription(/Write a whole number from 0 to 100\./)
  await expect.element(field(/^Percent of the required/, 'Amber from')).toHaveValue('a third')
  expect(sentInputs(tandem, 'plan.edit')).toEqual([])
})

test('a plan goes back to the usual thresholds', async () => {
  const { screen, tandem } = await show({ ...usualThresholds, redDelayDays: 60 })

  await screen.getByRole('button', { name: 'Use the usual ones' }).click()

  await expect.element(screen.getByText('The usual thresholds are in force again')).toBeVisible()
  expect(sentInputs(tandem, 'plan.edit')).toEqual([{ planId, change: { field: 'ratingThresholds', value: null } }])
})
