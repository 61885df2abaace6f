import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { userEvent } from 'vitest/browser'
import type { Answer } from '#contract/result'
import { done, fail } from '#contract/result'
import type { InputOf, ValueOf } from '#contract/types'
import { setTandem } from '../api/client.ts'
import { clearQueries } from '../api/query-cache.ts'
import { testPlan } from '../api/record-testing.ts'
import { fakeTandem } from '../api/testing.ts'
import type { FakeAnswers } from '../api/testing.ts'
import { openState } from '../api/workspace-testing.tsx'
import { showToast, useToasts } from '../ui/toast-store.ts'
import { App } from './app.tsx'
import { closeDialog } from './dialog-store.ts'

beforeEach(() => {
  clearQueries()
  closeDialog()
  useToasts.setState({ toasts: [] })
})
afterEach(() => {
  window.location.hash = ''
  setTandem(null)
})

const planId = '00000000-0000-7000-8000-000000000001'
const plan = testPlan({
  id: planId,
  title: 'Joint Action Plan',
  provenanceCounts: [
    { kind: 'documented', count: 3 },
    { kind: 'illustrative', count: 2 },
  ],
})

const question = { documents: 'document.list', plan: 'plan.get' } as const

/** Answers to questions of the past, by name. */
function past(title: string) {
  return ({ question: { name } }: InputOf<'plan.asOf'>): Answer<ValueOf<'plan.asOf'>, 'bug'> => {
    if (name === question.plan) return inside({ ...plan, title })
    if (name === question.documents) return inside({ documents: [] })
    if (name === 'reportingPeriod.list') return inside({ records: [] })
    return name === 'organisation.list' ? inside({ organisations: [] }) : done({ ok: false, code: 'bug', detail: {} })
  }
}

function inside(value: object): Answer<ValueOf<'plan.asOf'>, 'bug'> {
  return done({ ok: true, value } as ValueOf<'plan.asOf'>) // answers are JSON
}

/** The program at an address; `wait` is how long the answer to each input takes. */
async function app(
  address: string,
  answers: FakeAnswers = {},
  wait: (input: unknown) => Promise<void> = () => Promise.resolve(),
) {
  window.location.hash = address
  const tandem = fakeTandem({
    'app.state': () => done(openState({ isDemonstrationDay: true })),
    'app.rememberPlace': () => done({}),
    'plan.list': () => done({ plans: [] }),
    'plan.get': () => done(plan),
    'organisation.list': () => done({ organisations: [] }),
    'document.list': () => done({ documents: [] }),
    'reportingPeriod.list': () => done({ records: [] }),
    'history.undoState': () => done({ undo: null, redo: null }),
    'workspace.edit': () => done({}),
    'plan.asOf': past('As planned in June'),
    ...answers,
  })
  setTandem({ ...tandem, call: (name, input) => wait(input).then(() => tandem.call(name, input)) })
  return { screen: await render(<App />), tandem }
}

const documents = `/plan/${planId}/documents`

test('a plan as of a day says so, asks the past, offers no change and stays in it', async () => {
  const { screen, tandem } = await app(`${documents}?asOf=2016-06-30`)

  await expect.element(screen.getByText('INTERPOL-UNODC as it stood on 30 Jun 2016')).toBeVisible()
  await expect.element(screen.getByRole('heading', { level: 1, name: 'As planned in June' })).toBeVisible()
  expect(document.title).toContain('INTERPOL-UNODC as of 30 Jun 2016')
  expect(screen.getByRole('button', { name: 'Actions of the plan' }).query()).toBeNull()
  expect(tandem.calls.some(({ name }) => name === 'plan.get')).toBe(false)
  await expect
    .element(screen.getByRole('link', { name: 'History' }))
    .toHaveAttribute('href', `#/plan/${planId}/history?asOf=2016-06-30`)
})

test('the way back to today leads to the same screen', async () => {
  const { screen } = await app(`${documents}?asOf=2016-06-30`)

  await screen.getByRole('link', { name: 'Back to today' }).click()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'Joint Action Plan' })).toBeVisible()
  expect(window.location.hash).toBe(`#${documents}`)
  expect(screen.getByText(/as it stood on/).query()).toBeNull()
})

test('a day is chosen from what is near at hand, and Back leaves it', async () => {
  const { screen } = await app(documents)

  await screen.getByRole('button', { name: 'As of…' }).click()
  await screen.getByRole('button', { name: 'A year ago, 30 Sep 2015' }).click()

  await expect.element(screen.getByText('INTERPOL-UNODC as it stood on 30 Sep 2015')).toBeVisible()
  expect(window.location.hash).toBe(`#${documents}?asOf=2015-09-30`)
  window.history.back()
  await expect.poll(() => window.location.hash).toBe(`#${documents}`)
})

test('until all that is on the screen is brought back, it stays as it was and says that it is busy', async () => {
  const day = Promise.withResolvers<void>()
  const isHeld = (input: unknown) => JSON.stringify(input).includes('document.list')
  const { screen } = await app(documents, {}, (input) => (isHeld(input) ? day.promise : Promise.resolve()))
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Joint Action Plan' })).toBeVisible()

  await screen.getByRole('button', { name: 'As of…' }).click()
  await screen.getByRole('button', { name: 'A year ago, 30 Sep 2015' }).click()

  await expect.element(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  await expect.element(screen.getByRole('heading', { level: 1, name: 'Joint Action Plan' })).toBeVisible()
  expect(screen.getByText(/as it stood on/).query()).toBeNull()
  day.resolve()

  await expect.element(screen.getByRole('heading', { level: 1, name: 'As planned in June' })).toBeVisible()
  await expect.element(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false')
})

test('the present’s Undo is not offered in the past', async () => {
  const { screen } = await app(documents)
  await expect.element(screen.getByRole('button', { name: 'As of…' })).toBeVisible()
  showToast({ kind: 'done', text: 'Status set', action: { label: 'Undo', run: () => {} } })
  showToast({ kind: 'failed', text: 'The disk is full.', action: null })
  await expect.element(screen.getByText('Status set')).toBeVisible()

  window.location.hash = `${documents}?asOf=2016-06-30`

  await expect.element(screen.getByText('Status set')).not.toBeInTheDocument()
  await expect.element(screen.getByText('The disk is full.')).toBeVisible()
  showToast({ kind: 'done', text: 'Date moved', action: { label: 'Undo', run: () => {} } })
  expect(useToasts.getState().toasts.map(({ text }) => text)).toEqual(['The disk is full.'])
})

test('a day to come is refused beside the field', async () => {
  const { screen } = await app(documents)

  await screen.getByRole('button', { name: 'As of…' }).click()
  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('01102016{Enter}')

  await expect.element(screen.getByText(/A day to come has no past/)).toBeVisible()
  expect(window.location.hash).toBe(`#${documents}`)
})

test('a day before the plan says when it was first recorded, and leads there', async () => {
  const { screen } = await app(`${documents}?asOf=2001-01-01`, {
    'plan.asOf': (input) =>
      input.day < '2016-05-23' ? fail('past.before-plan', { firstDay: '2016-05-23' }) : past('At first')(input),
  })

  await expect
    .element(screen.getByRole('heading', { name: 'The plan was first recorded on 23 May 2016' }))
    .toBeVisible()
  await screen.getByRole('button', { name: 'Show 23 May 2016' }).click()

  await expect.poll(() => window.location.hash).toContain('asOf=2016-05-23')
})

test('the last change is not taken back from the past', async () => {
  const { screen, tandem } = await app(`${documents}?asOf=2016-06-30`)
  await expect.element(screen.getByText(/as it stood on/)).toBeVisible()

  await userEvent.keyboard('{Control>}z{/Control}')

  expect(tandem.calls.some(({ name }) => name === 'history.undo')).toBe(false)
})

test('the day of a demonstration is moved in its notice', async () => {
  const { screen, tandem } = await app(documents)

  await screen.getByRole('button', { name: 'Demonstration data as of 30 Sep 2016' }).click()
  await screen.getByRole('spinbutton', { name: /^day/ }).click()
  await userEvent.keyboard('15102016{Enter}')

  await expect
    .poll(() => tandem.calls.find(({ name }) => name === 'workspace.edit')?.input)
    .toMatchObject({ change: { field: 'demonstrationDay', value: '2016-10-15' } })
})
