import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { useToasts } from '../../ui/toast-store.ts'
import { discussionDraftOf } from './discussion-drafts.ts'
import { MeetingPage } from './meeting-page.tsx'
import { planId, show, testAction, testItem, testMeeting } from './testing.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const saved = {
  'meeting.edit': () => done({}),
  'agendaItem.edit': () => done({}),
  'decision.create': () => done({ id: planId }),
  'actionPoint.create': () => done({ id: planId }),
}

async function begin(part: Parameters<typeof testMeeting>[0] = {}, answers: object = {}) {
  const meeting = testMeeting(part)
  const items = [testItem(meeting, 0, { title: 'Workshop' }), testItem(meeting, 1, { title: 'Budget' })]
  const shown = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    items,
    answers: { ...saved, ...answers },
  })
  await shown.screen.getByRole('button', { name: /Begin meeting|Go on writing/ }).click()
  await expect.element(shown.screen.getByRole('heading', { name: 'Workshop' })).toBeVisible()
  return { ...shown, meeting, items }
}

test('a meeting that is written about is marked as held', async () => {
  const { screen, tandem, meeting } = await begin({ state: 'planned' })

  await expect.element(screen.getByText('Meeting marked as held')).toBeVisible()
  expect(sentInputs(tandem, 'meeting.edit')).toEqual([
    { meetingId: meeting.id, change: { field: 'state', value: 'held' } },
  ])
})

test('before its day it says why it is not held yet, and can be written all the same', async () => {
  const { screen } = await begin({ state: 'planned' }, { 'meeting.edit': () => fail('meeting.held-in-future') })

  await expect.element(screen.getByText(/A meeting cannot have been held in the future\./)).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'What was said on “Workshop”' })).toHaveFocus()
})

test('what is said is saved when the next item is gone to by key', async () => {
  const { screen, tandem, items } = await begin()

  await userEvent.keyboard('Two dates were proposed.')
  await userEvent.keyboard('{PageDown}')

  await expect.element(screen.getByRole('heading', { name: 'Budget' })).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'What was said on “Budget”' })).toHaveFocus()
  expect(sentInputs(tandem, 'agendaItem.edit')).toEqual([
    { agendaItemId: items[0]?.id, change: { field: 'discussion', value: 'Two dates were proposed.' } },
  ])
})

test('an item that is come back to before its text is read again shows what was said', async () => {
  const { screen, tandem } = await begin()
  const field = screen.getByRole('textbox', { name: 'What was said on “Workshop”' })

  await userEvent.keyboard('Two dates')
  await userEvent.keyboard('{PageDown}')
  await expect.element(screen.getByRole('textbox', { name: 'What was said on “Budget”' })).toHaveFocus()
  await userEvent.keyboard('{PageUp}')
  await expect.element(field).toHaveValue('Two dates')
  await userEvent.keyboard('{End}.{PageDown}')

  const texts = () => sentInputs(tandem, 'agendaItem.edit').map((input) => JSON.stringify(input))
  await expect.poll(texts).toEqual([expect.stringContaining('"Two dates"'), expect.stringContaining('"Two dates."')])
})

test('what is said follows what is stored once that has caught up, as after Undo', async () => {
  const meeting = testMeeting()
  const item = testItem(meeting, 0, { title: 'Workshop', discussion: 'One date.' })
  let stored = item
  const { screen, tandem } = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    answers: {
      'agendaItem.list': () => done({ records: [stored] }),
      'agendaItem.edit': () => {
        stored = { ...item, discussion: 'Two dates.' }
        return done({})
      },
    },
  })
  await screen.getByRole('button', { name: 'Go on writing' }).click()
  const field = screen.getByRole('textbox', { name: 'What was said on “Workshop”' })
  await field.fill('Two dates.')
  await userEvent.tab()
  await expect.poll(() => sentInputs(tandem, 'agendaItem.edit')).toHaveLength(1)
  const changed = { kind: 'changed', entities: ['agendaItem'] } as const
  tandem.tell(changed)
  await expect.poll(() => discussionDraftOf(item.id)).toBeNull()

  stored = item
  tandem.tell(changed)

  await expect.element(field).toHaveValue('One date.')
})

test('what could not be saved when the item was left is shown whole in a message', async () => {
  const { screen } = await begin({}, { 'agendaItem.edit': () => fail('store.full') })

  await userEvent.keyboard('Two dates.')
  await userEvent.keyboard('{PageDown}')

  await expect.element(screen.getByText(/The disk is full\..* “Two dates\.”/)).toBeVisible()
})

test('one key writes a decision under the item, and the cursor goes back to what is said', async () => {
  const { screen, tandem, meeting, items } = await begin()

  await userEvent.keyboard('{F8}')
  await expect.element(screen.getByRole('textbox', { name: 'Decision' })).toHaveFocus()
  await userEvent.keyboard('It moves to November.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')

  await expect.element(screen.getByText('Decision added')).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: 'What was said on “Workshop”' })).toHaveFocus()
  const { id: agendaItemId } = items[0] ?? { id: '' }
  const rest = { activityId: null, position: 0, reason: '', provenance: null }
  expect(sentInputs(tandem, 'decision.create')).toEqual([
    { id: null, decision: { meetingId: meeting.id, agendaItemId, text: 'It moves to November.', ...rest } },
  ])
})

test('Escape closes a form and keeps what is in it, and then leaves the meeting', async () => {
  const { screen } = await begin()

  await userEvent.keyboard('{F9}')
  await expect.element(screen.getByRole('textbox', { name: 'Action point' })).toHaveFocus()
  await userEvent.keyboard('Book the rooms.')
  await screen.getByRole('textbox', { name: 'Owner (person)' }).fill('Ana Ruiz')
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('textbox', { name: 'What was said on “Workshop”' })).toHaveFocus()
  await userEvent.keyboard('{F9}')
  await expect.element(screen.getByRole('textbox', { name: 'Action point' })).toHaveValue('Book the rooms.')
  await expect.element(screen.getByRole('textbox', { name: 'Owner (person)' })).toHaveValue('Ana Ruiz')
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: 'Go on writing' })).toHaveFocus()
})

test('an earlier action point is there where it is spoken of', async () => {
  const meeting = testMeeting()
  const action = testAction({ text: 'Send the list.', dueDay: '2016-09-20' })
  const items = [testItem(meeting, 0, { kind: 'carried-over', title: 'Send the list', actionPointId: action.id })]
  const { screen } = await show(<MeetingPage planId={planId} meetingId={meeting.id} />, {
    meetings: [meeting],
    items,
    actions: [action],
  })

  await screen.getByRole('button', { name: 'Go on writing' }).click()

  await expect.element(screen.getByText('10 days overdue')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Complete' })).toBeVisible()
})
