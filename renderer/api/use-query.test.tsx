import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import type { PlanLine } from '#contract/area/plan'
import { done, fail } from '#contract/result'
import { setTandem } from './client.ts'
import { askAhead, clearQueries } from './query-cache.ts'
import { fakeTandem } from './testing.ts'
import { useQuery } from './use-query.ts'

beforeEach(clearQueries)
afterEach(() => setTandem(null))

const plan: PlanLine = {
  id: 'a',
  title: 'A plan',
  shortTitle: 'A',
  kind: 'joint-action-plan',
  state: 'current',
  periodStart: null,
  periodEnd: null,
  focusYear: null,
  marking: 'unclassified',
  currency: null,
  activityCount: 0,
  organisationIds: [],
}

function Titles() {
  const plans = useQuery('plan.list', {})
  if (plans.kind === 'loading') return <p>loading</p>
  if (plans.kind === 'failed') return <p>failed: {plans.code}</p>
  return <p>plans: {plans.value.plans.map((each) => each.title).join(', ')}</p>
}

test('two screens that ask the same are answered by one call', async () => {
  const tandem = fakeTandem({ 'plan.list': () => done({ plans: [plan] }) })
  setTandem(tandem)

  const screen = await render(
    <>
      <Titles />
      <Titles />
    </>,
  )

  await expect.element(screen.getByText('plans: A plan').nth(1)).toBeVisible()
  expect(tandem.calls).toHaveLength(1)
})

test('a change of what it reads is asked for anew, and the old answer stays until then', async () => {
  let title = 'Before'
  const tandem = fakeTandem({ 'plan.list': () => done({ plans: [{ ...plan, title }] }) })
  setTandem(tandem)
  const screen = await render(<Titles />)
  await expect.element(screen.getByText('plans: Before')).toBeVisible()

  title = 'After'
  tandem.tell({ kind: 'changed', entities: ['plan'] })

  expect(screen.getByText('loading').query()).toBeNull()
  await expect.element(screen.getByText('plans: After')).toBeVisible()
})

test('a change of something else is not asked for', async () => {
  const tandem = fakeTandem({ 'plan.list': () => done({ plans: [plan] }) })
  setTandem(tandem)
  const screen = await render(<Titles />)
  await expect.element(screen.getByText('plans: A plan')).toBeVisible()

  tandem.tell({ kind: 'changed', entities: ['note'] })
  tandem.tell({ kind: 'app', reason: 'preferences' })

  expect(tandem.calls).toHaveLength(1)
})

test('changes that come while it is being answered lead to one more question, not to one each', async () => {
  const tandem = fakeTandem({ 'plan.list': () => done({ plans: [plan] }) })
  setTandem(tandem)
  const screen = await render(<Titles />)
  await expect.element(screen.getByText('plans: A plan')).toBeVisible()

  for (let count = 0; count < 20; count += 1) tandem.tell({ kind: 'changed', entities: ['activity'] })

  await expect.poll(() => tandem.calls.length).toBe(3)
})

test('another workspace makes every answer void, whatever it reads', async () => {
  let title = 'Of the first'
  const tandem = fakeTandem({ 'plan.list': () => done({ plans: [{ ...plan, title }] }) })
  setTandem(tandem)
  const screen = await render(<Titles />)
  await expect.element(screen.getByText('plans: Of the first')).toBeVisible()

  title = 'Of the second'
  tandem.tell({ kind: 'app', reason: 'workspace' })

  await expect.element(screen.getByText('plans: Of the second')).toBeVisible()
})

test('a failure is told by its code', async () => {
  setTandem(fakeTandem({ 'plan.list': () => fail('store.busy') }))

  const screen = await render(<Titles />)

  await expect.element(screen.getByText('failed: store.busy')).toBeVisible()
})

test('what was asked ahead is there when the screen comes, and a failure is asked again', async () => {
  let isThere = false
  const tandem = fakeTandem({ 'plan.list': () => (isThere ? done({ plans: [plan] }) : fail('store.busy')) })
  setTandem(tandem)
  void askAhead('plan.list', {})
  await expect.poll(() => tandem.calls.length).toBe(1)

  isThere = true
  void askAhead('plan.list', {})
  await expect.poll(() => tandem.calls.length).toBe(2)
  const screen = await render(<Titles />)

  await expect.element(screen.getByText('plans: A plan')).toBeVisible()
  expect(tandem.calls).toHaveLength(2)
})
