import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { pressScreenKey } from '../../keyboard/screen-keys.ts'
import { useAnnouncement } from '../../ui/announcer.ts'
import { FollowedRound, leaveRound, saved } from './round-testing.tsx'
import { atStart, planId, quarter, show, testEntry, testId, testLine } from './testing.tsx'

beforeEach(atStart)
afterEach(leaveRound)

const lines = [testLine(1, { entry: testEntry('updated') }), testLine(2), testLine(3)]
const green = { rating: 'green', proposed: 'green', reason: null }
const entryOf = (number: number, outcome: string, rating: object = green) => ({
  id: null,
  roundEntry: {
    periodId: quarter.id,
    activityId: testId('a', number),
    outcome,
    rating,
    day: '2016-09-30',
    provenance: null,
  },
})

test('a note that is still in its field is added before the activity is done with', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  pressScreenKey('note')
  await userEvent.keyboard('The workshop took place.{Escape}{Enter}')

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 3' })).toBeVisible()
  const note = { planId, activityId: testId('a', 2), kind: 'progress', day: '2016-09-30', marking: 'confidential' }
  expect(sentInputs(tandem, 'note.create')).toEqual([
    { id: null, note: { ...note, text: 'The workshop took place.', provenance: null }, isOwn: true },
  ])
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([entryOf(2, 'updated')])
})

test('a note that was not saved stays as typed, and the activity is not done with', async () => {
  const answers = { ...saved, 'note.create': () => fail('store.full') } satisfies FakeAnswers
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await screen.getByRole('textbox', { name: 'New monitoring note' }).fill('Long work')
  await userEvent.keyboard('{Escape}{Enter}')

  await expect.element(screen.getByText(/The disk is full\./)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'New monitoring note' })).toHaveValue('Long work')
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([])
})

/** Draws the round; notes are on their way until they are let through. */
async function showWithSlowNotes() {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  const { promise, resolve } = Promise.withResolvers<null>()
  setTandem({
    ...tandem,
    call: async (name, input) => {
      const answer = tandem.call(name, input)
      return name === 'note.create' ? promise.then(() => answer) : answer
    },
  })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()
  return { screen, tandem, letThrough: () => resolve(null) }
}

test('a note that is on its way is not sent again by the same key, nor by the end of the activity', async () => {
  const { screen, tandem, letThrough } = await showWithSlowNotes()

  await screen.getByRole('textbox', { name: 'New monitoring note' }).fill('It took place.')
  await userEvent.keyboard('{Control>}{Enter}{Enter}{/Control}{Escape}{Enter}')
  letThrough()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 3' })).toBeVisible()
  expect(sentInputs(tandem, 'note.create')).toHaveLength(1)
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([entryOf(2, 'updated')])
})

test('what is written while a note is on its way stays', async () => {
  const { screen, tandem, letThrough } = await showWithSlowNotes()

  const { count } = useAnnouncement.getState()
  const field = screen.getByRole('textbox', { name: 'New monitoring note' })
  await field.fill('It took place')
  await userEvent.keyboard('{Control>}{Enter}{/Control} in Vienna')
  letThrough()

  await expect.poll(() => useAnnouncement.getState().count).toBeGreaterThan(count)
  await expect.element(field).toHaveValue('It took place in Vienna')
  await expect.element(field).toHaveFocus()
  expect(sentInputs(tandem, 'note.create')).toHaveLength(1)
})
