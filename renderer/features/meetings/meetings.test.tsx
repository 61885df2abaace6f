import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { MeetingList } from './meeting-list.tsx'
import { MeetingPage } from './meeting-page.tsx'
import { NewContactDialog } from './new-contact-dialog.tsx'
import { planId, show, testAction, testDecision, testItem, testMeeting } from './testing.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const saved = { 'agenda.move': () => done({}), 'agenda.add': () => done({ ids: [] }) }

test('lists meetings to come, held, and later than the day that is shown', async () => {
  const held = testMeeting({ title: 'First review', day: '2016-03' })
  const meetings = [
    testMeeting({ title: 'Committee of 2018', day: '2018-06-06' }),
    testMeeting({ title: 'Annual review', day: '2016-12-15', state: 'planned' }),
    held,
  ]
  const decisions = [testDecision(held)]
  const actions = [testAction({ meetingId: held.id })]
  const { screen } = await show(<MeetingList planId={planId} />, { meetings, decisions, actions })

  await expect.element(screen.getByText('1 action point, 1 open')).toBeVisible()
  const lines = screen.getByRole('listitem').elements()
  expect(lines.map((line) => line.textContent)).toEqual([
    expect.stringContaining('Annual review'),
    expect.stringContaining('First reviewVienna1 decision1 action point, 1 open'),
    expect.stringContaining('Committee of 2018'),
  ])
  await expect.element(screen.getByRole('heading', { name: 'After 30 Sep 2016' })).toBeVisible()
})

test('a plan without meetings says what will be here, and plans the first, marked like itself', async () => {
  const made = { 'meeting.create': () => done({ id: planId }) }
  const { screen, tandem } = await show(<MeetingList planId={planId} />, { answers: made })

  await screen.getByRole('button', { name: 'Plan a meeting' }).click()
  await screen.getByRole('textbox', { name: /Title/ }).fill('Annual review')
  await userEvent.keyboard('{Enter}')

  await expect.element(screen.getByText('Meeting planned: Annual review')).toBeVisible()
  expect(sentInputs(tandem, 'meeting.create')).toMatchObject([
    { meeting: { title: 'Annual review', day: '2016-09-30', state: 'planned', marking: 'confidential' } },
  ])
})

test('a meeting without a title is refused beside the title', async () => {
  const { screen, tandem } = await show(<MeetingList planId={planId} />, {})

  await screen.getByRole('button', { name: 'Plan a meeting' }).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Plan a meeting' }).click()

  await expect.element(screen.getByText('Write what the meeting is called.')).toBeVisible()
  expect(sentInputs(tandem, 'meeting.create')).toEqual([])
})

test('a contact person without a name and an organisation is refused beside both', async () => {
  const { screen, tandem } = await show(<NewContactDialog planId={planId} onClose={() => {}} onMade={() => {}} />, {})

  await screen.getByRole('dialog').getByRole('button', { name: 'Add contact person' }).click()

  await expect.element(screen.getByText('Write a name or a post.')).toBeVisible()
  await expect.element(screen.getByText('Choose an organisation first.')).toBeVisible()
  expect(sentInputs(tandem, 'contact.create')).toEqual([])
})

test('takes what the plan proposes into the agenda in one act, less what is unticked', async () => {
  const meeting = testMeeting({ state: 'planned' })
  const proposal = { activityId: null, activityReference: null, actionPointId: null }
  const reasons = [{ code: 'end-overdue' as const, day: '2016-09-15', days: 15 }]
  const proposals = [
    { ...proposal, kind: 'overdue' as const, title: 'Workshop', reasons },
    {
      ...proposal,
      kind: 'at-risk' as const,
      title: 'Twinning',
      reasons: [{ code: 'rated' as const, rating: 'red' as const }],
    },
  ]
  const answers = { ...saved, 'agenda.propose': () => done({ proposals, total: 2 }) }
  const { screen, tandem } = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    answers,
  })

  await screen.getByRole('button', { name: 'Propose from the plan' }).click()
  await expect.element(screen.getByText('Was to end on 15 Sep 2016: 15 days late')).toBeVisible()
  await screen.getByRole('checkbox', { name: /Twinning/ }).click()
  await screen.getByRole('button', { name: 'Put 1 item on the agenda' }).click()

  await expect.element(screen.getByText('1 item put on the agenda')).toBeVisible()
  expect(sentInputs(tandem, 'agenda.add')).toEqual([
    {
      meetingId: meeting.id,
      items: [{ kind: 'overdue', title: 'Workshop', activityId: null, actionPointId: null }],
    },
  ])
})

test('Alt and an arrow move an item of the agenda, and not past its ends', async () => {
  const meeting = testMeeting()
  const items = [testItem(meeting, 0), testItem(meeting, 1)]
  const { screen, tandem } = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    items,
    answers: saved,
  })

  await screen.getByRole('button', { name: 'Edit Item 2' }).click()
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('button', { name: 'Edit Item 2' })).toHaveFocus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowUp}{/Alt}')

  expect(sentInputs(tandem, 'agenda.move')).toEqual([{ agendaItemId: items[1]?.id, toIndex: 0 }])
})

test('an item is taken off the agenda with a way back', async () => {
  const meeting = testMeeting()
  const item = testItem(meeting, 0, { title: 'Budget' })
  const { screen, tandem } = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    items: [item],
    answers: { 'agendaItem.delete': () => done({}) },
  })

  await screen.getByRole('button', { name: 'Actions of “Budget”' }).click()
  await screen.getByRole('menuitem', { name: 'Take off the agenda' }).click()

  await expect.element(screen.getByText('Taken off the agenda: Budget')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(sentInputs(tandem, 'agendaItem.delete')).toEqual([{ agendaItemId: item.id }])
})

test('a decision that was not saved stays as typed, with the reason beside it', async () => {
  const meeting = testMeeting()
  const { screen } = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    answers: { 'decision.create': () => fail('store.full') },
  })

  await screen.getByRole('button', { name: 'Add decision' }).click()
  await screen.getByRole('textbox', { name: 'Decision' }).fill('The work goes on.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')

  await expect.element(screen.getByText(/The disk is full\./)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'Decision' })).toHaveValue('The work goes on.')
})

test('one who may only read sees the meeting and nothing that would change it', async () => {
  const meeting = testMeeting({ minutes: 'Opened at ten.' })
  const { screen } = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    isReadOnly: true,
  })

  await expect.element(screen.getByText('Opened at ten.')).toBeVisible()
  const names = screen
    .getByRole('button')
    .elements()
    .map((button) => button.textContent)
  expect(names).toEqual(['Decision sheet', 'Word', 'PDF'])
})

test('a meeting opens by one of its decisions as well', async () => {
  const meeting = testMeeting({ title: 'Autumn review' })
  const decision = testDecision(meeting)
  const { screen } = await show(<MeetingPage planId={planId} meetingId={decision.id} />, {
    meetings: [testMeeting(), meeting],
    decisions: [decision],
  })

  await expect.element(screen.getByRole('heading', { name: /Autumn review/ })).toBeVisible()
})

test('a meeting that is no more says so, and leads to the others', async () => {
  const { screen } = await show(<MeetingPage planId={planId} meetingId={planId} />, {})

  await expect.element(screen.getByText('This meeting is no longer in the plan')).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'All meetings' })).toBeVisible()
})
