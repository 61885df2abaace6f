import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { showInWorkspace } from '../../api/workspace-testing.tsx'
import { SelectionScreen } from './selection-screen.tsx'
import type { Decision } from './use-selection.ts'
import { activities, area, criterion, decision, plan, planId, testId } from './testing.ts'

afterEach(() => {
  window.location.hash = ''
  setTandem(null)
})

const decisions = [
  decision(1, 2015, 'chosen'),
  decision(1, 2016, 'chosen'),
  decision(2, 2015, 'chosen'),
  decision(3, 2016, 'deferred', 'Waits for funds.'),
]

async function screenOf(
  address: string,
  changes: { readonly isReadOnly?: boolean } = {},
  made = decisions,
  lines = activities,
) {
  window.location.hash = address
  const answers: FakeAnswers = {
    'plan.get': () => done(plan),
    'outline.get': () => done({ areas: [area], focusAreas: [], objectives: [] }),
    'activity.list': () => done({ activities: lines }),
    'selection.list': () => done({ records: made }),
    'criterion.list': () => done({ records: [criterion(1, 'Partners are ready'), criterion(2, 'Funds are there')] }),
    'selection.set': () => done({ id: testId(9) }),
    'selection.judge': () => done({}),
    'selection.remove': () => done({}),
    'selection.carryOver': () => done({ count: 1 }),
    'criterion.create': () => done({ id: testId(8) }),
  }
  const setting = { isDemonstrationDay: true, ...changes }
  const { screen, tandem } = await showInWorkspace(<SelectionScreen planId={planId} />, answers, setting)
  const sent = (name: string) => tandem.calls.findLast((call) => call.name === name)?.input
  return { screen, sent }
}

const documented = {
  ...decision(2, 2016, 'chosen', 'The police asked.'),
  carriedFromYear: 2015,
  provenance: { kind: 'documented', source: 'Focus paper 2016', fields: [] },
} satisfies Decision

test('counts what is chosen, deferred and undecided, and shows reasons', async () => {
  const { screen } = await screenOf('')

  await expect.element(screen.getByText('1 chosen, 1 deferred, 1 undecided')).toBeVisible()
  await expect.element(screen.getByText('Waits for funds.')).toBeVisible()
  await expect.element(screen.getByRole('link', { name: '2016' })).toHaveAttribute('aria-current', 'page')
})

test('what is completed asks for no decision and is not counted, and a key still makes one', async () => {
  const lines = activities.map((each) => ({ ...each, status: 'completed' as const }))
  const { screen, sent } = await screenOf('', {}, [decision(1, 2016, 'chosen')], lines)

  await expect.element(screen.getByText('1 chosen, 0 deferred, 0 undecided')).toBeVisible()
  const row = screen.getByRole('row', { name: /F-02/ })
  await expect.element(row.getByText('Nothing to decide')).toBeVisible()
  expect(row.getByRole('button').elements()).toEqual([])
  const element = row.element()
  if (element instanceof HTMLElement) element.focus()
  await userEvent.keyboard('c')
  expect(sent('selection.set')).toMatchObject({ selection: { activityId: testId(2), decision: 'chosen' } })
})

test('what an earlier year left unfinished is carried over in one act', async () => {
  const { screen, sent } = await screenOf('')

  await screen.getByRole('button', { name: 'Carry over 1 unfinished from 2015' }).click()

  expect(sent('selection.carryOver')).toMatchObject({ planId, fromYear: 2015, toYear: 2016 })
})

test('rows are gone through and decided by keys', async () => {
  const { screen, sent } = await screenOf('')
  await expect.element(screen.getByRole('row', { name: /F-01/ })).toBeVisible()
  const row = screen.getByRole('row', { name: /F-01/ }).element()
  if (row instanceof HTMLElement) row.focus()

  await userEvent.keyboard('2')
  await expect.poll(() => sent('selection.judge')).toMatchObject({ criteriaMet: [testId(22)] })
  await userEvent.keyboard('{ArrowDown}c')

  await expect
    .poll(() => sent('selection.set'))
    .toMatchObject({ selection: { activityId: testId(2), year: 2016, decision: 'chosen' } })
  await userEvent.keyboard('{End}u')
  await expect.poll(() => sent('selection.remove')).toMatchObject({ selectionId: decisions[3]?.id })
})

test('choosing again what is chosen does nothing', async () => {
  const { screen, sent } = await screenOf('')
  await expect.element(screen.getByRole('row', { name: /F-01/ })).toBeVisible()
  const row = screen.getByRole('row', { name: /F-01/ }).element()
  if (row instanceof HTMLElement) row.focus()

  await userEvent.keyboard('c2')

  await expect.poll(() => sent('selection.judge')).toBeDefined()
  expect(sent('selection.set')).toBeUndefined()
})

test('a reason that is written anew leaves the source of the decision, and what is put off is not carried over', async () => {
  const { screen, sent } = await screenOf('', {}, [...decisions, documented])

  await screen.getByText('The police asked.').click()
  await userEvent.keyboard(' Funds too.{Enter}')
  const { provenance } = documented
  await expect
    .poll(() => sent('selection.set'))
    .toMatchObject({ selection: { decision: 'chosen', carriedFromYear: 2015, provenance } })
  await screen.getByRole('group', { name: 'Decision on F-02' }).getByRole('button', { name: 'Deferred' }).click()
  await userEvent.keyboard(' Not yet.{Enter}')

  await expect
    .poll(() => sent('selection.set'))
    .toMatchObject({ selection: { decision: 'deferred', carriedFromYear: null, provenance: null } })
})

test('putting off asks for a reason in its place, and keeps what was typed until there is one', async () => {
  const { screen, sent } = await screenOf('')

  await screen.getByRole('group', { name: 'Decision on F-02' }).getByRole('button', { name: 'Deferred' }).click()
  const field = screen.getByRole('textbox', { name: 'Reason for F-02' })
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard(' {Enter}')
  await expect.element(screen.getByText(/Deferring needs a reason/)).toBeVisible()
  expect(sent('selection.set')).toBeUndefined()
  await userEvent.keyboard('No staff.{Enter}')

  await expect
    .poll(() => sent('selection.set'))
    .toMatchObject({ selection: { activityId: testId(2), decision: 'deferred', reason: 'No staff.' } })
})

test('two years stand side by side, by what became of each activity', async () => {
  const { screen } = await screenOf('')

  await screen.getByRole('radio', { name: 'Compare' }).click()

  await expect.element(screen.getByText(/In focus in 2015 and 2016/)).toBeVisible()
  await expect.element(screen.getByText(/In focus before, not decided for 2016/)).toBeVisible()
  await expect.element(screen.getByRole('row', { name: /F-03.*Deferred.*Waits for funds/ })).toBeVisible()
})

test('criteria are added in their place', async () => {
  const { screen, sent } = await screenOf('')

  await screen.getByRole('radio', { name: 'Criteria' }).click()
  await screen.getByRole('textbox', { name: 'New criterion' }).fill('It can be measured')
  await userEvent.keyboard('{Enter}')

  await expect
    .poll(() => sent('criterion.create'))
    .toMatchObject({ criterion: { planId, name: 'It can be measured', position: 3 } })
})

test('nothing is decided where nothing may be changed', async () => {
  const { screen, sent } = await screenOf('', { isReadOnly: true })
  await expect.element(screen.getByText('1 chosen, 1 deferred, 1 undecided')).toBeVisible()
  const row = screen.getByRole('row', { name: /F-01/ }).element()
  if (row instanceof HTMLElement) row.focus()

  await userEvent.keyboard('u')

  expect(screen.getByRole('button', { name: /Carry over/ }).query()).toBeNull()
  expect(screen.getByRole('button', { name: 'Chosen' }).query()).toBeNull()
  expect(sent('selection.remove')).toBeUndefined()
})
