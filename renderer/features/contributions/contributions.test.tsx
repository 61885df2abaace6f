import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { newOrganisation } from '../../api/new-organisation.ts'
import type { FakeAnswers } from '../../api/testing.ts'
import { sentInputs, showInWorkspace } from '../../api/workspace-testing.tsx'
import { ActivityContributions } from './activity-contributions.tsx'
import type { Contribution } from './contribution.ts'
import { ContributionsScreen } from './contributions-screen.tsx'
import { useContributionsView } from './contributions-view.ts'

const planId = '00000000-0000-4000-8000-0000000000aa'
const activityId = '00000000-0000-4000-8000-0000000000c1'
const [interpolId, unodcId] = ['00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000b2']

function testPromise(part: Partial<Contribution> = {}): Contribution {
  return {
    id: crypto.randomUUID(),
    activityId,
    organisationId: interpolId,
    kind: 'training',
    promise: 'Two trainers',
    promisedDay: null,
    dueDay: null,
    delivery: null,
    provenance: null,
    ...part,
  }
}

function ledgerAnswers(records: readonly Contribution[], answers: FakeAnswers = {}): FakeAnswers {
  return {
    'contribution.list': () => done({ records: [...records] }),
    'activity.list': () => done({ activities: [] }),
    'organisation.list': () =>
      done({
        organisations: [
          { id: interpolId, ...newOrganisation('en', null, 'INTERPOL', 'multilateral') },
          { id: unodcId, ...newOrganisation('en', null, 'UNODC', 'multilateral') },
        ],
      }),
    ...answers,
  }
}

beforeEach(() => useContributionsView.setState({ organisationIds: new Set(), filter: 'all' }))

const delivered = { state: 'delivered', day: '2016-06-10', text: '' } as const

describe('the ledger of promises', () => {
  it('tells of each organisation what it promised, kept and owes', async () => {
    const records = [
      testPromise({ dueDay: '2016-09-20' }),
      testPromise({ promise: 'A database', dueDay: '2016-06-01', delivery: delivered }),
      testPromise({ organisationId: unodcId, promise: 'Legal advice' }),
    ]
    const { screen } = await showInWorkspace(<ContributionsScreen planId={planId} />, ledgerAnswers(records))

    await expect
      .element(screen.getByRole('row', { name: /^INTERPOL/ }))
      .toHaveTextContent('INTERPOL2 promises1 kept1 overdue')
    await expect
      .element(screen.getByRole('row', { name: /Two trainers/ }))
      .toHaveTextContent('Two trainersTraining20 Sep 2016Open10 days overdueRecord delivery')
    await expect
      .element(screen.getByRole('row', { name: /A database/ }))
      .toHaveTextContent('A databaseTraining1 Jun 2016Delivered10 Jun 20169 days late')
  })

  it('shows only what is overdue when that is asked for', async () => {
    const records = [testPromise({ dueDay: '2016-09-20' }), testPromise({ promise: 'Later', dueDay: '2016-12-01' })]
    const { screen } = await showInWorkspace(<ContributionsScreen planId={planId} />, ledgerAnswers(records))

    await userEvent.click(screen.getByRole('radio', { name: 'Overdue' }))

    await expect.element(screen.getByRole('row', { name: /Two trainers/ })).toBeVisible()
    await expect.element(screen.getByText('Later')).not.toBeInTheDocument()
  })

  it('shows the promises of one organisation', async () => {
    const records = [testPromise(), testPromise({ organisationId: unodcId, promise: 'Legal advice' })]
    const { screen } = await showInWorkspace(<ContributionsScreen planId={planId} />, ledgerAnswers(records))

    await userEvent.click(screen.getByRole('button', { name: 'Organisation' }))
    await userEvent.click(screen.getByRole('option', { name: 'UNODC' }))
    await userEvent.keyboard('{Escape}')

    await expect.element(screen.getByRole('row', { name: /Legal advice/ })).toBeVisible()
    await expect.element(screen.getByText('Two trainers')).not.toBeInTheDocument()
  })
})

describe('the promises of an activity', () => {
  it('are marked delivered with their day, and that can be undone', async () => {
    const promise = testPromise()
    const { screen, tandem } = await showInWorkspace(
      <ActivityContributions planId={planId} activityId={activityId} />,
      ledgerAnswers([promise], { 'contribution.edit': () => done({}) }),
    )

    await userEvent.click(screen.getByRole('button', { name: 'Record delivery: Two trainers' }))
    await userEvent.click(screen.getByRole('dialog').getByRole('button', { name: 'Record delivery', exact: true }))

    await expect.element(screen.getByText('The delivery by INTERPOL is recorded')).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible()
    expect(sentInputs(tandem, 'contribution.edit')).toEqual([
      {
        contributionId: promise.id,
        change: { field: 'delivery', value: { state: 'delivered', day: '2016-09-30', text: '' } },
      },
    ])
  })

  it('refuse a delivery in the future beside its day, with the rest kept', async () => {
    const { screen } = await showInWorkspace(
      <ActivityContributions planId={planId} activityId={activityId} />,
      ledgerAnswers([testPromise()], { 'contribution.edit': () => fail('deed.in-future') }),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Record delivery: Two trainers' }))
    await userEvent.fill(screen.getByRole('textbox', { name: 'Remark' }), 'One of two')

    await userEvent.click(screen.getByRole('dialog').getByRole('button', { name: 'Record delivery', exact: true }))

    await expect.element(screen.getByText(/What has been done cannot be dated in the future/)).toBeVisible()
    await expect.element(screen.getByRole('textbox', { name: 'Remark' })).toHaveValue('One of two')
  })

  it('ask who promises before they are added, and keep what was typed', async () => {
    const { screen, tandem } = await showInWorkspace(
      <ActivityContributions planId={planId} activityId={activityId} />,
      ledgerAnswers([]),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Add promise' }))
    await userEvent.keyboard('{Escape}')
    const promise = screen.getByRole('textbox', { name: 'Promised' })
    await userEvent.fill(promise, 'A training course')

    await userEvent.click(screen.getByRole('dialog').getByRole('button', { name: 'Add promise' }))

    await expect.element(screen.getByText('Choose who promises it.')).toBeVisible()
    await expect.element(promise).toHaveValue('A training course')
    expect(sentInputs(tandem, 'contribution.create')).toEqual([])
  })
})
