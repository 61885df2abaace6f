import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The review meetings of a plan and their action points. */
export class ReviewsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async show(view: 'Review meetings' | 'Action points'): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: 'Sections of the plan' })
    await sections.getByRole('link', { name: 'Reviews' }).click()
    const link = this.page.getByRole('navigation', { name: 'Reviews' }).getByRole('link', { name: view })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  /** Plans a meeting, with everything on its agenda that the plan proposes. */
  async planMeeting(title: string): Promise<void> {
    await this.show('Review meetings')
    await this.page.getByRole('button', { name: 'Plan a meeting' }).click()
    await this.page.getByRole('textbox', { name: /^Title/ }).fill(title)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible()
    await this.page.getByRole('button', { name: 'Propose from the plan' }).click()
  }

  async takeProposals(): Promise<void> {
    const take = this.page.getByRole('button', { name: /Put \d+ items? on the agenda/ })
    await take.click()
    await expect(take).toBeHidden()
  }

  agendaItem(text: string): Locator {
    return this.page
      .getByRole('region', { name: /^Agenda/ })
      .getByRole('listitem')
      .filter({ hasText: text })
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Begin meeting' }).click()
    await expect(this.page.getByRole('textbox', { name: /^What was said on/ })).toBeFocused()
  }

  /** Writes a decision and its reason down while they speak. */
  async decide(decision: string, reason: string): Promise<void> {
    await this.page.keyboard.press('F8')
    await this.page.keyboard.type(decision)
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.type(reason)
    await this.page.keyboard.press('Control+Enter')
    await this.expectMessage('Decision added')
  }

  async agreeAction(text: string): Promise<void> {
    await this.page.keyboard.press('F9')
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Control+Enter')
    await this.expectMessage('Action point added')
  }

  async leaveMeeting(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.page.getByRole('button', { name: 'Go on writing' })).toBeFocused()
  }

  /** An action point in whichever list is open. */
  actionPoint(text: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByRole('button', { name: text, exact: true }) })
  }

  async complete(text: string, sentence: string): Promise<void> {
    await this.actionPoint(text).getByRole('button', { name: 'Complete' }).click()
    await this.page.getByRole('textbox', { name: /What was done/ }).fill(sentence)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.actionPoint(text)).toContainText('Completed')
  }

  async verify(text: string, sentence: string): Promise<void> {
    await this.actionPoint(text).getByRole('button', { name: 'Verify' }).click()
    await this.page.getByRole('textbox', { name: /What you saw/ }).fill(sentence)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.actionPoint(text)).toContainText('Verified')
  }

  private async expectMessage(text: string): Promise<void> {
    await expect(this.page.getByRole('region', { name: /Messages/ }).getByText(text)).toBeVisible()
  }
}
