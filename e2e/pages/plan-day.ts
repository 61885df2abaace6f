import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** The day that a plan of the demonstration shows as today, and the days it is looked at as of. */
export class PlanDay {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Moves the demonstration to a day, typed as an officer types it (`15122016`) and read as the program writes it. */
  async moveTo(typedDay: string, shownDay: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Demonstration data as of/ }).click()
    const form = this.page.getByRole('dialog', { name: 'Day of the demonstration' })
    await form.getByRole('spinbutton', { name: /^day/ }).click()
    await this.page.keyboard.type(typedDay)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('button', { name: `Demonstration data as of ${shownDay}` })).toBeVisible()
    await expect(form).toBeHidden()
  }

  /** Shows the plan as it stood on a day. */
  async showAsOf(typedDay: string, shownDay: string): Promise<void> {
    await this.page.getByRole('button', { name: 'As of…' }).click()
    const form = this.page.getByRole('dialog', { name: 'As of…' })
    await form.getByRole('spinbutton', { name: /^day/ }).click()
    await this.page.keyboard.type(typedDay)
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByText(`as it stood on ${shownDay}`)).toBeVisible()
  }

  async backToToday(): Promise<void> {
    await this.page.getByRole('link', { name: 'Back to today' }).click()
    await expect(this.page.getByText(/as it stood on/)).toBeHidden()
  }
}
