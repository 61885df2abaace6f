import { afterEach, expect, test } from 'vitest'
import type { ValueOf } from '#contract/types'
import { done } from '#contract/result'
import { setTandem } from '../../api/client.ts'
import { testActivityLine, testPlan } from '../../api/record-testing.ts'
import { sentInputs, showInWorkspace, shownToday } from '../../api/workspace-testing.tsx'
import type { Milestone } from './milestone.ts'
import { MilestonesScreen } from './milestones-screen.tsx'
import { activityId, planId, testMilestone, testOrganisation } from './testing.ts'

afterEach(() => setTandem(null))

const line = testActivityLine({
  id: activityId,
  planId,
  areaId: '00000000-0000-4000-8000-0000000000ad',
  reference: 'F-03',
  title: 'Police networks and prosecutors',
})
const nothingMoved: ValueOf<'slippage.list'> = { moves: [], delays: [] }

function show(milestones: readonly Milestone[], ledger = nothingMoved) {
  return showInWorkspace(<MilestonesScreen planId={planId} />, {
    'milestone.list': () => done({ records: [...milestones] }),
    'milestone.edit': () => done({}),
    'plan.get': () => done(testPlan({ id: planId })),
    'activity.list': () => done({ activities: [line] }),
    'organisation.list': () => done({ organisations: [testOrganisation] }),
    'slippage.list': () => done(ledger),
  })
}

test('all milestones stand by day, what is overdue first', async () => {
  location.hash = `#/plan/${planId}/monitoring/milestones`
  const { screen } = await show([
    testMilestone(1, { title: 'Later', plannedDay: '2016-12-15' }),
    testMilestone(2, { title: 'Reached', plannedDay: '2016-06-30', actualDay: '2016-06-30' }),
    testMilestone(3, { title: 'Soon', plannedDay: '2016-10-10' }),
    testMilestone(4, { title: 'Late', plannedDay: '2016-09-15', ownerId: testOrganisation.id }),
    testMilestone(5, { title: 'Very late', plannedDay: '2016-07-15' }),
  ])
  await expect.element(screen.getByRole('rowheader', { name: 'Very late' })).toBeVisible()

  const headings = screen.getByRole('rowheader').elements()

  expect(headings.map((heading) => heading.textContent)).toEqual(['Very late', 'Late', 'Soon', 'Later', 'Reached'])
  await expect.element(screen.getByRole('row', { name: 'Overdue 2' })).toBeVisible()
  const late = screen.getByRole('row', { name: /^Late .*15 Sep/ })
  await expect.element(late).toHaveTextContent('LateDate: 15 Sep 201615 days overdueF-03INTERPOLReached today')
  await expect
    .element(late.getByRole('link', { name: 'F-03' }))
    .toHaveAttribute('href', `#/plan/${planId}/monitoring/milestones?activity=${activityId}`)
})

test('a milestone is reached from the list', async () => {
  const { screen, tandem } = await show([testMilestone(4, { title: 'Late', plannedDay: '2016-09-15' })])

  await screen.getByRole('button', { name: 'Reached today: “Late”' }).click()

  expect(sentInputs(tandem, 'milestone.edit')).toEqual([
    { milestoneId: testMilestone(4).id, change: { field: 'actualDay', value: shownToday } },
  ])
})

test('of thousands of milestones the first are shown, and more when asked', async () => {
  const many = Array.from({ length: 230 }, (_, index) => ({ ...testMilestone(1), id: `m${index}` }))
  const { screen } = await show(many)

  await screen.getByRole('button', { name: 'Show 100 more' }).click()

  await expect.element(screen.getByRole('button', { name: 'Show 30 more' })).toBeInTheDocument()
})

test('the ledger keeps every move with its reason, and how late each end is', async () => {
  const person = { personId: null, personName: 'Ana Ruiz' }
  const { screen } = await show([], {
    moves: [
      {
        subject: 'end',
        activityId,
        milestoneId: null,
        title: line.title,
        from: '2016-09-15',
        to: '2016-12-15',
        days: 91,
        reason: 'funding',
        explanation: 'The grant came late.',
        at: '2016-09-16T10:00:00.000Z',
        ...person,
      },
      {
        subject: 'milestone',
        activityId,
        milestoneId: testMilestone(1).id,
        title: 'Syllabus',
        from: '2016-06-30',
        to: '2016-06-20',
        days: -10,
        reason: null,
        explanation: null,
        at: null,
        personId: null,
        personName: null,
      },
    ],
    delays: [
      {
        activityId,
        originalDay: '2016-09-15',
        agreedDay: '2016-12-15',
        actualDay: null,
        againstPlan: 91,
        againstAgreed: 0,
      },
    ],
  })

  await screen.getByRole('radio', { name: 'Slippage' }).click()

  await expect
    .element(screen.getByRole('row', { name: /^F-03.*prosecutors/ }))
    .toHaveTextContent('F-03Police networks and prosecutors15 Sep 201615 Dec 2016+91 daysOn the date')
  await expect
    .element(screen.getByRole('row', { name: /^End of F-03/ }))
    .toHaveTextContent('End of F-0315 Sep 201615 Dec 2016+91 daysFunding · The grant came late.Ana Ruiz16 Sep 2016')
  await expect
    .element(screen.getByRole('row', { name: /Syllabus/ }))
    .toHaveTextContent('F-03Syllabus30 Jun 201620 Jun 2016−10 daysNo reason keptAlready when entered')
})

test('a plan without milestones says what will be here', async () => {
  const { screen } = await show([])

  await expect.element(screen.getByRole('heading', { name: 'No milestones yet' })).toBeVisible()
  await screen.getByRole('radio', { name: 'Slippage' }).click()
  await expect.element(screen.getByRole('heading', { name: 'Nothing has moved' })).toBeVisible()
})
