import { beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done } from '#contract/result'
import { sentInputs, showInWorkspace } from '../../api/workspace-testing.tsx'
import { FundingScreen } from './funding-screen.tsx'
import { useFundingView } from './funding-view.ts'
import { firstId, moneyAnswers, planId, secondId, testLine, testNeed } from './testing.ts'

beforeEach(() => useFundingView.setState({ year: null, grouping: 'activity' }))

const screenOfPlan = <FundingScreen planId={planId} />

describe('the money of a plan', () => {
  it('is told in four figures, and to be mobilised is what is required less what is available', async () => {
    const { screen } = await showInWorkspace(screenOfPlan, moneyAnswers([testNeed(500_00), testLine({})]))

    await expect.element(screen.getByRole('button', { name: /Show the lines: To be mobilised: 400/ })).toBeVisible()
    await expect.element(screen.getByText('80% of what is required')).toBeVisible()
  })

  it('explains a figure by its lines, each kind with what it comes to', async () => {
    const { screen } = await showInWorkspace(screenOfPlan, moneyAnswers([testNeed(500_00), testLine({})]))

    await userEvent.click(screen.getByRole('button', { name: /Show the lines: Available/ }))

    const dialog = screen.getByRole('dialog', { name: 'Available' })
    await expect.element(dialog.getByRole('rowheader', { name: /Border posts/ })).toBeVisible()
    await expect.element(dialog.getByRole('row', { name: /^Pledged USD.100$/ })).toBeVisible()
    await expect.element(dialog.getByText('Required')).not.toBeInTheDocument()
  })

  it('ranks what waits for resources: the focus of the year first, then the larger gap', async () => {
    const lines = [testNeed(900_00), testNeed(100_00, { activityId: secondId }), testLine({ activityId: secondId })]
    const half = [...lines.slice(0, 2), testLine({ activityId: secondId, money: { amount: 50_00, currency: 'USD' } })]
    const { screen } = await showInWorkspace(screenOfPlan, moneyAnswers(half))

    const rows = screen.getByRole('region', { name: 'Waiting for resources' }).getByRole('rowheader')

    await expect.element(rows.nth(0)).toHaveTextContent('F-02Dark netIn focus in 2016')
    await expect.element(rows.nth(1)).toHaveTextContent('F-01Border posts')
  })

  it('names the rate that is missing, and adds exactly that one', async () => {
    const euros = testLine({ money: { amount: 100_00, currency: 'EUR' } })
    const { screen, tandem } = await showInWorkspace(
      screenOfPlan,
      moneyAnswers([euros], { 'currencyRate.create': () => done({ id: planId }) }),
    )

    await expect
      .element(
        screen.getByText('1 line in EUR cannot be told in USD: no rate from 20 May 2016 or earlier is recorded.'),
      )
      .toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Add this rate' }))
    await userEvent.fill(screen.getByRole('textbox', { name: 'Is worth' }), '1,1339')
    await expect.element(screen.getByText('1 EUR = 1.1339 USD')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    // Who published it is for the officer to say: a rate that was only heard of is nobody's.
    await expect.element(screen.getByText('Say who published it.')).toBeVisible()
    await userEvent.fill(screen.getByRole('textbox', { name: 'Published by' }), 'ECB')
    await userEvent.keyboard('{Enter}')

    await expect.element(screen.getByText('The rate of EUR in USD is added')).toBeVisible()
    expect(sentInputs(tandem, 'currencyRate.create')).toMatchObject([
      { currencyRate: { planId, rate: { from: 'EUR', to: 'USD', value: '1.1339' }, day: '2016-05-20', source: 'ECB' } },
    ])
  })

  it('keeps what was typed when a sum could be read as two, and takes it when it is plain', async () => {
    const { screen, tandem } = await showInWorkspace(
      screenOfPlan,
      moneyAnswers([testNeed(1)], { 'fundingLine.create': () => done({ id: planId }) }),
    )
    await userEvent.click(screen.getByRole('button', { name: 'Add line' }))
    const amount = screen.getByRole('textbox', { name: 'Amount' })

    await userEvent.fill(amount, '1.000')
    await userEvent.keyboard('{Enter}')

    await expect.element(screen.getByText('This can be read as 1000 or as 1. Write one of the two.')).toBeVisible()
    await expect.element(amount).toHaveValue('1.000')
    expect(sentInputs(tandem, 'fundingLine.create')).toEqual([])

    await userEvent.fill(amount, '1 000,50')
    await expect.element(screen.getByText(/^USD.1,000\.50$/)).toBeVisible()
    await userEvent.keyboard('{Enter}')

    await expect.element(screen.getByText(/The line is added: Required, USD.1,000.50/)).toBeVisible()
    expect(sentInputs(tandem, 'fundingLine.create')).toMatchObject([
      { fundingLine: { activityId: null, kind: 'required', money: { amount: 1_000_50, currency: 'USD' }, year: 2016 } },
    ])
  })

  it('says what will be here while nothing is, and offers nothing to change when it can only be read', async () => {
    const { screen } = await showInWorkspace(screenOfPlan, moneyAnswers([]), { isReadOnly: true })

    await expect.element(screen.getByRole('heading', { name: 'No money is recorded yet' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Add line' })).not.toBeInTheDocument()
  })

  it('is told by donor as firm as it is', async () => {
    const lines = [testLine({}), testLine({ kind: 'received', activityId: firstId })]
    const { screen } = await showInWorkspace(screenOfPlan, moneyAnswers(lines))

    await userEvent.click(screen.getByRole('radio', { name: 'Donor' }))

    await expect.element(screen.getByRole('row', { name: /^EU/ })).toHaveTextContent('EU10001002000')
  })
})
