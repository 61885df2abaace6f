import { expect, test } from 'vitest'
import type { HistoryEntry } from '#contract/area/history'
import { addDays } from '#domain/days'
import { shownToday, showInWorkspace } from '../../api/workspace-testing.tsx'
import { HistoryList } from './history-list.tsx'

function changeOn(day: string): HistoryEntry {
  return {
    number: 1,
    operationId: day,
    at: `${day}T12:00:00.000Z`,
    personId: null,
    personName: 'Ana Ruiz',
    entity: 'activity',
    row: 'activity',
    field: 'title',
    from: 'Ports',
    to: 'Airports',
    subject: '',
    activityId: null,
    activityReference: null,
    planId: null,
    names: [],
  }
}

test('a change made after the day on which the plan is read says so', async () => {
  const { screen } = await showInWorkspace(
    <HistoryList entries={[changeOn(addDays(shownToday, 1)), changeOn(shownToday)]} showsSubject={false} />,
    {},
  )

  const headings = screen.getByRole('heading', { level: 3 })
  await expect.element(headings.nth(0)).toHaveTextContent('1 Oct 2016 · After 30 Sep 2016')
  await expect.element(headings.nth(1)).toHaveTextContent('30 Sep 2016')
  await expect.element(headings.nth(1)).not.toHaveTextContent('After')
})
