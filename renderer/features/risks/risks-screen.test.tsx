import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs, showInWorkspace, shownToday } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { RisksScreen } from './risks-screen.tsx'
import { planId, testId, testIssue, testMeasure, testRisk } from './testing.ts'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => {
  window.location.hash = ''
  setTandem(null)
})

const grave = testRisk(1, { title: 'No donor', assessment: { likelihood: 5, impact: 5 }, reviewDay: '2016-09-01' })
const slight = testRisk(2, { title: 'Late visas', assessment: { likelihood: 1, impact: 1 } })
const closed = testRisk(3, { title: 'Old law', status: 'closed' })
const issue = testIssue(4, { title: 'The workshop was missed' })
const measure = testMeasure(5, { text: 'Agree a new day', issueId: issue.id, dueDay: '2016-09-20', actorName: 'Ana' })

function show(answers: FakeAnswers = {}, place = '') {
  window.location.hash = place
  return showInWorkspace(<RisksScreen planId={planId} />, {
    'risk.list': () => done({ records: [slight, grave, closed] }),
    'issue.list': () => done({ records: [issue] }),
    'measure.list': () => done({ records: [measure] }),
    'activity.list': () => done({ activities: [] }),
    'organisation.list': () => done({ organisations: [] }),
    ...answers,
  })
}

test('lists the gravest risk first, and leaves out what is closed', async () => {
  const { screen } = await show()

  await expect.element(screen.getByRole('button', { name: 'No donor' })).toBeVisible()
  const titles = screen.getByRole('table').nth(2).getByRole('button').elements()
  expect(titles.map(({ textContent }) => textContent)).toEqual(['No donor', 'Late visas'])
})

test('a cell of the matrix lists its risks alone, and all again when it is pressed once more', async () => {
  const { screen } = await show()
  const cell = screen.getByRole('button', { name: /^1\s*High Likelihood: Expected. Impact: Extreme./ })

  await cell.click()
  await expect.element(screen.getByRole('button', { name: 'Late visas' })).not.toBeInTheDocument()
  await expect.element(cell).toHaveAttribute('aria-pressed', 'true')
  await cell.click()

  await expect.element(screen.getByRole('button', { name: 'Late visas' })).toBeVisible()
})

test('tells issue, measure and actor in one line, and how late the measure is', async () => {
  const { screen } = await show()

  await expect
    .element(screen.getByRole('row', { name: /The workshop was missed.*Agree a new day.*Ana.*10 days late/ }))
    .toBeVisible()
})

test('says with one act that a risk has occurred, and keeps what was typed when it is refused', async () => {
  let isRefused = true
  const { screen, tandem } = await show(
    { 'risk.occur': () => (isRefused ? fail('issue.raised-in-future') : done({ issueId: testId(9) })) },
    `#/plan/${planId}/monitoring/risks?record=${grave.id}`,
  )

  await screen.getByRole('button', { name: 'This risk has occurred…' }).click()
  const title = screen.getByRole('textbox', { name: /What has happened/ })
  await userEvent.fill(title, 'The donor said no')
  await screen.getByRole('button', { name: 'This risk has occurred', exact: true }).click()
  await expect.element(screen.getByText(/An issue cannot have been raised in the future/)).toBeVisible()
  await expect.element(title).toHaveValue('The donor said no')
  isRefused = false
  await screen.getByRole('button', { name: 'This risk has occurred', exact: true }).click()

  await expect.element(screen.getByText('“No donor” has occurred; an issue was made from it')).toBeVisible()
  const sent = { id: null, riskId: grave.id, title: 'The donor said no', description: '', raisedDay: shownToday }
  expect(sentInputs(tandem, 'risk.occur')).toEqual([sent, sent])
})

test('a place that names a measure opens what it belongs to', async () => {
  const { screen } = await show({}, `#/plan/${planId}/monitoring/risks?record=${measure.id}`)

  const dialog = screen.getByRole('dialog', { name: 'Issue' })
  await expect.element(dialog.getByText('Agree a new day')).toBeVisible()
})

test('a measure is done with a day and a sentence', async () => {
  const { screen, tandem } = await show(
    { 'measure.edit': () => done({}) },
    `#/plan/${planId}/monitoring/risks?record=${measure.id}`,
  )

  await screen.getByRole('button', { name: 'Complete…: Agree a new day' }).click()
  await userEvent.keyboard('New day agreed.')
  await screen.getByRole('button', { name: 'Complete…', exact: true }).click()

  await expect
    .poll(() => sentInputs(tandem, 'measure.edit'))
    .toEqual([
      { measureId: measure.id, change: { field: 'completion', value: { day: shownToday, text: 'New day agreed.' } } },
    ])
})

test('an empty list says what will be here, and a new risk is written down with its level in view', async () => {
  const none = () => done({ records: [] })
  const { screen, tandem } = await show({
    'risk.list': none,
    'issue.list': none,
    'risk.create': () => done({ id: testId(9) }),
  })

  await screen.getByRole('button', { name: 'Add risk' }).click()
  const save = screen.getByRole('dialog').getByRole('button', { name: 'Add risk' })
  await save.click()
  await expect.element(screen.getByText('Write what may happen.')).toBeVisible()
  await userEvent.fill(screen.getByRole('textbox', { name: /What may happen/ }), 'No trainers')
  await save.click()

  await expect
    .poll(() => sentInputs(tandem, 'risk.create'))
    .toEqual([
      {
        id: null,
        risk: expect.objectContaining({ title: 'No trainers', activityId: null, identifiedDay: shownToday }),
      },
    ])
})
