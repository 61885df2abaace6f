import { I18nProvider } from 'react-aria-components'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import type { Attention } from '#contract/area/attention'
import { attentionKinds } from '#contract/vocabulary/attention'
import { done, fail } from '#contract/result'
import { AppStateProvider } from '../../api/app-state.tsx'
import { setTandem } from '../../api/client.ts'
import { clearQueries } from '../../api/query-cache.ts'
import { fakeTandem } from '../../api/testing.ts'
import type { FakeTandem } from '../../api/testing.ts'
import { openState } from '../../api/workspace-testing.tsx'
import { placeOf } from '../../routing/route.ts'
import { AttentionList } from './attention-list.tsx'
import { attentionPlace } from './attention-place.ts'
import { attentionText } from './attention-text.ts'

const planId = '00000000-0000-4000-8000-0000000000aa'
const line: Attention = {
  key: 'overdue:a',
  kind: 'overdue',
  planId,
  planTitle: 'INTERPOL-UNODC',
  recordId: '00000000-0000-4000-8000-0000000000a1',
  activityId: '00000000-0000-4000-8000-0000000000a1',
  activityReference: 'F-03',
  title: 'Police networks',
  day: '2016-09-15',
  count: 15,
  snooze: null,
}

let tandem: FakeTandem
beforeEach(() => {
  clearQueries()
  tandem = fakeTandem({
    'snooze.create': () => done({ id: planId }),
    'snooze.delete': () => done({}),
  })
  setTandem(tandem)
})
afterEach(() => setTandem(null))

function show(lines: readonly Attention[], shortCount = 8) {
  return render(
    <I18nProvider locale="en-GB">
      <AppStateProvider value={openState()}>
        <AttentionList
          lines={lines}
          hrefOf={({ recordId }) => `#/act/${recordId}`}
          shortCount={shortCount}
          showsPlan={false}
        />
      </AppStateProvider>
    </I18nProvider>,
  )
}

test('each line says why, and leads to the place to act', async () => {
  const screen = await show([line])

  const link = screen.getByRole('link', { name: 'Overdue by 15 days F-03 Police networks' })
  await expect.element(link).toHaveAttribute('href', `#/act/${line.recordId}`)
})

test('a line is put off by the week from the day that is shown as today', async () => {
  const screen = await show([line])

  await screen.getByRole('button', { name: 'Put off Police networks' }).click()
  await userEvent.keyboard('{ArrowDown}{Enter}')

  await expect
    .poll(() => tandem.calls.find(({ name }) => name === 'snooze.create')?.input)
    .toMatchObject({ snooze: { planId, key: 'overdue:a', untilDay: '2016-10-07' } })
})

test('a line is put off until a day of her choice, with why, and never until a day that has been', async () => {
  const screen = await show([line])
  const sent = () => tandem.calls.find(({ name }) => name === 'snooze.create')?.input

  await screen.getByRole('button', { name: 'Put off Police networks' }).click()
  await screen.getByRole('menuitem', { name: 'Until a date…' }).click()
  await screen.getByRole('textbox', { name: 'Why (if you like)' }).fill('Lyon answers in December')
  await screen.getByRole('button', { name: 'Put off', exact: true }).click()
  await expect.element(screen.getByText('Choose a day after today.')).toBeVisible()
  expect(sent()).toBe(undefined)

  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('01122016')
  await screen.getByRole('button', { name: 'Put off', exact: true }).click()

  await expect.poll(sent).toMatchObject({ snooze: { untilDay: '2016-12-01', reason: 'Lyon answers in December' } })
})

test('a day that could not be saved leaves the question open with what was written, and says why', async () => {
  setTandem(fakeTandem({ 'snooze.create': () => fail('store.full') }))
  const screen = await show([line])

  await screen.getByRole('button', { name: 'Put off Police networks' }).click()
  await screen.getByRole('menuitem', { name: 'Until a date…' }).click()
  await screen.getByRole('textbox', { name: 'Why (if you like)' }).fill('Lyon answers in December')
  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('01122016')
  await screen.getByRole('button', { name: 'Put off', exact: true }).click()

  await expect.element(screen.getByRole('dialog').getByText(/The disk is full\./)).toBeVisible()
  await expect
    .element(screen.getByRole('textbox', { name: 'Why (if you like)' }))
    .toHaveValue('Lyon answers in December')
})

test('what is put off is counted, shown when asked for, and taken up again', async () => {
  const snooze = { id: planId, untilDay: '2016-10-10', reason: 'Lyon answers then' }
  const screen = await show([line, { ...line, key: 'silent:b', kind: 'silent', count: 92, title: 'Forensics', snooze }])

  await expect.element(screen.getByText('1 is put off')).toBeVisible()
  await expect.element(screen.getByText('Forensics')).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Show all 2' }).click()
  await expect.element(screen.getByText(/Put off until 10 Oct 2016/)).toBeVisible()
  await expect.element(screen.getByText('Lyon answers then')).toBeVisible()
  await screen.getByRole('button', { name: 'Put off Forensics' }).click()
  await screen.getByRole('menuitem', { name: 'Take up again' }).click()

  await expect.poll(() => tandem.calls.some(({ name }) => name === 'snooze.delete')).toBe(true)
})

test('lines beyond the first are shown when asked for', async () => {
  const screen = await show([line, { ...line, key: 'silent:b', kind: 'silent', count: 92, title: 'Forensics' }], 1)

  await expect.element(screen.getByText('Forensics')).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Show all 2' }).click()
  await expect.element(screen.getByText('Forensics')).toBeVisible()
  await screen.getByRole('button', { name: 'Show fewer' }).click()
  await expect.element(screen.getByText('Forensics')).not.toBeInTheDocument()
})

test('a period without a name is told by its days as people read them', async () => {
  const screen = await show([{ ...line, kind: 'round-incomplete', title: '2016-07-01/2016-09-30', count: 3 }])

  await expect.element(screen.getByText('Jul – Sep 2016')).toBeVisible()
})

test('every kind opens the record that can be acted on, an activity beside the section it is looked at from', () => {
  const placeOfKind = (kind: Attention['kind']): string =>
    placeOf(attentionPlace({ ...line, kind, activityId: 'a', recordId: 'r', planId: 'p' }, 'overview'))

  expect(Object.fromEntries(attentionKinds.map((kind) => [kind, placeOfKind(kind)]))).toEqual({
    overdue: '/plan/p/overview?activity=a',
    conflict: '/plan/p/overview?activity=a',
    silent: '/plan/p/overview?activity=a',
    'rating-worsened': '/plan/p/overview?activity=a',
    'not-started': '/plan/p/overview?activity=a',
    'ended-not-closed': '/plan/p/overview?activity=a',
    'due-soon': '/plan/p/overview?activity=a',
    'milestone-overdue': '/plan/p/overview?record=r&activity=a',
    'milestone-due-soon': '/plan/p/overview?record=r&activity=a',
    'completed-with-open-milestone': '/plan/p/overview?record=r&activity=a',
    'action-point-overdue': '/plan/p/reviews/actions?record=r',
    'action-point-due': '/plan/p/reviews/actions?record=r',
    'contribution-overdue': '/plan/p/funding/contributions?record=r',
    'measure-overdue': '/plan/p/monitoring/risks?record=r',
    'risk-review-due': '/plan/p/monitoring/risks?record=r',
    'round-incomplete': '/plan/p/monitoring/round?record=r',
  })
})

test('every kind has words of its own', () => {
  const texts = attentionKinds.map((kind) => attentionText({ kind, count: 3 }))

  expect(new Set(texts).size).toBe(attentionKinds.length)
})
