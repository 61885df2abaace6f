import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The activity beside the matrix. */
export class ActivityPanel {
  readonly page: Page
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: 'Activity' })
  }

  fact(name: 'Status' | 'Start' | 'End'): Locator {
    return this.panel.getByRole('button', { name: new RegExp(`^${name}: `) })
  }

  async setStatus(status: string, reason: string): Promise<void> {
    await this.fact('Status').click()
    const form = this.page.getByRole('dialog')
    await form.getByText(status, { exact: true }).click()
    await form.getByRole('textbox', { name: /Reason/ }).fill(reason)
    await form.getByRole('button', { name: 'Set status' }).click()
    await expect(form).toBeHidden()
  }

  /** Moves the end to a day, typed as an officer types it: day, month and year in one go, such as `15102016`. */
  async reviseEnd(typedDay: string, reason: string, explanation: string): Promise<void> {
    await this.fact('End').click()
    await this.page.getByRole('button', { name: 'Revise end…' }).click()
    await this.page.getByRole('spinbutton', { name: /^day, New end/ }).click()
    await this.page.keyboard.type(typedDay)
    await this.page.getByRole('button', { name: /Why it moved/ }).click()
    await this.page.getByRole('option', { name: reason }).click()
    await this.page.getByRole('textbox', { name: 'Explanation' }).fill(explanation)
    await this.page.getByRole('button', { name: 'Revise date' }).click()
    await expect(this.page.getByRole('button', { name: 'Revise date' })).toBeHidden()
  }

  /** Rates the activity otherwise than the rule, with the sentence that says why. */
  async rate(rating: string, reason: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Rate differently…' }).click()
    const form = this.page.getByRole('dialog', { name: 'Rating' })
    await form.getByRole('button', { name: /Rating$/ }).click()
    await this.page.getByRole('option', { name: rating }).click()
    await form.getByRole('textbox', { name: /Why/ }).fill(reason)
    await form.getByRole('button', { name: 'Set rating' }).click()
    await expect(form).toBeHidden()
  }

  async writeNote(text: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: 'New monitoring note' }).fill(text)
    await this.panel.getByRole('button', { name: 'Add note' }).click()
  }

  /** All at once: a text of a megabyte is too long to go through the typing of a test. */
  async writeLongNote(text: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: 'New monitoring note' }).evaluate((field, typed) => {
      // The element's own setter: React puts its own over it, and would take the text for its own.
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, typed)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, text)
    await this.panel.getByRole('button', { name: 'Add note' }).click()
  }

  note(text: string): Locator {
    return this.panel.getByRole('region', { name: 'Monitoring notes' }).getByRole('listitem').filter({ hasText: text })
  }
}
