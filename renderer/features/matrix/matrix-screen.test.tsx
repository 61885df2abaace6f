import { beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import type { Activity, ActivityLine } from '#contract/area/activity'
import type { ThematicArea } from '#contract/area/outline'
import type { ActivityRating } from '#contract/area/rating'
import { done, fail } from '#contract/result'
import { AppStateProvider } from '../../api/app-state.tsx'
import { setTandem } from '../../api/client.ts'
import { clearQueries } from '../../api/query-cache.ts'
import { testPlan } from '../../api/record-testing.ts'
import { fakeTandem } from '../../api/testing.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { openState } from '../../api/workspace-testing.tsx'
import { pressScreenKey } from '../../keyboard/screen-keys.ts'
import { MatrixScreen } from './matrix-screen.tsx'
import { clearViews } from './matrix-view.ts'
import { planId, testArea, testId, testLine, testOrganisation } from './testing.ts'

const interpol = testOrganisation(1, 'INTERPOL')
const areas = [testArea(1, 'Terrorism'), testArea(2, 'Cybercrime'), testArea(3, 'Maritime and border security')]
const lines = [
  testLine(1, { title: 'Foreign fighters', selectedYears: [2016], plannedEnd: '2016-09-15' }),
  testLine(2, { title: 'Legal assistance', selectedYears: [2016], status: 'planned' }),
  testLine(3, { title: 'Dark net markets', areaId: testId('b', 2), selectedYears: [2016] }),
  testLine(4, { title: 'Container control', areaId: testId('b', 3) }),
]

type Setting = {
  readonly lines?: readonly ActivityLine[]
  readonly areas?: readonly ThematicArea[]
  readonly isReadOnly?: boolean
  readonly answers?: FakeAnswers
}

async function show(setting: Setting = {}) {
  const party = {
    id: testId('d', 1),
    organisationId: interpol.id,
    position: 0,
    functions: [],
    contribution: '',
    provenance: null,
  }
  const shown = setting.lines ?? lines
  const tandem = fakeTandem({
    'plan.get': () => done(testPlan({ id: planId, parties: [party], selectionYears: [2016] })),
    'outline.get': () => done({ areas: [...(setting.areas ?? areas)], focusAreas: [], objectives: [] }),
    'activity.list': () => done({ activities: [...shown] }),
    'organisation.list': () => done({ organisations: [interpol] }),
    'activity.get': ({ activityId }) =>
      done(wholeActivity(shown.find((line) => line.id === activityId) ?? testLine(0))),
    ...setting.answers,
  })
  setTandem(tandem)
  const onEditOutline = vi.fn()
  const screen = await render(
    <div style={{ display: 'flex', blockSize: 600, inlineSize: 1100 }}>
      <AppStateProvider value={openState({ isReadOnly: setting.isReadOnly ?? false })}>
        <MatrixScreen planId={planId} onEditOutline={onEditOutline} />
      </AppStateProvider>
    </div>,
  )
  const sent = (name: string): readonly unknown[] =>
    tandem.calls.filter((call) => call.name === name).map((call) => call.input)
  return { screen, sent, tandem, onEditOutline, grid: screen.getByRole('grid', { name: 'Activity matrix' }) }
}

function wholeActivity(line: ActivityLine): Activity {
  const { roles: _roles, selectedYears: _years, noteCount: _count, lastNoteDay: _day, ...fields } = line
  const revision = null
  const own = { objectiveId: null, description: '', sdgTargets: [], participations: [], selections: [], conflicts: [] }
  const facts = { status: { status: line.status, reason: null }, revisedStart: revision, revisedEnd: revision }
  return { ...fields, ...own, ...facts, ratingOverride: null, provenance: null }
}

/** The text of the cell that the keyboard acts on, as the grid names it. */
function activeText(): string {
  const id = document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant')
  return document.getElementById(id ?? '')?.textContent ?? ''
}

beforeEach(async () => {
  await page.viewport(1280, 800)
  clearQueries()
  clearViews()
  window.location.hash = `/plan/${planId}/matrix`
})

test('activities stand under their areas with counts, and an area without a chosen one says what waits', async () => {
  const { screen, grid } = await show()

  await expect.element(grid).toBeVisible()
  await expect.element(screen.getByRole('row', { name: 'Terrorism 2' })).toBeVisible()
  await expect.element(screen.getByRole('rowheader', { name: 'Foreign fighters' })).toBeVisible()
  await expect
    .element(screen.getByText('No activity chosen for 2016. One remaining activity waits for resources.'))
    .toBeVisible()
  await expect.element(screen.getByRole('gridcell', { name: '15 d late' })).toBeVisible()
  await expect.element(screen.getByText('3 of 4 activities · 1 late · as of 30 Sep 2016')).toBeVisible()
})

test('the filter finds an area by its name and says what is outside the year', async () => {
  const { screen, grid } = await show()
  await expect.element(grid).toBeVisible()

  pressScreenKey('filter')
  await userEvent.keyboard('MARITIME')

  await expect.element(screen.getByText('No activity matches')).toBeVisible()
  await screen.getByRole('button', { name: '1 more outside the 2016 focus' }).click()
  await expect.element(screen.getByRole('rowheader', { name: 'Container control' })).toBeVisible()
  await expect.element(screen.getByText('1 of 4 activities · as of 30 Sep 2016')).toBeVisible()
  await screen.getByRole('button', { name: 'Clear filters' }).click()
  await expect.element(screen.getByText('4 activities · 1 late · as of 30 Sep 2016')).toBeVisible()
})

test('arrows move, Enter opens the activity, and an open panel follows the keyboard', async () => {
  const { screen, grid } = await show()
  await expect.element(screen.getByRole('rowheader', { name: 'Foreign fighters' })).toBeVisible()

  await userEvent.tab()
  while (document.activeElement !== grid.element()) await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  expect(activeText()).toBe('Legal assistance')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => window.location.hash).toContain(testId('a', 2))

  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(() => window.location.hash).toContain(testId('a', 3))
  await expect.element(grid).toHaveFocus()
})

test('F2 edits the title in place, saves with Enter, and keeps the focus in the grid', async () => {
  const { screen, grid, sent } = await show({ answers: { 'activity.edit': () => done({}) } })
  await expect.element(screen.getByRole('rowheader', { name: 'Foreign fighters' })).toBeVisible()

  focus(grid.element())
  await userEvent.keyboard('{F2}')
  await screen.getByRole('textbox', { name: 'Title of F-1' }).fill('Front-line points')
  await userEvent.keyboard('{Enter}')

  await expect
    .poll(() => sent('activity.edit'))
    .toEqual([
      {
        activityId: testId('a', 1),
        change: { field: 'title', value: 'Front-line points' },
        requestId: expect.any(String),
      },
    ])
  await expect.element(grid).toHaveFocus()
})

test('a title that was not saved stays in its field with the reason', async () => {
  const { screen, grid } = await show({ answers: { 'activity.edit': () => fail('store.full') } })
  await expect.element(screen.getByRole('rowheader', { name: 'Foreign fighters' })).toBeVisible()

  focus(grid.element())
  await userEvent.keyboard('{F2}')
  await screen.getByRole('textbox', { name: 'Title of F-1' }).fill('Front-line points')
  await userEvent.keyboard('{Enter}')

  await expect.element(screen.getByRole('textbox', { name: 'Title of F-1' })).toHaveValue('Front-line points')
  await expect.element(screen.getByRole('textbox', { name: 'Title of F-1' })).toBeInvalid()
})

test('a status that needs a reason is not set without one', async () => {
  const { screen, grid, sent } = await show({ answers: { 'activity.setStatus': () => done({}) } })
  await expect.element(screen.getByRole('rowheader', { name: 'Foreign fighters' })).toBeVisible()

  focus(grid.element())
  pressScreenKey('status')
  await screen.getByText('Suspended').click()
  await screen.getByRole('button', { name: 'Set status' }).click()
  await expect.element(screen.getByText('Say why: a cancelled or suspended activity needs a reason.')).toBeVisible()
  expect(sent('activity.setStatus')).toEqual([])

  await screen.getByRole('textbox', { name: 'Reason required' }).fill('No funds')
  await screen.getByRole('button', { name: 'Set status' }).click()
  await expect
    .poll(() => sent('activity.setStatus'))
    .toEqual([
      {
        activityId: testId('a', 1),
        status: { status: 'suspended', reason: 'No funds' },
        requestId: expect.any(String),
      },
    ])
  await expect.element(grid).toHaveFocus()
})

test('a head sorts within the groups, by pointer and by keyboard', async () => {
  const { screen, grid } = await show()
  await screen.getByRole('columnheader', { name: 'Status' }).click()

  await expect.element(screen.getByRole('columnheader', { name: 'Status' })).toHaveAttribute('aria-sort', 'ascending')
  const titles = () =>
    screen
      .getByRole('rowheader')
      .elements()
      .map((each) => each.textContent)
  expect(titles()).toEqual(['Legal assistance', 'Foreign fighters', 'Dark net markets'])
  focus(grid.element())
  await userEvent.keyboard('{Enter}')
  expect(titles()).toEqual(['Foreign fighters', 'Legal assistance', 'Dark net markets'])
})

test('the keyboard goes on at the row that takes the place of a deleted one', async () => {
  let shown = lines
  const { screen, grid, tandem } = await show({
    answers: {
      'activity.list': () => done({ activities: [...shown] }),
      'activity.delete': () => done({}),
    },
  })
  await expect.element(screen.getByRole('rowheader', { name: 'Foreign fighters' })).toBeVisible()

  focus(grid.element())
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  await screen.getByRole('menuitem', { name: 'Delete activity' }).click()
  shown = lines.slice(1)
  tandem.tell({ kind: 'changed', entities: ['activity'] })

  await expect.poll(activeText).toBe('Legal assistance')
  await expect.element(grid).toHaveFocus()
})

test('a matrix that can only be read offers nothing that would change it', async () => {
  const { screen, grid } = await show({ isReadOnly: true })
  await expect.element(screen.getByRole('rowheader', { name: 'Foreign fighters' })).toBeVisible()

  expect(screen.getByRole('button', { name: 'Add activity' }).query()).toBeNull()
  focus(grid.element())
  await userEvent.keyboard('{F2}')
  expect(screen.getByRole('textbox').query()).toBeNull()
  expect(pressScreenKey('status')).toBe(false)
  await userEvent.keyboard('{Shift>}{F10}{/Shift}')
  expect(
    screen
      .getByRole('menuitem')
      .elements()
      .map((item) => item.textContent),
  ).toEqual(['OpenEnter'])
})

test('a new activity is proposed the next reference, and opened', async () => {
  const { screen, sent } = await show({ answers: { 'activity.create': () => done({ id: testId('a', 5) }) } })
  await screen.getByRole('button', { name: 'Add activity' }).click()

  await expect.element(screen.getByRole('textbox', { name: 'Reference required' })).toHaveValue('F-5')
  await screen.getByRole('textbox', { name: 'Title required' }).fill('Wildlife crime')
  await userEvent.keyboard('{Enter}')

  await expect.poll(() => window.location.hash).toContain(testId('a', 5))
  expect(sent('activity.create')).toMatchObject([
    { activity: { planId, areaId: testId('b', 1), reference: 'F-5', title: 'Wildlife crime', nature: 'joint' } },
  ])
})

test('a plan without areas teaches what they are and leads to them', async () => {
  const { screen, onEditOutline } = await show({ areas: [], lines: [] })

  await screen.getByRole('button', { name: 'Add thematic areas' }).click()

  expect(onEditOutline).toHaveBeenCalledOnce()
})

test('thousands of activities are counted whole and drawn in part', async () => {
  const many = Array.from({ length: 3_000 }, (_, index) => testLine(index + 1, { selectedYears: [2016] }))
  const { screen, grid } = await show({ lines: many })
  await expect.element(screen.getByRole('rowheader', { name: 'Activity 1', exact: true })).toBeVisible()

  // The heads, two empty areas with what they say, and the head of the full one.
  await expect.element(grid).toHaveAttribute('aria-rowcount', '3006')
  expect(screen.getByRole('row').elements().length).toBeLessThan(60)
  focus(grid.element())
  await userEvent.keyboard('{Control>}{End}{/Control}')
  await expect.element(screen.getByRole('row').getByText('F-3000')).toBeVisible()
  expect(grid.element().getAttribute('aria-activedescendant')).toContain(testId('a', 3_000))
})

function focus(element: Element): void {
  if (element instanceof HTMLElement) element.focus()
}

test('the rating filter keeps what is rated so, from its own menu or, where it is narrow, from that of all filters', async () => {
  const rated = (line: ActivityLine, rating: ActivityRating['rating']): ActivityRating => {
    const counts = { total: 0, reached: 0, overdue: 0, dueSoon: 0 }
    const rest = { reasons: [], override: null, trend: null, nextMilestone: null, milestoneCounts: counts }
    return { activityId: line.id, rating, proposed: rating, ...rest }
  }
  const ratings = lines.map((line, index) => rated(line, index === 1 ? 'red' : 'green'))
  const { screen } = await show({ answers: { 'rating.list': () => done({ ratings }) } })

  await screen.getByRole('button', { name: 'Rating', exact: true }).click()
  await screen.getByRole('option', { name: 'Red' }).click()
  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByText('1 of 4 activities · as of 30 Sep 2016')).toBeVisible()
  await expect.element(screen.getByRole('rowheader', { name: 'Legal assistance' })).toBeVisible()

  const frame = screen.container.firstElementChild
  if (frame instanceof HTMLElement) frame.style.inlineSize = '620px'
  await screen.getByRole('button', { name: 'Filters 1 chosen' }).click()
  await expect.element(screen.getByRole('option', { name: 'Red' })).toHaveAttribute('aria-selected', 'true')
  await screen.getByRole('option', { name: 'Red' }).click()
  await screen.getByRole('option', { name: 'Planned' }).click()
  await userEvent.keyboard('{Escape}')

  await expect.element(screen.getByRole('button', { name: 'Filters 1 chosen' })).toHaveFocus()
  await expect.element(screen.getByText('1 of 4 activities · as of 30 Sep 2016')).toBeVisible()
})
