import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** What the activities cost, who pays, and what is missing. */
export class FundingPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async show(): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: 'Sections of the plan' })
    await sections.getByRole('link', { name: 'Funding' }).click()
    await expect(this.page.getByRole('navigation', { name: 'Funding' })).toBeVisible()
  }

  /** A figure of the plan as a whole. */
  figure(name: 'Received' | 'Committed' | 'Pledged'): Locator {
    return this.page.getByText(new RegExp(`^${name}\\s*[\\d,]+$`)).first()
  }

  /** Changes what a donor's line of an activity is: a pledge that arrives becomes receipt on the same line. */
  async changeKind(reference: string, donor: string, kind: string): Promise<void> {
    await this.page.getByRole('table').first().getByRole('button', { name: reference }).click()
    const lines = this.page.getByRole('dialog')
    await lines.getByRole('button', { name: donor }).click()
    await this.page.getByRole('button', { name: /Kind$/ }).click()
    await this.page.getByRole('option', { name: kind }).click()
    await expect(this.page.getByRole('button', { name: /Kind$/ })).toHaveText(kind)
    await this.page.getByRole('button', { name: 'Close' }).last().click()
    await expect(this.page.getByRole('button', { name: /Kind$/ })).toBeHidden()
    if (await lines.isVisible()) await lines.getByRole('button', { name: 'Close' }).last().click()
    await expect(lines).toBeHidden()
  }
}
