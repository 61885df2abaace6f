import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Activity, Selection } from '#contract/area/activity'
import { done } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { FocusFact } from './focus-fact.tsx'
import { show, testActivity } from './testing.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const carried: Selection = {
  id: '00000000-0000-4000-8000-0000000000ba',
  year: 2016,
  decision: 'chosen',
  reason: 'Agreed in Lyon',
  carriedFromYear: 2015,
  criteriaMet: null,
  provenance: { kind: 'documented', source: 'The annual programme', fields: [] },
}

async function showFocus(activity: Activity) {
  const answers = { 'selection.set': () => done({ id: carried.id }) }
  const shown = await show(<FocusFact activity={activity} showsReasons />, { activity, answers })
  await shown.screen.getByRole('button', { name: /Focus .*2016/ }).click()
  return shown
}

test('another reason for the same decision leaves where it comes from', async () => {
  const activity = testActivity({ selections: [carried] })
  const { screen, tandem } = await showFocus(activity)

  await screen.getByRole('textbox', { name: /^Reason/ }).fill('Agreed in Vienna')
  await screen.getByRole('button', { name: 'Save decision' }).click()

  const { year, decision, carriedFromYear, provenance } = carried
  const selection = { activityId: activity.id, year, decision, reason: 'Agreed in Vienna', carriedFromYear, provenance }
  await expect.poll(() => sentInputs(tandem, 'selection.set')).toEqual([{ id: null, selection }])
})

test('what is put off is the officer’s decision, and nothing is carried over into it', async () => {
  const activity = testActivity({ selections: [carried] })
  const { screen, tandem } = await showFocus(activity)

  await screen.getByText('Deferred').click()
  await screen.getByRole('textbox', { name: /^Reason/ }).fill('No money')
  await screen.getByRole('button', { name: 'Save decision' }).click()

  const selection = { year: 2016, decision: 'deferred', reason: 'No money', carriedFromYear: null, provenance: null }
  await expect
    .poll(() => sentInputs(tandem, 'selection.set'))
    .toEqual([{ id: null, selection: { activityId: activity.id, ...selection } }])
})

test('a decision that is kept as it was is not written again', async () => {
  const { screen, tandem } = await showFocus(testActivity({ selections: [carried] }))

  await screen.getByRole('button', { name: 'Save decision' }).click()

  await expect.element(screen.getByRole('button', { name: 'Save decision' })).not.toBeInTheDocument()
  expect(sentInputs(tandem, 'selection.set')).toEqual([])
})

test('nobody is asked to choose what is completed', async () => {
  const activity = testActivity({
    status: { status: 'completed', reason: null },
    selections: [{ ...carried, year: 2015 }],
  })
  const { screen, tandem } = await show(<FocusFact activity={activity} showsReasons />, { activity })

  await expect.element(screen.getByRole('button', { name: /Focus .*2015/ })).toBeVisible()
  await expect.poll(() => tandem.calls.map(({ name }) => name)).toContain('plan.get')
  await expect.element(screen.getByRole('button', { name: 'Choose for 2016' })).not.toBeInTheDocument()
})
