import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { testPlan } from '../../api/record-testing.ts'
import { sentInputs, showInWorkspace, shownToday } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import type { Milestone } from './milestone.ts'
import { MilestonesSection } from './milestones-section.tsx'
import { activityId, planId, testMilestone, testOrganisation } from './testing.ts'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

function show(milestones: readonly Milestone[], answers: FakeAnswers = {}, isReadOnly = false) {
  const all = {
    'milestone.list': () => done({ records: [...milestones] }),
    'plan.get': () => done(testPlan({ id: planId })),
    'organisation.list': () => done({ organisations: [testOrganisation] }),
    ...answers,
  }
  return showInWorkspace(<MilestonesSection planId={planId} activityId={activityId} />, all, { isReadOnly })
}

const overdue = testMilestone(1, { title: 'Joint workshop', plannedDay: '2016-09-15' })

test('says how each milestone stands, by the day that counts', async () => {
  const reason = { reason: 'funding', explanation: null } as const
  const { screen } = await show([
    testMilestone(4, { title: 'Lessons note', plannedDay: '2016-12-15' }),
    testMilestone(3, { title: 'Survey', plannedDay: '2016-09-01', revisedDay: { day: '2016-10-10', ...reason } }),
    overdue,
    testMilestone(2, { title: 'Contact points', plannedDay: '2016-06-30', actualDay: '2016-07-05' }),
  ])

  await expect.element(screen.getByText('15 days overdue')).toBeVisible()
  const items = screen.getByRole('listitem').elements()
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Contact points.*5 Jul 2016.*Reached · \+5 days/),
    expect.stringMatching(/Joint workshop.*15 Sep 2016.*15 days overdue/),
    expect.stringMatching(/Survey.*10 Oct 2016.*\+39 days · Funding.*Due in 10 days/),
    expect.stringMatching(/Lessons note.*15 Dec 2016/),
  ])
})

test('is reached today with one press, and with one key', async () => {
  const { screen, tandem } = await show([overdue], { 'milestone.edit': () => done({}) })

  await screen.getByRole('button', { name: 'Reached today: “Joint workshop”' }).click()
  await expect.element(screen.getByText('“Joint workshop” reached on 30 Sep 2016')).toBeVisible()
  await userEvent.keyboard('m')

  const sent = { milestoneId: overdue.id, change: { field: 'actualDay', value: shownToday } }
  expect(sentInputs(tandem, 'milestone.edit')).toEqual([sent, sent])
})

test('a key that is typed reaches nothing', async () => {
  const { screen, tandem } = await show([overdue], { 'milestone.edit': () => done({}) })

  await screen.getByRole('button', { name: 'Edit Title' }).click()
  await userEvent.keyboard('m')

  expect(sentInputs(tandem, 'milestone.edit')).toEqual([])
})

test('is added with its day and owner, and not without a title', async () => {
  const { screen, tandem } = await show([], { 'milestone.create': () => done({ id: overdue.id }) })

  await screen.getByRole('button', { name: 'Add milestone' }).click()
  const form = screen.getByRole('dialog', { name: 'Add milestone' })
  await form.getByRole('button', { name: 'Add milestone' }).click()
  await expect.element(form.getByText('Write what is to be reached.')).toBeVisible()
  await expect.element(form.getByText('Choose the planned date.')).toBeVisible()

  await form.getByRole('textbox', { name: /^Title/ }).fill('Syllabus')
  await form.getByRole('button', { name: /Owner/ }).click()
  await screen.getByRole('option', { name: /INTERPOL/ }).click()
  await form.getByRole('spinbutton', { name: /day/ }).click()
  await userEvent.keyboard('15122016{Enter}')

  await expect.element(screen.getByText('“Syllabus” added')).toBeVisible()
  const rest = { deliverable: '', revisedDay: null, actualDay: null, provenance: null }
  expect(sentInputs(tandem, 'milestone.create')).toEqual([
    {
      id: null,
      milestone: { activityId, title: 'Syllabus', plannedDay: '2016-12-15', ownerId: testOrganisation.id, ...rest },
    },
  ])
})

test('is moved with its reason', async () => {
  const { screen, tandem } = await show([overdue], { 'milestone.edit': () => done({}) })

  await screen.getByRole('button', { name: /^Date:/ }).click()
  await screen.getByRole('button', { name: 'Revise date…' }).click()
  await userEvent.keyboard('15102016')
  await screen.getByRole('button', { name: /Why it moved/ }).click()
  await screen.getByRole('option', { name: 'Funding' }).click()
  await screen.getByRole('button', { name: 'Revise date' }).click()

  await expect.element(screen.getByText('“Joint workshop” revised to 15 Oct 2016')).toBeVisible()
  const value = { day: '2016-10-15', reason: 'funding', explanation: null }
  expect(sentInputs(tandem, 'milestone.edit')).toEqual([
    { milestoneId: overdue.id, change: { field: 'revisedDay', value } },
  ])
})

test('a day that is refused stands beside its reason', async () => {
  const { screen } = await show([overdue], { 'milestone.edit': () => fail('milestone.actual-in-future') })

  await screen.getByRole('button', { name: /^Date:/ }).click()
  const actual = screen.getByRole('group', { name: 'Actual date' })
  await actual.getByRole('spinbutton', { name: /day/ }).click()
  await userEvent.keyboard('01122016{Enter}')

  await expect.element(actual).toHaveAccessibleDescription(/cannot have been reached in the future/)
})

test('is deleted, or opened again, with a way back', async () => {
  const reached = testMilestone(2, { title: 'Survey', actualDay: '2016-09-01' })
  const answers = { 'milestone.edit': () => done({}), 'milestone.delete': () => done({}) } as const
  const { screen, tandem } = await show([reached], answers)
  const acts = screen.getByRole('button', { name: 'Actions of “Survey”' })

  await acts.click()
  await screen.getByRole('menuitem', { name: 'Not reached yet' }).click()
  await expect.element(screen.getByText('“Survey” is open again')).toBeVisible()
  await acts.click()
  await screen.getByRole('menuitem', { name: 'Delete milestone' }).click()

  await expect.element(screen.getByText('“Survey” deleted')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(sentInputs(tandem, 'milestone.edit')).toEqual([
    { milestoneId: reached.id, change: { field: 'actualDay', value: null } },
  ])
  expect(sentInputs(tandem, 'milestone.delete')).toEqual([{ milestoneId: reached.id }])
})

test('its owner and deliverable are kept in its details', async () => {
  const { screen, tandem } = await show([overdue], { 'milestone.edit': () => done({}) })

  await screen.getByRole('button', { name: 'Actions of “Joint workshop”' }).click()
  await screen.getByRole('menuitem', { name: 'Details…' }).click()
  await screen
    .getByRole('dialog')
    .getByRole('button', { name: /No owner/ })
    .click()
  await screen.getByRole('option', { name: /INTERPOL/ }).click()

  await expect.element(screen.getByText('Owner of “Joint workshop” saved')).toBeInTheDocument()
  expect(sentInputs(tandem, 'milestone.edit')).toEqual([
    { milestoneId: overdue.id, change: { field: 'ownerId', value: testOrganisation.id } },
  ])
})

test('a workspace that is only read shows its milestones and no way to change them', async () => {
  const { screen } = await show([overdue], {}, true)

  await expect.element(screen.getByText('15 days overdue')).toBeVisible()
  expect(screen.getByRole('button').elements()).toEqual([])
})
