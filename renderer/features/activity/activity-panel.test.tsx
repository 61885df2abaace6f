import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { pressScreenKey } from '../../keyboard/screen-keys.ts'
import { useToasts } from '../../ui/toast-store.ts'
import { ActivityPanel } from './activity-panel.tsx'
import { organisationId, show, testActivity } from './testing.tsx'

beforeEach(() => {
  useToasts.setState({ toasts: [] })
  window.location.hash = '#/plan/x/history'
})
afterEach(() => setTandem(null))

function panelOf(activityId: string, onClose = () => {}, onOpenPage = () => {}) {
  return (
    <ActivityPanel
      activityId={activityId}
      aboveNotes={null}
      belowNotes={null}
      onClose={onClose}
      onOpenPage={onOpenPage}
    />
  )
}

test('says how late an activity is on the day that is today', async () => {
  const activity = testActivity()

  const { screen } = await show(panelOf(activity.id), { activity })

  await expect.element(screen.getByText('15 days late')).toBeVisible()
})

test('shows a moved end with the planned day struck through, how far it moved, and why', async () => {
  const revisedEnd = { day: '2016-10-15', reason: 'partner-availability', explanation: 'New date given' } as const
  const activity = testActivity({ revisedEnd })

  const { screen } = await show(panelOf(activity.id), { activity })

  await expect
    .element(screen.getByRole('button', { name: /^End: 15 Sep 2016 planned 15 Oct 2016 revised, \+30 days$/ }))
    .toBeVisible()
  await expect.element(screen.getByText('Availability of partners · New date given')).toBeVisible()
  expect(screen.getByText('days late').query()).toBeNull()
})

test('asks why before an activity is suspended, then says what was set', async () => {
  const activity = testActivity()
  const answers = { 'activity.setStatus': () => done({}) }
  const { screen, tandem } = await show(panelOf(activity.id), { activity, answers })

  await screen.getByRole('button', { name: 'Status: Ongoing' }).click()
  await screen.getByText('Suspended').click()
  await screen.getByRole('button', { name: 'Set status' }).click()
  await expect.element(screen.getByText('Say why: a cancelled or suspended activity needs a reason.')).toBeVisible()
  expect(sentInputs(tandem, 'activity.setStatus')).toEqual([])
  await screen.getByRole('textbox', { name: /^Reason/ }).fill('No visas')
  await screen.getByRole('button', { name: 'Set status' }).click()

  await expect.element(screen.getByText('Status of F-03: Suspended')).toBeVisible()
  expect(sentInputs(tandem, 'activity.setStatus')).toEqual([
    { activityId: activity.id, status: { status: 'suspended', reason: 'No visas' } },
  ])
})

test('the key S opens the status', async () => {
  const activity = testActivity()
  const { screen } = await show(panelOf(activity.id), { activity })
  await expect.element(screen.getByRole('button', { name: /^Status:/ })).toBeVisible()

  expect(pressScreenKey('status')).toBe(true)

  await expect.element(screen.getByRole('dialog', { name: 'Status' })).toBeVisible()
})

test('beside the matrix the keys belong to the grid until the panel has the focus', async () => {
  window.location.hash = '#/plan/x/matrix'
  const activity = testActivity()
  const { screen } = await show(panelOf(activity.id), { activity })
  await expect.element(screen.getByRole('button', { name: /^Status:/ })).toBeVisible()

  const before = pressScreenKey('status')
  screen
    .getByRole('button', { name: /^Status:/ })
    .element()
    .focus()

  await expect.poll(() => pressScreenKey('status')).toBe(true)
  expect(before).toBe(false)
})

test('moves the end with its reason', async () => {
  const activity = testActivity({ revisedEnd: { day: '2016-10-15', reason: 'funding', explanation: null } })
  const answers = { 'activity.reviseDate': () => done({}) }
  const { screen, tandem } = await show(panelOf(activity.id), { activity, answers })

  await screen.getByRole('button', { name: /^End:/ }).click()
  await screen.getByRole('button', { name: 'Revise end…' }).click()
  await screen.getByRole('textbox', { name: 'Explanation' }).fill('Second tranche late')
  await screen.getByRole('button', { name: 'Revise date', exact: true }).click()

  await expect.element(screen.getByText('End of F-03 revised to 15 Oct 2016')).toBeVisible()
  expect(sentInputs(tandem, 'activity.reviseDate')).toEqual([
    {
      activityId: activity.id,
      date: 'end',
      revision: { day: '2016-10-15', reason: 'funding', explanation: 'Second tranche late' },
    },
  ])
})

test('a title that was refused stays as typed, with the reason beside it', async () => {
  const activity = testActivity()
  const answers = { 'activity.edit': () => fail('store.full') }
  const { screen } = await show(panelOf(activity.id), { activity, answers })

  await screen.getByRole('button', { name: 'Edit Title' }).click()
  await screen.getByRole('textbox', { name: 'Title' }).fill('A new title')
  await userEvent.keyboard('{Enter}')

  await expect.element(screen.getByText(/The disk is full\./)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('A new title')
})

test('chooses the activity for the year in focus', async () => {
  const activity = testActivity()
  const answers = { 'selection.set': () => done({ id: activity.id }) }
  const { screen, tandem } = await show(panelOf(activity.id), { activity, answers })

  await screen.getByRole('button', { name: 'Choose for 2016' }).click()

  await expect.element(screen.getByText('Focus of F-03 in 2016: Chosen')).toBeVisible()
  const decision = { year: 2016, decision: 'chosen', reason: '', carriedFromYear: null, provenance: null }
  expect(sentInputs(tandem, 'selection.set')).toEqual([
    { id: null, selection: { activityId: activity.id, ...decision } },
  ])
})

test('does not defer without a reason', async () => {
  const activity = testActivity()
  const { screen, tandem } = await show(panelOf(activity.id), { activity })

  await screen.getByRole('button', { name: 'Defer…' }).click()
  await screen.getByRole('button', { name: 'Save decision' }).click()

  await expect.element(screen.getByText('Say why it is deferred.')).toBeVisible()
  expect(sentInputs(tandem, 'selection.set')).toEqual([])
})

test('brings an organisation in with its role', async () => {
  const activity = testActivity()
  const answers = { 'participation.add': () => done({ id: activity.id }) }
  const { screen, tandem } = await show(panelOf(activity.id), { activity, answers })

  await screen.getByRole('button', { name: 'Add organisation' }).click()
  await screen.getByRole('combobox', { name: /^Organisation/ }).fill('criminal police')
  await screen.getByRole('option', { name: /^INTERPOL/ }).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Add organisation' }).click()

  await expect.element(screen.getByText('INTERPOL added to F-03')).toBeVisible()
  const rest = { role: 'implementing', functions: [], contribution: '', provenance: null }
  expect(sentInputs(tandem, 'participation.add')).toEqual([
    { id: null, participation: { activityId: activity.id, organisationId, ...rest } },
  ])
})

test('names the fields that two copies changed differently', async () => {
  const activity = testActivity({ conflicts: ['title', 'status'] })

  const { screen } = await show(panelOf(activity.id), { activity })

  await expect.element(screen.getByText(/Two copies changed this differently.*Title, Status/)).toBeVisible()
})

test('closes when its activity was deleted, and offers to undo', async () => {
  const activity = testActivity()
  const onClose = vi.fn<() => void>()
  const answers = { 'activity.delete': () => done({}) }
  const { screen } = await show(panelOf(activity.id, onClose), { activity, answers })

  await screen.getByRole('button', { name: 'Actions of the activity' }).click()
  await screen.getByRole('menuitem', { name: 'Delete activity' }).click()

  await expect.element(screen.getByText('F-03 deleted')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(onClose).toHaveBeenCalledOnce()
})

test('says that an activity is gone, and what brings it back', async () => {
  const activity = testActivity()
  const answers = { 'activity.get': () => fail('activity.unknown') }

  const { screen } = await show(panelOf(activity.id), { activity, answers })

  await expect.element(screen.getByRole('heading', { name: 'This activity is no longer in the plan' })).toBeVisible()
  await expect.element(screen.getByText(/Undo \(Ctrl\+Z\) brings it back/)).toBeVisible()
})

test('Escape leaves the panel, and the focus returns to where it was', async () => {
  const activity = testActivity()
  const onClose = vi.fn<() => void>()
  const grid = <button type="button">A row</button>
  const both = (
    <>
      {grid}
      {panelOf(activity.id, onClose)}
    </>
  )
  const { screen } = await show(both, { activity })
  await screen.getByRole('button', { name: 'A row' }).click()

  screen
    .getByRole('button', { name: /^Status:/ })
    .element()
    .focus()
  await userEvent.keyboard('{Escape}')

  expect(onClose).toHaveBeenCalledOnce()
  await expect.element(screen.getByRole('button', { name: 'A row' })).toHaveFocus()
})

test('Escape closes an open form before it closes the panel', async () => {
  const activity = testActivity()
  const onClose = vi.fn<() => void>()
  const { screen } = await show(panelOf(activity.id, onClose), { activity })
  await screen.getByRole('button', { name: /^Status:/ }).click()

  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByRole('button', { name: /^Status:/ })).toHaveFocus()
  expect(onClose).not.toHaveBeenCalled()
})

test('Escape closes a form also from its text field', async () => {
  const activity = testActivity()
  const { screen } = await show(panelOf(activity.id), { activity })
  await screen.getByRole('button', { name: /^Status:/ }).click()
  await screen.getByRole('textbox', { name: 'Reason' }).click()

  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByRole('button', { name: /^Status:/ })).toHaveFocus()
})

test('a workspace that can only be read shows no control that would change it', async () => {
  const activity = testActivity()

  const { screen } = await show(panelOf(activity.id), { activity, isReadOnly: true })

  await expect.element(screen.getByText('15 days late')).toBeVisible()
  const names = screen
    .getByRole('button')
    .elements()
    .map((button) => button.getAttribute('aria-label') ?? button.textContent)
  expect(names).toEqual(['Before', 'Actions of the activity', 'Open as a page', 'Close activity', 'All facts'])
})
