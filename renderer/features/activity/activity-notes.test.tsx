import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Activity } from '#contract/area/activity'
import { done, fail } from '#contract/result'
import { firstDayOf, lastDayOf } from '#domain/days'
import { setTandem } from '../../api/client.ts'
import { sentInputs, shownToday } from '../../api/workspace-testing.tsx'
import { requestNote } from '../../keyboard/note-request.ts'
import { pressScreenKey } from '../../keyboard/screen-keys.ts'
import { useToasts } from '../../ui/toast-store.ts'
import { ActivityNotes } from './activity-notes.tsx'
import { show, testActivity, testNote } from './testing.tsx'

beforeEach(() => useToasts.setState({ toasts: [] }))
afterEach(() => setTandem(null))

const field = { name: 'New monitoring note' }

function notesOf(activity: Activity) {
  return <ActivityNotes activity={activity} ownsKeys />
}

test('Ctrl+Enter saves a note of shownToday and leaves the cursor where the next one is written', async () => {
  const activity = testActivity({ marking: 'confidential' })
  const answers = { 'note.create': () => done({ id: activity.id }) }
  const { screen, tandem } = await show(notesOf(activity), { activity, answers })

  expect(pressScreenKey('note')).toBe(true)
  await userEvent.keyboard('The workshop took place.')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')

  await expect.element(screen.getByText('Note on F-03 added')).toBeVisible()
  const { planId, id: activityId } = activity
  const rest = { kind: 'progress', day: shownToday, marking: 'confidential', provenance: null }
  expect(sentInputs(tandem, 'note.create')).toEqual([
    { id: null, isOwn: true, note: { planId, activityId, text: 'The workshop took place.', ...rest } },
  ])
  await expect.element(screen.getByRole('textbox', field)).toHaveValue('')
  await expect.element(screen.getByRole('textbox', field)).toHaveFocus()
})

test('a note that was not saved stays as typed, with the reason beside it', async () => {
  const activity = testActivity()
  const answers = { 'note.create': () => fail('store.full') }
  const { screen } = await show(notesOf(activity), { activity, answers })

  await screen.getByRole('textbox', field).fill('Long work')
  await screen.getByRole('button', { name: 'Add note' }).click()

  await expect.element(screen.getByText(/The disk is full\./)).toBeVisible()
  await expect.element(screen.getByRole('textbox', field)).toHaveValue('Long work')
})

test('a day in the future is refused beside the day', async () => {
  const activity = testActivity()
  const answers = { 'note.create': () => fail('note.in-future') }
  const { screen } = await show(notesOf(activity), { activity, answers })

  await screen.getByRole('textbox', field).fill('Not yet')
  await screen.getByRole('button', { name: 'Add note' }).click()

  const day = screen.getByRole('group', { name: 'Date' })
  await expect.element(day).toHaveAccessibleDescription(/A note cannot be dated in the future\./)
})

test('an empty note is not sent', async () => {
  const activity = testActivity()
  const { screen, tandem } = await show(notesOf(activity), { activity })

  await screen.getByRole('textbox', field).click()
  await screen.getByRole('button', { name: 'Add note' }).click()

  await expect.element(screen.getByText('Write what happened first.')).toBeVisible()
  expect(sentInputs(tandem, 'note.create')).toEqual([])
})

test('what is being written is still there when the panel is opened again', async () => {
  const activity = testActivity()
  const first = await show(notesOf(activity), { activity })
  await first.screen.getByRole('textbox', field).fill('Half a sentence')
  await first.screen.unmount()

  const { screen } = await show(notesOf(activity), { activity })

  await expect.element(screen.getByRole('textbox', field)).toHaveValue('Half a sentence')
})

test('answers the matrix that asks for a note of this activity', async () => {
  const activity = testActivity()
  const { screen } = await show(notesOf(activity), { activity })

  requestNote(activity.id)

  await expect.element(screen.getByRole('textbox', field)).toHaveFocus()
})

test('a note says when, of what kind and by whom', async () => {
  const activity = testActivity()
  const notes = [testNote(activity, 1, { kind: 'field-visit', day: '2016-06' })]

  const { screen } = await show(notesOf(activity), { activity, notes, isReadOnly: true })

  await expect.element(screen.getByRole('listitem')).toHaveTextContent('June 2016Field visitAna RuizNote 1')
})

test('shows fifty notes, and the older ones when asked', async () => {
  const activity = testActivity()
  const notes = Array.from({ length: 60 }, (_, number) => testNote(activity, number))
  const { screen } = await show(notesOf(activity), { activity, notes })
  await expect.element(screen.getByText('50 of 60 notes')).toBeVisible()

  await screen.getByRole('button', { name: 'Show older notes' }).click()

  await expect.element(screen.getByText('Note 59')).toBeInTheDocument()
  expect(screen.getByRole('listitem').elements()).toHaveLength(60)
})

test('a note of a million characters shows its beginning, and more of it when asked', async () => {
  const activity = testActivity()
  const text = 'word '.repeat(200_000)
  const { screen } = await show(notesOf(activity), { activity, notes: [testNote(activity, 1, { text })] })
  const item = screen.getByRole('listitem')
  await expect.element(item).toBeVisible()
  const lengthBefore = item.element().textContent.length

  await screen.getByRole('button', { name: 'Show all' }).click()

  await expect.element(screen.getByRole('button', { name: 'Show more' })).toBeInTheDocument()
  expect(lengthBefore).toBeLessThan(1_000)
  expect(item.element().textContent.length).toBeLessThan(50_000)
})

test('keeps the lines and spaces of a note', async () => {
  const activity = testActivity()
  const text = 'First\n\n  <b>second</b>'
  const { screen } = await show(notesOf(activity), { activity, notes: [testNote(activity, 1, { text })] })

  const shown = screen.getByText(/<b>second<\/b>/)

  await expect.element(shown).toBeVisible()
  expect(shown.element().textContent).toBe(text)
})

test('corrects the kind and the text of a note in place', async () => {
  const activity = testActivity()
  const note = testNote(activity, 1)
  const answers = { 'note.edit': () => done({}) }
  const { screen, tandem } = await show(notesOf(activity), { activity, notes: [note], answers })

  await screen.getByRole('button', { name: /Kind/ }).click()
  await screen.getByRole('option', { name: 'Issue' }).click()
  await screen.getByRole('button', { name: 'Edit Note of 30 Jun 2016' }).click()
  await screen.getByRole('textbox', { name: 'Note of 30 Jun 2016' }).fill('Put right')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')

  await expect.element(screen.getByText('Text of the note saved')).toBeVisible()
  expect(sentInputs(tandem, 'note.edit')).toEqual([
    { noteId: note.id, change: { field: 'kind', value: 'issue' } },
    { noteId: note.id, change: { field: 'text', value: 'Put right' } },
  ])
})

test('deletes a note with a way back', async () => {
  const activity = testActivity()
  const note = testNote(activity, 1)
  const answers = { 'note.delete': () => done({}) }
  const { screen, tandem } = await show(notesOf(activity), { activity, notes: [note], answers })

  await screen.getByRole('button', { name: 'Actions of the note of 30 Jun 2016' }).click()
  await screen.getByRole('menuitem', { name: 'Delete note' }).click()

  await expect.element(screen.getByText('Note of 30 Jun 2016 deleted')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(sentInputs(tandem, 'note.delete')).toEqual([{ noteId: note.id }])
})

test('a demonstration shows notes later than its day apart, below what is written on it', async () => {
  const activity = testActivity()
  const days = ['2024-09-29', '2017', '2016-09-30', '2016']
  const notes = days.map((day, index) => testNote(activity, index, { day, text: `Of ${day}` }))
  const answers = {
    'note.list': ({ fromDay, toDay }: { readonly fromDay: string | null; readonly toDay: string | null }) => {
      const found = notes.filter(
        ({ day }) => (fromDay === null || lastDayOf(day) >= fromDay) && (toDay === null || firstDayOf(day) <= toDay),
      )
      return done({ notes: found, total: found.length })
    },
  }

  const { screen } = await show(notesOf(activity), { activity, answers, isDemonstrationDay: true })

  await expect.element(screen.getByRole('heading', { name: 'After 30 Sep 2016' })).toBeVisible()
  const texts = screen
    .getByRole('listitem')
    .elements()
    .map((item) => /Of [0-9-]+/.exec(item.textContent)?.[0])
  expect(texts).toEqual(['Of 2016-09-30', 'Of 2016', 'Of 2024-09-29', 'Of 2017'])
})
