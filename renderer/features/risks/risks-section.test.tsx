import { afterEach, beforeEach, expect, test } from 'vitest'
import { done } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs, showInWorkspace } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { RisksSection } from './risks-section.tsx'
import { activityId, planId, testIssue, testMeasure, testRisk } from './testing.ts'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const risk = testRisk(1, { title: 'No donor', reviewDay: '2016-09-01' })
const issue = testIssue(2, { title: 'The workshop was missed' })
const measure = testMeasure(3, { text: 'Agree a new day', issueId: issue.id, dueDay: '2016-10-14' })

function show(answers: FakeAnswers = {}, isReadOnly = false) {
  const all = {
    'risk.list': () => done({ records: [risk] }),
    'issue.list': () => done({ records: [issue] }),
    'measure.list': () => done({ records: [measure] }),
    'organisation.list': () => done({ organisations: [] }),
    ...answers,
  }
  return showInWorkspace(<RisksSection planId={planId} activityId={activityId} />, all, { isReadOnly })
}

test('tells what has gone wrong with what is done about it, and what may', async () => {
  const { screen } = await show()

  await expect.element(screen.getByText('Due 14 Oct 2016')).toBeVisible()
  const lines = screen.getByRole('listitem').elements()
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/The workshop was missed.*Raised 15 Sep 2016.*Agree a new day/),
    expect.stringMatching(/No donor.*Moderate.*Review was due 1 Sep 2016/),
  ])
})

test('a risk is deleted with an Undo in reach', async () => {
  const { screen, tandem } = await show({
    'risk.delete': () => done({}),
    'history.undo': () => done({ command: 'risk.delete', field: null, subject: 'No donor' }),
  })

  await screen.getByRole('button', { name: 'No donor' }).click()
  await screen.getByRole('button', { name: 'Delete risk' }).click()
  await expect.element(screen.getByText('“No donor” deleted')).toBeVisible()
  await screen.getByRole('button', { name: 'Undo' }).click()

  expect(sentInputs(tandem, 'risk.delete')).toEqual([{ riskId: risk.id }])
  await expect.poll(() => sentInputs(tandem, 'history.undo').length).toBe(1)
})

test('shows nothing that would change a workspace that can only be read', async () => {
  const { screen } = await show({}, true)

  await screen.getByRole('button', { name: 'No donor' }).click()

  const names = screen.getByRole('dialog').getByRole('button').elements()
  expect(names.map((button) => button.getAttribute('aria-label') ?? button.textContent)).toEqual(['Close', 'Close'])
})
