import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs, showInWorkspace } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { IndicatorsScreen } from './indicators-screen.tsx'
import { IndicatorsSection } from './indicators-section.tsx'
import { activityId, periods, planId, testId, testIndicator, testValue } from './testing.ts'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const [second, third] = periods
const indicator = testIndicator(1)
const values = [
  testValue(11, second, { target: 10, actual: 12 }),
  testValue(12, third, { target: 20, varianceReason: 'The course was moved.' }),
  testValue(13, second, { category: 'Women', actual: 4 }),
  testValue(14, second, { category: 'Men', actual: 5 }),
]

function show(element: React.ReactElement, answers: FakeAnswers = {}) {
  return showInWorkspace(element, {
    'indicator.list': () => done({ records: [indicator] }),
    'indicatorValue.list': () => done({ records: values }),
    'indicatorValue.create': () => done({ id: testId(9) }),
    'indicatorValue.edit': () => done({}),
    'reportingPeriod.list': () => done({ records: [...periods] }),
    'activity.list': () => done({ activities: [] }),
    ...answers,
  })
}

const section = <IndicatorsSection planId={planId} activityId={activityId} />
const screenOfPlan = <IndicatorsScreen planId={planId} />

test('shows the newest value that is known, and how far that is', async () => {
  const { screen } = await show(section)

  await expect.element(screen.getByText('30% of the way')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: /Target.*40 officers · by 31 Dec 2016/ })).toBeVisible()
})

test('says beside the newest value that a newer period was said to have none, and only then', async () => {
  const { screen } = await show(section)
  await expect.element(screen.getByText('No data in Q3 2016')).toBeVisible()
  await screen.unmount()

  const untold = values.filter(({ periodId }) => periodId === second.id)
  const { screen: other } = await show(section, { 'indicatorValue.list': () => done({ records: untold }) })
  await expect.element(other.getByText('30% of the way')).toBeVisible()
  expect(other.getByText(/^No data in/).elements()).toEqual([])
})

test('draws no bar where there is no data, and says so in the table', async () => {
  const { screen } = await show(section)
  await screen.getByRole('button', { name: 'Show as a table' }).click()

  await expect.element(screen.getByRole('row', { name: 'Q3 2016 20 No data The course was moved.' })).toBeVisible()
  expect(document.querySelectorAll('svg rect').length).toBe(2)
})

test('a value is typed into the grid, and the arrows go from cell to cell', async () => {
  const { screen, tandem } = await show(screenOfPlan)
  await expect.element(screen.getByRole('button', { name: 'Officers trained, Q2 2016: 12' })).toBeVisible()
  const first = screen.getByRole('button', { name: 'Officers trained, Q2 2016: 12' }).element()
  if (first instanceof HTMLElement) first.focus()

  await userEvent.keyboard('{ArrowRight}')
  await expect.element(screen.getByRole('button', { name: 'Officers trained, Q3 2016: No data' })).toHaveFocus()
  await userEvent.keyboard('18{Enter}')
  await expect
    .poll(() => sentInputs(tandem, 'indicatorValue.edit'))
    .toEqual([{ indicatorValueId: testId(12), change: { field: 'actual', value: 18 } }])
  await expect.element(screen.getByRole('button', { name: 'Officers trained, Q3 2016: No data' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}7{Enter}')

  await expect
    .poll(() => sentInputs(tandem, 'indicatorValue.create'))
    .toEqual([
      { id: null, indicatorValue: expect.objectContaining({ category: 'Women', periodId: third.id, actual: 7 }) },
    ])
})

test('a cell that was opened with the mouse has the focus again when its value is saved', async () => {
  const { screen } = await show(screenOfPlan)

  await screen.getByRole('button', { name: 'Officers trained, Q3 2016: No data' }).click()
  await userEvent.keyboard('18{Enter}')

  await expect.element(screen.getByRole('button', { name: 'Officers trained, Q3 2016: No data' })).toHaveFocus()
})

test('who goes on to another cell while a value is saved stays there', async () => {
  const { screen } = await show(screenOfPlan)
  await screen.getByRole('button', { name: 'Officers trained, Q3 2016: No data' }).click()

  await userEvent.keyboard('18')
  await screen.getByRole('searchbox').click()

  await expect.element(screen.getByRole('button', { name: 'Officers trained, Q3 2016: No data' })).toBeVisible()
  await expect.element(screen.getByRole('searchbox')).toHaveFocus()
})

test('a value that is taken away is no data, and not nought', async () => {
  const { screen, tandem } = await show(screenOfPlan)
  await expect.element(screen.getByRole('button', { name: 'Officers trained, Q2 2016: 12' })).toBeVisible()
  const cell = screen.getByRole('button', { name: 'Officers trained, Q2 2016: 12' }).element()
  if (cell instanceof HTMLElement) cell.focus()

  await userEvent.keyboard('{Delete}')

  await expect
    .poll(() => sentInputs(tandem, 'indicatorValue.edit'))
    .toEqual([{ indicatorValueId: testId(11), change: { field: 'actual', value: null } }])
})

test('what is no number is refused beside the cell, and stays as it was typed', async () => {
  const { screen, tandem } = await show(screenOfPlan)

  await screen.getByRole('button', { name: 'Officers trained, Q2 2016: 12' }).click()
  await userEvent.keyboard('x{Enter}')

  await expect.element(screen.getByText(/This is not a number/)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Officers trained, Q2 2016' })).toHaveValue('12x')
  expect(sentInputs(tandem, 'indicatorValue.edit')).toEqual([])
})

test('a hint says that the categories do not make the total', async () => {
  const { screen } = await show(section)

  await screen.getByRole('button', { name: 'Officers trained', exact: true }).click()

  await expect.element(screen.getByText('The categories add up to 9; the total says 12.')).toBeVisible()
})

test('a target that cannot be is refused beside its field, and everything typed is kept', async () => {
  const { screen } = await show(section, {
    'indicator.create': () => fail('indicator.target-on-wrong-side'),
  })

  await screen.getByRole('button', { name: 'Add indicator' }).click()
  await userEvent.fill(screen.getByRole('textbox', { name: /What is measured/ }), 'Networks')
  await userEvent.fill(screen.getByRole('textbox', { name: /Unit of measure/ }), 'networks')
  await userEvent.fill(screen.getByRole('textbox', { name: 'Baseline' }), '8')
  await userEvent.fill(screen.getByRole('textbox', { name: 'Target' }), '4')
  await screen.getByRole('dialog').getByRole('button', { name: 'Add indicator' }).click()

  await expect
    .element(screen.getByRole('textbox', { name: 'Target' }))
    .toHaveAccessibleDescription(/wrong side of the baseline.*Correct the target or the desired direction/)
  await expect.element(screen.getByRole('textbox', { name: 'Baseline' })).toHaveValue('8')
})
