import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

type MilestoneGroup = 'Overdue' | 'Due soon' | 'Later' | 'Reached'

/** What a plan is monitored by: its rounds, its milestones, and what moved. */
export class MonitoringPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async show(view: 'Round' | 'Milestones' | 'Notes'): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: 'Sections of the plan' })
    await sections.getByRole('link', { name: 'Monitoring' }).click()
    const link = this.page.getByRole('navigation', { name: 'Monitoring' }).getByRole('link', { name: view })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  /** The milestones that stand under a heading, their titles from top to bottom. */
  async milestonesIn(group: MilestoneGroup): Promise<readonly string[]> {
    const rows = this.page.getByRole('rowgroup').filter({
      has: this.page.getByRole('rowheader', { name: new RegExp(`^${group} \\d+$`) }),
    })
    const titles = await rows.getByRole('rowheader').allTextContents()
    return titles.slice(1)
  }

  milestone(title: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: title, exact: true }) })
  }

  /** Says on which day a milestone was reached. */
  async reach(title: string, typedDay: string): Promise<void> {
    await this.milestone(title)
      .getByRole('button', { name: /^Date: / })
      .click()
    await this.page.getByRole('spinbutton', { name: /^day, Actual/ }).click()
    await this.page.keyboard.type(typedDay)
    await this.page.keyboard.press('Enter')
    await this.expectReached(title)
  }

  async reachToday(title: string): Promise<void> {
    await this.milestone(title).getByRole('button', { name: 'Reached today' }).click()
    await this.expectReached(title)
  }

  /** Moves a milestone to another day, with why. */
  async revise(title: string, typedDay: string, reason: string, explanation: string): Promise<void> {
    await this.milestone(title)
      .getByRole('button', { name: /^Date: / })
      .click()
    await this.page.getByRole('button', { name: 'Revise date…' }).click()
    await this.page
      .getByRole('spinbutton', { name: /^day, / })
      .first()
      .click()
    await this.page.keyboard.type(typedDay)
    await this.page.getByRole('button', { name: /Why it moved/ }).click()
    await this.page.getByRole('option', { name: reason }).click()
    await this.page.getByRole('textbox', { name: 'Explanation' }).fill(explanation)
    await this.page.getByRole('button', { name: 'Revise date' }).click()
    await expect(this.page.getByRole('button', { name: 'Revise date' })).toBeHidden()
  }

  private async expectReached(title: string): Promise<void> {
    await expect.poll(() => this.milestonesIn('Reached')).toContain(title)
  }

  /** Makes the reporting periods of a year; the screen of the rounds must be open. */
  async makePeriods(year: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Reporting periods' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Reporting periods' })
    await dialog.getByRole('textbox', { name: 'Year' }).fill(year)
    await dialog.getByRole('button', { name: 'Make the periods' }).click()
    await expect(dialog.getByRole('listitem').filter({ hasText: `Q1 ${year}` })).toBeVisible()
    await this.page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
}
