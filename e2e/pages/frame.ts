import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** What surrounds every screen: the plans at the side, a plan's sections, messages, undo. */
export class Frame {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async openDemonstration(): Promise<void> {
    await this.page.getByRole('button', { name: /Open the demonstration workspace/ }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: /INTERPOL/ })).toBeVisible()
  }

  async goToSection(name: 'Matrix' | 'Documents' | 'History' | 'Reports'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Sections of the plan' }).getByRole('link', { name }).click()
  }

  /** The message that says what was just done. */
  message(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: /Messages/ }).getByText(text)
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z')
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+z')
  }
}
