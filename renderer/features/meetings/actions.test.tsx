import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { ActionsScreen } from './actions-screen.tsx'
import { ContactsScreen } from './contacts-screen.tsx'
import { MeetingsOfActivity } from './meetings-of-activity.tsx'
import { planId, show, testAction, testContact, testDecision, testMeeting, unodcId } from './testing.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => {
  setTandem(null)
  window.location.hash = ''
})

const deed = { day: '2016-09-01', text: 'Sent.' }

test('lists what is open by its due day, and then what was done', async () => {
  const actions = [
    testAction({ text: 'Done', dueDay: '2016-08-20', completion: deed }),
    testAction({ text: 'Later', dueDay: '2016-10-31' }),
    testAction({ text: 'Late', dueDay: '2016-09-20' }),
    testAction({ text: 'Looked at', completion: { ...deed, day: '2016-08-01' }, verification: deed }),
  ]
  const { screen } = await show(<ActionsScreen planId={planId} />, { actions })

  await expect.element(screen.getByRole('heading', { name: 'Open: 2' })).toBeVisible()
  const lines = screen.getByRole('listitem').elements()
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringMatching(/^Late10 days overdue/),
    expect.stringMatching(/^LaterOpen/),
    expect.stringMatching(/^DoneCompleted.*done on 1 Sep 2016/),
    expect.stringMatching(/^Looked atVerified.*done on 1 Aug 2016/),
  ])
})

test('is completed with a day and a sentence, and verified by another act', async () => {
  const open = testAction({ text: 'Find a room.' })
  const completed = testAction({ text: 'Send the list.', completion: deed })
  const answers = { 'actionPoint.edit': () => done({}) }
  const { screen, tandem } = await show(<ActionsScreen planId={planId} />, { actions: [open, completed], answers })

  await screen.getByRole('button', { name: 'Complete' }).click()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(screen.getByText('Write a sentence first.')).toBeVisible()
  await screen.getByRole('textbox', { name: /What was done/ }).fill('Room 5 is booked.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(screen.getByText('Action point completed')).toBeVisible()
  await screen.getByRole('button', { name: 'Verify' }).click()
  await screen.getByRole('textbox', { name: /What you saw/ }).fill('The list is on file.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')

  await expect.element(screen.getByText('Action point verified')).toBeVisible()
  const day = '2016-09-30'
  expect(sentInputs(tandem, 'actionPoint.edit')).toEqual([
    { actionPointId: open.id, change: { field: 'completion', value: { day, text: 'Room 5 is booked.' } } },
    { actionPointId: completed.id, change: { field: 'verification', value: { day, text: 'The list is on file.' } } },
  ])
})

test.each([
  ['in the future', 'deed.in-future', /future/],
  ['before the completion', 'actionPoint.verified-before-completion', /before it was completed/],
] as const)('a day %s is refused beside the day, and the sentence stays', async (_, code, told) => {
  const answers = { 'actionPoint.edit': () => fail(code) }
  const { screen } = await show(<ActionsScreen planId={planId} />, { actions: [testAction()], answers })

  await screen.getByRole('button', { name: 'Complete' }).click()
  await screen.getByRole('textbox', { name: /What was done/ }).fill('Not yet')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')

  await expect.element(screen.getByRole('group', { name: /On/ })).toHaveAccessibleDescription(told)
  await expect.element(screen.getByRole('textbox', { name: /What was done/ })).toHaveValue('Not yet')
})

test('an address opens an action point, and closing it leaves the list', async () => {
  const action = testAction({ text: 'Find a room.', ownerName: 'Ana Ruiz' })
  window.location.hash = `/plan/${planId}/reviews/actions?record=${action.id}`
  const { screen } = await show(<ActionsScreen planId={planId} />, { actions: [action] })

  await expect.element(screen.getByRole('dialog', { name: 'Action point' })).toBeVisible()
  await screen.getByRole('button', { name: 'Close' }).last().click()

  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  expect(window.location.hash).toBe(`#/plan/${planId}/reviews/actions`)
})

test('an open action point is carried over to the meeting that comes next', async () => {
  const action = testAction({ text: 'Find a room.' })
  const next = testMeeting({ title: 'Annual review', day: '2016-12-15', state: 'planned' })
  const answers = { 'agenda.add': () => done({ ids: [] }) }
  const { screen, tandem } = await show(<ActionsScreen planId={planId} />, {
    actions: [action],
    meetings: [next],
    answers,
  })

  await screen.getByRole('button', { name: 'Find a room.' }).click()
  await screen.getByRole('button', { name: 'Carry over to Annual review, 15 Dec 2016' }).click()

  await expect.element(screen.getByText('Carried over to Annual review, 15 Dec 2016')).toBeVisible()
  const item = { kind: 'carried-over', title: 'Find a room.', activityId: null, actionPointId: action.id }
  expect(sentInputs(tandem, 'agenda.add')).toEqual([{ meetingId: next.id, items: [item] }])
})

test('an activity shows what meetings decided on it, and what is open, each with its meeting', async () => {
  const meeting = testMeeting()
  const actions = [testAction({ meetingId: meeting.id }), testAction({ text: 'Done', completion: deed })]
  const decisions = [testDecision(meeting, { text: 'It moves to November.' })]
  const { screen } = await show(<MeetingsOfActivity planId={planId} activityId={planId} />, {
    meetings: [meeting],
    actions,
    decisions,
  })

  await expect.element(screen.getByText('It moves to November.')).toBeVisible()
  const links = screen.getByRole('link').elements()
  expect(links.map((link) => link.textContent)).toEqual(['agreed on 30 Sep 2016', 'decided on 30 Sep 2016'])
  expect(links.every((link) => link.getAttribute('href')?.includes(`record=${meeting.id}`))).toBe(true)
  expect(screen.getByText('Done').query()).toBeNull()
})

test('an activity of which no meeting spoke is one quiet line', async () => {
  const { screen } = await show(<MeetingsOfActivity planId={planId} activityId={planId} />, {})

  await expect.element(screen.getByText(/^No meeting has decided on it/)).toBeVisible()
  expect(screen.getByRole('listitem').query()).toBeNull()
})

test('contacts stand under their organisations, or under each of their functions', async () => {
  const contacts = [
    testContact({ name: 'Ana', functions: ['databases', 'capacity-building'] }),
    testContact({ name: 'Boris', organisationId: unodcId, post: 'Focal point' }),
  ]
  const { screen } = await show(<ContactsScreen planId={planId} />, { contacts })
  const headings = () =>
    screen
      .getByRole('heading', { level: 3 })
      .elements()
      .map((heading) => heading.textContent)
  await expect.element(screen.getByRole('heading', { name: 'UNODC' })).toBeVisible()
  const byOrganisation = headings()

  await screen.getByRole('radio', { name: 'By function' }).click()

  await expect.element(screen.getByRole('heading', { name: 'No function stated' })).toBeVisible()
  expect(byOrganisation).toEqual(['INTERPOL', 'UNODC'])
  expect(headings()).toEqual(['Databases', 'Capacity building', 'No function stated'])
})
