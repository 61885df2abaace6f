import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { pressScreenKey } from '../../keyboard/screen-keys.ts'
import { replaceWith } from '../../routing/use-route.ts'
import { FollowedRound, leaveRound, saved } from './round-testing.tsx'
import { atStart, planId, quarter, show, testEntry, testId, testLine } from './testing.tsx'

beforeEach(atStart)
afterEach(leaveRound)

const lines = [testLine(1), testLine(2), testLine(3)]

/** Draws the round at its first activity; answers to one operation are on their way until they are let through. */
async function showWithSlow(slow: string, answers: FakeAnswers = saved) {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers })
  const { promise, resolve } = Promise.withResolvers<null>()
  await expect.element(screen.getByRole('region', { name: 'Activity 1' })).toHaveFocus()
  setTandem({
    ...tandem,
    call: async (name, input) => {
      const answer = tandem.call(name, input)
      return name === slow ? promise.then(() => answer) : answer
    },
  })
  return { screen, tandem, letThrough: () => resolve(null) }
}

test('Enter right after Ctrl+Enter waits for the note, and ends the activity once', async () => {
  const { screen, tandem, letThrough } = await showWithSlow('note.create')
  pressScreenKey('note')

  await userEvent.keyboard('It took place.{Control>}{Enter}{/Control}{Enter}{Enter}')
  letThrough()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 2' })).toBeVisible()
  expect(sentInputs(tandem, 'note.create')).toHaveLength(1)
  expect(sentInputs(tandem, 'note.create')).toMatchObject([{ note: { text: 'It took place.' } }])
  expect(sentInputs(tandem, 'roundEntry.create')).toHaveLength(1)
})

test('Enter right after the reason of a status waits for the status', async () => {
  const { screen, tandem, letThrough } = await showWithSlow('activity.setStatus')

  await userEvent.keyboard('6No visas{Control>}{Enter}{/Control}{Enter}')
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([])
  letThrough()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 2' })).toBeVisible()
  expect(sentInputs(tandem, 'activity.setStatus')).toMatchObject([
    { status: { status: 'suspended', reason: 'No visas' } },
  ])
  expect(sentInputs(tandem, 'roundEntry.create')).toHaveLength(1)
})

test('an activity is not done with where the status before it was refused', async () => {
  const answers = { ...saved, 'activity.setStatus': () => fail('store.full') } satisfies FakeAnswers
  const { screen, tandem, letThrough } = await showWithSlow('activity.setStatus', answers)

  await userEvent.keyboard('3{Enter}')
  letThrough()

  await expect.element(screen.getByText(/The disk is full\./)).toBeVisible()
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([])
})

test('a rating pressed while the activity before it is being saved counts for the next one', async () => {
  const { screen, letThrough } = await showWithSlow('roundEntry.create')
  pressScreenKey('note')

  await userEvent.keyboard('It took place.{Escape}{Enter}r')
  letThrough()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 2' })).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Red' })).toHaveAttribute('aria-pressed', 'true')
  await expect.element(screen.getByRole('textbox', { name: /Why not Green/ })).toHaveFocus()
})

test('a date to be moved while the activity before it is being saved takes the day as it is typed', async () => {
  const { screen, tandem, letThrough } = await showWithSlow('roundEntry.create')
  pressScreenKey('note')

  await userEvent.keyboard('It took place.{Escape}{Enter}e30062017')
  letThrough()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 2' })).toBeVisible()
  const segments = screen.getByRole('group', { name: /^New end/ }).getByRole('spinbutton')
  await expect.element(segments.nth(0)).toHaveAttribute('aria-valuenow', '30')
  await expect.element(segments.nth(1)).toHaveAttribute('aria-valuenow', '6')
  await expect.element(segments.nth(2)).toHaveAttribute('aria-valuenow', '2017')
  expect(sentInputs(tandem, 'activity.setStatus')).toEqual([])
})

test('a note begun while the activity before it is being saved is the note of the next, letter for letter', async () => {
  const { screen, tandem, letThrough } = await showWithSlow('roundEntry.create')

  await userEvent.keyboard('0nThe second training needs its host.{Backspace}, 2017{Enter}')
  letThrough()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 2' })).toBeVisible()
  const note = screen.getByRole('textbox', { name: 'New monitoring note' })
  await expect.element(note).toHaveFocus()
  await userEvent.keyboard('Asked.')
  await expect.element(note).toHaveValue('The second training needs its host, 2017\nAsked.')
  expect(sentInputs(tandem, 'activity.setStatus')).toEqual([])
  expect(sentInputs(tandem, 'roundEntry.create')).toHaveLength(1)
})

test('the sentence typed after a rating is its sentence, though the activity was on its way', async () => {
  const { screen, letThrough } = await showWithSlow('roundEntry.create')

  await userEvent.keyboard('0aThe second needs its host.')
  letThrough()

  await expect.element(screen.getByRole('textbox', { name: /Why not Green/ })).toHaveValue('The second needs its host.')
})

test('letters for a field that the next activity does not have are nobody’s', async () => {
  const { screen, tandem, letThrough } = await showWithSlow('roundEntry.create')

  await userEvent.keyboard('0gThe second training needs its host.4')
  letThrough()

  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()
  await expect.element(screen.getByRole('textbox', { name: 'New monitoring note' })).toHaveValue('')
  expect(sentInputs(tandem, 'activity.setStatus')).toEqual([])
})

test('Escape takes back what was typed for the activity to come', async () => {
  const { screen, letThrough } = await showWithSlow('roundEntry.create')

  await userEvent.keyboard('0nToo early{Escape}')
  letThrough()

  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()
  await expect.element(screen.getByRole('textbox', { name: 'New monitoring note' })).toHaveValue('')
})

test('a rating pressed before the proposal has come counts when it comes', async () => {
  const { screen, letThrough } = await showWithSlow('rating.list')
  replaceWith({ kind: 'round', planId, periodId: quarter.id, scope: 'focus', activityId: testId('a', 3) })
  await expect.element(screen.getByRole('region', { name: 'Monitoring round' })).toHaveFocus()

  await userEvent.keyboard('a')
  letThrough()

  await expect.element(screen.getByRole('button', { name: 'Amber' })).toHaveAttribute('aria-pressed', 'true')
  await expect.element(screen.getByRole('textbox', { name: /Why not Green/ })).toHaveFocus()
})

test('a key that is held down ends one activity', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 1' })).toHaveFocus()

  await userEvent.keyboard('{0>3/}')

  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()
  expect(sentInputs(tandem, 'roundEntry.create')).toHaveLength(1)
})

test('Escape goes from the summary back to the list', async () => {
  const done1 = [testLine(1, { entry: testEntry('updated') })]
  const { screen } = await show(<FollowedRound />, { lines: done1, answers: saved })
  await expect.element(screen.getByRole('group', { name: 'Summary of the round' })).toHaveFocus()

  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByRole('heading', { name: 'The list' })).toBeVisible()
})
