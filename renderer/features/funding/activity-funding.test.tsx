import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { done, fail } from '#contract/result'
import { sentInputs, showInWorkspace } from '../../api/workspace-testing.tsx'
import { ActivityFunding } from './activity-funding.tsx'
import { firstId, moneyAnswers, planId, testLine, testNeed } from './testing.ts'

const section = <ActivityFunding planId={planId} activityId={firstId} />

describe('the money of an activity', () => {
  it('is read first: its figures, and its lines with who gives', async () => {
    const { screen } = await showInWorkspace(section, moneyAnswers([testNeed(500_00), testLine({})]))

    await expect.element(screen.getByRole('listitem').nth(1)).toHaveTextContent('PledgedEU · 20 May 2016100')
    await expect.element(screen.getByText('To be mobilised')).toBeVisible()
    await expect.element(screen.getByText('400', { exact: true })).toBeVisible()
  })

  it('is one quiet line while there is none', async () => {
    const { screen } = await showInWorkspace(section, moneyAnswers([]))

    await expect.element(screen.getByText('No money is recorded.')).toBeVisible()
  })

  it('lets a pledge become a commitment on its line, and that be undone', async () => {
    const pledge = testLine({})
    const { screen, tandem } = await showInWorkspace(
      section,
      moneyAnswers([pledge], {
        'fundingLine.edit': () => done({}),
        'history.undo': () => done({ command: 'fundingLine.edit', field: 'kind', subject: 'F-01' }),
      }),
    )

    await userEvent.click(screen.getByRole('button', { name: 'Pledged' }))
    await userEvent.click(screen.getByRole('button', { name: /Kind/ }))
    await userEvent.click(screen.getByRole('option', { name: 'Committed' }))

    await expect.element(screen.getByText(/The line is changed: Committed/)).toBeVisible()
    expect(sentInputs(tandem, 'fundingLine.edit')).toEqual([
      { fundingLineId: pledge.id, change: { field: 'kind', value: 'committed' } },
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(sentInputs(tandem, 'history.undo')).toHaveLength(1)
  })

  it('tells a missing donor beside the donor, and a day to come beside the day, with the text kept', async () => {
    let code: 'fundingLine.donor-missing' | 'fundingLine.in-future' = 'fundingLine.donor-missing'
    const { screen } = await showInWorkspace(section, moneyAnswers([], { 'fundingLine.create': () => fail(code) }))
    await userEvent.click(screen.getByRole('button', { name: 'Add line' }))
    const amount = screen.getByRole('textbox', { name: 'Amount' })
    await userEvent.fill(amount, '250')
    await userEvent.keyboard('{Enter}')

    await expect.element(screen.getByRole('combobox', { name: 'Donor' })).toHaveAccessibleDescription(/needs a donor/)
    await expect.element(amount).toHaveValue('250')

    code = 'fundingLine.in-future'
    await userEvent.click(screen.getByRole('dialog').getByRole('button', { name: 'Add line' }))
    await expect.element(screen.getByText(/cannot have been received or spent in the future/)).toBeVisible()
    await expect.element(amount).toHaveValue('250')
  })

  it('refuses a negative sum in a line that is there, and keeps it as typed', async () => {
    const { screen, tandem } = await showInWorkspace(section, moneyAnswers([testLine({})]))
    await userEvent.click(screen.getByRole('button', { name: 'Pledged' }))
    const amount = screen.getByRole('textbox', { name: 'Amount' })

    await userEvent.fill(amount, '-5')
    await userEvent.keyboard('{Enter}')

    await expect.element(screen.getByText(/An amount cannot be negative/)).toBeVisible()
    await expect.element(amount).toHaveValue('-5')
    expect(sentInputs(tandem, 'fundingLine.edit')).toEqual([])
  })
})
