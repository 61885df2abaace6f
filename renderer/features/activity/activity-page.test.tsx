import { afterEach, expect, test } from 'vitest'
import { done } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { sentInputs } from '../../api/workspace-testing.tsx'
import { ActivityPage } from './activity-page.tsx'
import { planId, show, testActivity } from './testing.tsx'

afterEach(() => setTandem(null))

test('has the title as its first heading, and the sections under it in order', async () => {
  const activity = testActivity()

  const { screen } = await show(
    <ActivityPage planId={planId} activityId={activity.id} aboveNotes={null} belowNotes={null} />,
    { activity },
  )

  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(activity.title)
  const headings = screen.getByRole('heading', { level: 2 }).elements()
  expect(headings.map((heading) => heading.textContent)).toEqual(['Facts', 'Monitoring notes', 'History'])
})

test('leads back to the matrix with the activity beside it', async () => {
  const activity = testActivity()

  const { screen } = await show(
    <ActivityPage planId={planId} activityId={activity.id} aboveNotes={null} belowNotes={null} />,
    { activity },
  )

  await expect
    .element(screen.getByRole('link', { name: 'INTERPOL-UNODC' }))
    .toHaveAttribute('href', `#/plan/${planId}/matrix?activity=${activity.id}`)
})

test('saves the chosen targets together when their list closes', async () => {
  const activity = testActivity()
  const answers = { 'activity.edit': () => done({}) }
  const { screen, tandem } = await show(
    <ActivityPage planId={planId} activityId={activity.id} aboveNotes={null} belowNotes={null} />,
    {
      activity,
      answers,
    },
  )

  await screen.getByRole('button', { name: /^SDG targets:/ }).click()
  await screen.getByRole('option', { name: /^16\.4/ }).click()
  await screen.getByRole('option', { name: /^5\.2/ }).click()
  expect(sentInputs(tandem, 'activity.edit')).toEqual([])
  screen
    .getByRole('option', { name: /^5\.2/ })
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))

  await expect
    .poll(() => sentInputs(tandem, 'activity.edit'))
    .toEqual([{ activityId: activity.id, change: { field: 'sdgTargets', value: ['5.2', '16.2', '16.4'] } }])
})
