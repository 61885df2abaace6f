import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done } from '#contract/result'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { FollowedRound, leaveRound, saved } from './round-testing.tsx'
import { atStart, planId, quarter, ratingOf, show, testEntry, testId, testLine } from './testing.tsx'

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

test('is taken up at the first activity that nobody has gone through', async () => {
  const { screen } = await show(<FollowedRound />, { lines, answers: saved })

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 2' })).toBeVisible()
  await expect.element(screen.getByText('1 of 3')).toBeVisible()
})

test('an activity that should have started says since when, and one that has started does not', async () => {
  const late = [testLine(2, { status: 'planned' }), testLine(3)]
  const { screen } = await show(<FollowedRound />, { lines: late, answers: saved })

  await expect.element(screen.getByText('Should have started 130 days ago')).toBeVisible()
  await userEvent.keyboard('{PageDown}')
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 3' })).toBeVisible()
  await expect.element(screen.getByText('Should have started')).not.toBeInTheDocument()
})

test('the next milestone is known however far it is, and those behind it are not', async () => {
  const milestone = (number: number, plannedDay: string) => ({
    id: testId('b', number),
    planId,
    activityId: testId('a', 2),
    title: `Milestone ${number}`,
    deliverable: '',
    plannedDay,
    revisedDay: null,
    actualDay: null,
    ownerId: null,
    provenance: null,
  })
  const records = [milestone(1, '2016-12-15'), milestone(2, '2017-03-31')]
  const { screen } = await show(<FollowedRound />, { lines, answers: { 'milestone.list': () => done({ records }) } })

  await expect.element(screen.getByText('Milestone 1')).toBeVisible()
  await expect.element(screen.getByText('Milestone 2')).not.toBeInTheDocument()
})

test('0 says that nothing has changed, and the next activity comes', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('0')

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 3' })).toBeVisible()
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([entryOf(2, 'no-change')])
})

test('an activity does not come again though the round has not told of it yet', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('0')
  await expect.element(screen.getByRole('region', { name: 'Activity 3' })).toHaveFocus()
  await userEvent.keyboard('0')

  await expect.element(screen.getByRole('group', { name: 'Summary of the round' })).toBeVisible()
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([entryOf(2, 'no-change'), entryOf(3, 'no-change')])
})

test('Enter does not say “updated” of an activity of which nothing was recorded', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('{Enter}')

  await expect.element(screen.getByText(/Nothing was recorded in this period/)).toBeVisible()
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([])
})

test('a digit sets the status, and one that needs a reason asks for it', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('3')
  await userEvent.keyboard('6')
  await userEvent.keyboard('Waiting for the host{Control>}{Enter}{/Control}')

  await expect.poll(() => sentInputs(tandem, 'activity.setStatus')).toHaveLength(2)
  expect(sentInputs(tandem, 'activity.setStatus')).toEqual([
    { activityId: testId('a', 2), status: { status: 'closing', reason: null } },
    { activityId: testId('a', 2), status: { status: 'suspended', reason: 'Waiting for the host' } },
  ])
})

test('a status that was refused for want of a reason leaves no word behind when it is left', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('6{Control>}{Enter}{/Control}')
  await expect.element(screen.getByText(/Say why: a cancelled/)).toBeVisible()
  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()
  await expect.element(screen.getByText(/Say why: a cancelled/)).not.toBeInTheDocument()
  expect(sentInputs(tandem, 'activity.setStatus')).toEqual([])
})

test('a rating that differs from the proposed one is recorded with its sentence', async () => {
  const reasons = [{ code: 'silent', rating: 'amber', sinceDay: '2016-06-01', days: 121 } as const]
  const answers = {
    ...saved,
    'rating.list': ({ activityId }: { readonly activityId: string | null }) =>
      done({ ratings: [ratingOf(activityId ?? '', { rating: 'amber', proposed: 'amber', reasons })] }),
  } satisfies FakeAnswers
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers })
  await expect.element(screen.getByText('No note for 121 days')).toBeVisible()
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('g{Control>}{Enter}{/Control}')
  await expect.element(screen.getByText(/Say in a sentence why/)).toBeVisible()
  await userEvent.keyboard('The partner has written.{Control>}{Enter}{/Control}')
  await userEvent.keyboard('{Enter}')

  const given = { rating: 'green', proposed: 'amber', reason: 'The partner has written.' }
  await expect.poll(() => sentInputs(tandem, 'roundEntry.create')).toEqual([entryOf(2, 'updated', given)])
})

test('a round before the latest one says that its rating changes nothing now', async () => {
  const { screen } = await show(<FollowedRound />, { lines: [testLine(1, { isNewest: false }), testLine(2)] })

  await expect.element(screen.getByText(/A later round has gone through this activity/)).toBeVisible()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()
  await expect.element(screen.getByText(/A later round/)).not.toBeInTheDocument()
})

test('a rating that nobody explained is left with Escape', async () => {
  const { screen } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('r')
  await expect.element(screen.getByRole('textbox', { name: /Why not Green/ })).toHaveFocus()
  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByRole('button', { name: 'Green' })).toHaveAttribute('aria-pressed', 'true')
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()
})

test('what was skipped is told in the summary, with the way back to it', async () => {
  const { screen } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('{ArrowRight}')
  await expect.element(screen.getByRole('region', { name: 'Activity 3' })).toHaveFocus()
  await userEvent.keyboard('{PageDown}')

  await expect.element(screen.getByRole('heading', { name: /not complete yet/ })).toBeVisible()
  await screen.getByRole('button', { name: 'Go on' }).click()
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Activity 2' })).toBeVisible()
})

test('an activity that was gone through is changed where it differs only', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(screen.getByRole('region', { name: 'Activity 1' })).toHaveFocus()
  await userEvent.keyboard('0')

  await expect
    .poll(() => sentInputs(tandem, 'roundEntry.edit'))
    .toEqual([{ roundEntryId: testId('c', 1), change: { field: 'outcome', value: 'no-change' } }])
  expect(sentInputs(tandem, 'roundEntry.create')).toEqual([])
})

test('a rating of what was gone through before is saved as soon as it says why', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, answers: saved })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(screen.getByRole('region', { name: 'Activity 1' })).toHaveFocus()
  await userEvent.keyboard('a')
  await userEvent.keyboard('Late.{Control>}{Enter}{/Control}')

  const rating = { rating: 'amber', proposed: 'green', reason: 'Late.' }
  await expect
    .poll(() => sentInputs(tandem, 'roundEntry.edit'))
    .toEqual([{ roundEntryId: testId('c', 1), change: { field: 'rating', value: rating } }])
})

test('a read-only workspace shows what is known, and nothing to record', async () => {
  const { screen, tandem } = await show(<FollowedRound />, { lines, isReadOnly: true })
  await expect.element(screen.getByRole('region', { name: 'Activity 2' })).toHaveFocus()

  await userEvent.keyboard('0{Enter}')

  await expect.element(screen.getByRole('button', { name: 'No change' })).not.toBeInTheDocument()
  expect(tandem.calls.filter(({ name }) => /create|edit|set/.test(name))).toEqual([])
})
