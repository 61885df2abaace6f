import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** A monitoring round, gone through by keyboard. */
export class RoundPage {
  readonly page: Page
  readonly total: number
  #done = 0

  constructor(page: Page, total: number) {
    this.page = page
    this.total = total
  }

  /** Starts the round of a period; the screen of the rounds must be open. */
  async start(period: string): Promise<void> {
    const choice = this.page.getByRole('button', { name: /Reporting period$/ })
    if ((await choice.textContent())?.includes(period) !== true) {
      await choice.click()
      await this.page.getByRole('option', { name: period }).click()
    }
    await expect(this.page.getByRole('heading', { name: `${this.total} activities to go through` })).toBeVisible()
    await this.page.getByRole('button', { name: 'Start the round' }).press('Enter')
    await this.expectProgress()
  }

  /** A status by its key; the one that stands is pressed already. */
  async setStatus(key: string, status: string): Promise<void> {
    await this.page.keyboard.press(key)
    await expect(this.page.getByRole('button', { name: status })).toHaveAttribute('aria-pressed', 'true')
  }

  /** A rating by its key, and why it is not the proposed one. */
  async rate(key: string, reason: string): Promise<void> {
    await this.page.keyboard.press(key)
    await this.page.keyboard.type(reason)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.getByText(reason)).toBeVisible()
    await expect(this.page.getByRole('textbox', { name: /^Why/ })).toBeHidden()
  }

  /** Moves the end because a partner is not available, which stands first among the reasons. */
  async reviseEnd(typedDay: string, explanation: string): Promise<void> {
    await this.page.keyboard.press('e')
    await this.page.keyboard.type(typedDay)
    for (const key of ['Tab', 'Tab', 'Enter']) await this.page.keyboard.press(key)
    await expect(this.page.getByRole('option', { name: 'Availability of partners' })).toBeVisible()
    for (const key of ['Enter', 'Tab']) await this.page.keyboard.press(key)
    await this.page.keyboard.type(explanation)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.getByRole('textbox', { name: 'Explanation' })).toBeHidden()
  }

  async note(text: string): Promise<void> {
    await this.page.keyboard.press('n')
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Control+Enter')
    await expect(this.page.getByText(text)).toBeVisible()
    // The keys are the round’s again.
    await expect(this.page.getByRole('textbox', { name: 'New monitoring note' })).not.toBeFocused()
  }

  /** Says that the activity is brought up to date, or expressly that nothing is new, and goes on. */
  async finish(outcome: 'updated' | 'no change'): Promise<void> {
    await this.page.keyboard.press(outcome === 'updated' ? 'Enter' : '0')
    this.#done += 1
    if (this.#done < this.total) await this.expectProgress()
  }

  async finishRest(period: string): Promise<void> {
    while (this.#done < this.total) await this.finish('no change')
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`The round of ${period} is complete`)
  }

  /** Goes back to the list: with Escape on the way, by the button that has it when the round is complete. */
  async leave(): Promise<void> {
    if (this.#done < this.total) await this.page.keyboard.press('Escape')
    else await this.page.getByRole('button', { name: 'Back to monitoring' }).press('Enter')
    await expect(this.page.getByRole('navigation', { name: 'Monitoring' })).toBeVisible()
  }

  async expectProgress(): Promise<void> {
    await expect(this.page.getByText(`${this.#done} of ${this.total}`, { exact: true })).toBeVisible()
  }
}
