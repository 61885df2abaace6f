import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ActivityRating } from '#contract/area/rating'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs, showInWorkspace, shownToday } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { RatingSection } from './rating-section.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const planId = '00000000-0000-4000-8000-0000000000aa'
const activityId = '00000000-0000-4000-8000-0000000000ab'
const milestoneId = '00000000-0000-4000-8000-0000000000ac'

const amber: ActivityRating = {
  activityId,
  rating: 'amber',
  proposed: 'amber',
  reasons: [
    { code: 'end-moved', rating: 'amber', day: '2016-12-15', days: 61 },
    {
      code: 'milestone-overdue',
      rating: 'amber',
      milestoneId,
      title: 'Needs survey',
      day: '2016-09-15',
      days: 15,
      planDays: 15,
    },
  ],
  override: null,
  trend: null,
  nextMilestone: null,
  milestoneCounts: { total: 1, reached: 0, overdue: 1, dueSoon: 0 },
}
const overridden: ActivityRating = {
  ...amber,
  rating: 'green',
  override: { rating: 'green', reason: 'The partner has confirmed the new day.', day: '2016-09-20' },
}

function show(rating: ActivityRating, answers: FakeAnswers = {}, isReadOnly = false) {
  const all = { 'rating.list': () => done({ ratings: [rating] }), ...answers }
  return showInWorkspace(<RatingSection planId={planId} activityId={activityId} />, all, { isReadOnly })
}

test('says how the activity stands, and why, with figures', async () => {
  const { screen } = await show(amber)

  await expect.element(screen.getByText('Amber')).toBeVisible()
  const reasons = screen.getByRole('listitem')
  await expect.element(reasons.nth(0)).toHaveTextContent('The end was moved 61 days later, to 15 Dec 2016')
  await expect.element(reasons.nth(1)).toHaveTextContent('“Needs survey” was due on 15 Sep 2016, 15 days ago')
})

test('says so where nothing gives a reason to worry', async () => {
  const { screen } = await show({ ...amber, rating: 'green', proposed: 'green', reasons: [] })

  await expect.element(screen.getByText(/give no reason to worry/)).toBeVisible()
})

test('shows what a person said beside what the rule proposes', async () => {
  const { screen } = await show(overridden)

  await expect.element(screen.getByText('Green')).toBeVisible()
  await expect.element(screen.getByText('The partner has confirmed the new day.')).toBeVisible()
  await expect.element(screen.getByText('Given on 20 Sep 2016')).toBeVisible()
  await expect.element(screen.getByText('The rule proposes: Amber')).toBeVisible()
})

test('a rating against the rule needs its sentence, and is given with the day', async () => {
  const { screen, tandem } = await show(amber, { 'activity.overrideRating': () => done({}) })

  await screen.getByRole('button', { name: 'Rate differently…' }).click()
  await screen.getByRole('button', { name: /Rating/ }).click()
  await screen.getByRole('option', { name: 'Red' }).click()
  await screen.getByRole('button', { name: 'Set rating' }).click()
  const why = screen.getByRole('textbox', { name: /^Why/ })
  await expect.element(why).toHaveAccessibleDescription(/Say why: the rule proposes Amber\./)
  expect(sentInputs(tandem, 'activity.overrideRating')).toEqual([])

  await why.fill('The partner has left.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')

  await expect.element(screen.getByText('Rated Red')).toBeVisible()
  const override = { rating: 'red', reason: 'The partner has left.', day: shownToday }
  expect(sentInputs(tandem, 'activity.overrideRating')).toEqual([{ activityId, override }])
})

test('what was refused stays as typed, with the reason beside it', async () => {
  const { screen } = await show(amber, { 'activity.overrideRating': () => fail('store.full') })

  await screen.getByRole('button', { name: 'Rate differently…' }).click()
  await screen.getByRole('textbox', { name: /^Why/ }).fill('Long work')
  await screen.getByRole('button', { name: 'Set rating' }).click()

  await expect.element(screen.getByText(/The disk is full\./)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: /^Why/ })).toHaveValue('Long work')
})

test('is left to the rule again with a way back', async () => {
  const { screen, tandem } = await show(overridden, { 'activity.overrideRating': () => done({}) })

  await screen.getByRole('button', { name: 'Change…' }).click()
  await screen.getByRole('button', { name: 'Leave it to the rule' }).click()

  await expect.element(screen.getByText('The rating follows the rule again')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(sentInputs(tandem, 'activity.overrideRating')).toEqual([{ activityId, override: null }])
})

test('tells how the rounds rated it, newest first, and asks for that only when it is wanted', async () => {
  const quarter = (number: number, fromDay: string, toDay: string) => ({
    id: `00000000-0000-4000-8000-00000000000${number}`,
    planId,
    kind: 'quarter' as const,
    range: { fromDay, toDay },
    submission: null,
    name: null,
    provenance: null,
  })
  const periods = [quarter(1, '2016-01-01', '2016-03-31'), quarter(2, '2016-04-01', '2016-06-30')]
  const entry = (index: number, rating: 'green' | 'amber', reason: string | null) => ({
    id: `00000000-0000-4000-8000-00000000001${index}`,
    periodId: periods[index]?.id ?? '',
    activityId,
    outcome: 'updated' as const,
    rating: { rating, proposed: 'amber' as const, reason },
    day: '2016-07-05',
    authorId: null,
    provenance: null,
  })
  const records = [entry(0, 'green', 'On track all the same.'), entry(1, 'amber', null)]
  const trend = {
    rating: 'amber',
    reason: null,
    runLength: 1,
    before: 'green',
    direction: 'worse',
    toDay: '2016-06-30',
  } as const
  const { screen, tandem } = await show(
    { ...amber, trend },
    {
      'reportingPeriod.list': () => done({ records: periods }),
      'roundEntry.list': () => done({ records }),
    },
  )
  await expect.element(screen.getByText('Amber in the last round, Green in the one before')).toBeVisible()
  expect(tandem.calls.some(({ name }) => name === 'roundEntry.list')).toBe(false)

  await screen.getByRole('button', { name: 'Ratings by period' }).click()

  const told = screen.getByRole('listitem').filter({ hasText: /Q\d/ })
  await expect.element(told.nth(0)).toHaveTextContent('Q2 2016Amber')
  await expect.element(told.nth(1)).toHaveTextContent('Q1 2016GreenThe rule proposes: AmberOn track all the same.')
})

test('a workspace that is only read offers no way to change it', async () => {
  const { screen } = await show(amber, {}, true)

  await expect.element(screen.getByText('Amber')).toBeVisible()
  expect(screen.getByRole('button').elements()).toEqual([])
})
