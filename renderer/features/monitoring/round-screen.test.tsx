import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { NotesScreen } from './notes-screen.tsx'
import { RoundScreen } from './round-screen.tsx'
import { roundText } from './round-text.ts'
import { atStart, planId, quarter, show, testEntry, testId, testLine } from './testing.tsx'

beforeEach(() => {
  atStart()
  useToasts.setState({ toasts: [] })
})
afterEach(() => setTandem(null))

const lines = [
  testLine(1, { entry: testEntry('updated') }),
  testLine(2, { entry: testEntry('no-change') }),
  testLine(3, { lastNote: { day: '2016-09-16', kind: 'issue', text: 'The host is late.' } }),
]

test('says how far the round has come, and the last note with its age', async () => {
  const { screen } = await show(<RoundScreen planId={planId} />, { lines })

  await expect.element(screen.getByRole('heading', { name: '1 of 3 updated, 1 no change, 1 left' })).toBeVisible()
  const row = screen.getByRole('row', { name: /F-03/ })
  await expect.element(row.getByText('2 weeks ago')).toBeVisible()
  await expect.element(row.getByText('The host is late.')).toBeVisible()
  await expect.element(screen.getByRole('row', { name: /F-01/ }).getByText('Ana Ruiz')).toBeVisible()
})

test('shows only who is left when asked', async () => {
  const { screen } = await show(<RoundScreen planId={planId} />, { lines })

  await screen.getByRole('radio', { name: 'Not yet 1' }).click()

  await expect.element(screen.getByRole('row', { name: /F-03/ })).toBeVisible()
  await expect.element(screen.getByRole('row', { name: /F-01/ })).not.toBeInTheDocument()
})

test('the arrows go from activity to activity', async () => {
  const { screen } = await show(<RoundScreen planId={planId} />, { lines })

  screen.getByRole('link', { name: 'Activity 1' }).element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')

  await expect.element(screen.getByRole('link', { name: 'Activity 3' })).toHaveFocus()
})

test('asks for all activities of the plan when they are chosen', async () => {
  const { screen, tandem } = await show(<RoundScreen planId={planId} />, { lines })

  await screen.getByRole('radio', { name: 'All activities' }).click()

  await expect
    .poll(() => sentInputs(tandem, 'round.get'))
    .toContainEqual({ planId, periodId: quarter.id, scope: 'all' })
})

test('the list is copied as columns', () => {
  expect(roundText(quarter, lines.slice(0, 1)).split('\n')).toEqual([
    'Q3 2016\tActivity\tStatus\tRating\tThis period\tDate',
    'F-01\tActivity 1\tOngoing\tGreen\tUpdated\t30 Sep 2016',
  ])
})

test('a plan without periods makes those of its focus year in one act', async () => {
  const answers = {
    'plan.get': () => fail('plan.unknown'),
    'round.createPeriods': () => done({ ids: [testId('b', 1)] }),
  } as const
  const { screen, tandem } = await show(<RoundScreen planId={planId} />, { periods: [], answers })

  await screen.getByRole('button', { name: 'Make the periods' }).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Make the periods' }).click()

  await expect.element(screen.getByText('Quarters of 2016 made')).toBeVisible()
  expect(sentInputs(tandem, 'round.createPeriods')).toEqual([
    { planId, year: 2016, kind: 'quarter', submissionDays: 15 },
  ])
})

test('days that are no number are refused beside the field, and nothing is sent', async () => {
  const { screen, tandem } = await show(<RoundScreen planId={planId} />, { periods: [] })

  await screen.getByRole('button', { name: 'Make the periods' }).click()
  await screen.getByRole('textbox', { name: /days after the end/ }).fill('soon')
  await screen.getByRole('dialog').getByRole('button', { name: 'Make the periods' }).click()

  await expect
    .element(screen.getByRole('textbox', { name: /days after the end/ }))
    .toHaveAccessibleDescription(/Write a number from 1 to 366/)
  expect(sentInputs(tandem, 'round.createPeriods')).toEqual([])
})

test('a period that overlaps another is refused where it is edited', async () => {
  const answers = { 'reportingPeriod.edit': () => fail('period.overlaps') } as const
  const { screen } = await show(<RoundScreen planId={planId} />, { lines, answers })

  await screen.getByRole('button', { name: 'Reporting periods' }).click()
  await screen.getByRole('button', { name: 'Edit Q3 2016' }).click()
  await screen.getByRole('textbox', { name: 'Name' }).fill('Summer')
  await userEvent.keyboard('{Enter}')

  await expect.element(screen.getByText(/Another period of this kind already has some of these days/)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Summer')
})

test('a period is deleted with a way back', async () => {
  const answers = { 'reportingPeriod.delete': () => done({}) } as const
  const { screen, tandem } = await show(<RoundScreen planId={planId} />, { lines, answers })

  await screen.getByRole('button', { name: 'Reporting periods' }).click()
  await screen.getByRole('button', { name: 'Delete Q3 2016' }).click()

  await expect.element(screen.getByText('Q3 2016 deleted')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(sentInputs(tandem, 'reportingPeriod.delete')).toEqual([{ reportingPeriodId: quarter.id }])
})

test('the notes of a period are asked for by its days and kind', async () => {
  const { screen, tandem } = await show(<NotesScreen planId={planId} />, {})

  await screen.getByRole('button', { name: /Reporting period/ }).click()
  await screen.getByRole('option', { name: 'Q3 2016' }).click()
  await screen.getByRole('button', { name: /Kind of note/ }).click()
  await screen.getByRole('option', { name: 'Issue' }).click()

  await expect
    .poll(() => sentInputs(tandem, 'note.list').at(-1))
    .toMatchObject({ kind: 'issue', fromDay: '2016-07-01', toDay: '2016-09-30', activityId: null })
})
