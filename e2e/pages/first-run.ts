import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The start page. */
export class FirstRun {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  choice(name: 'demonstration' | 'Start a plan' | 'Open a workspace file'): Locator {
    return this.page.getByRole('main').getByRole('button', { name })
  }

  /** Makes an empty workspace, up to where it asks for its first plan. */
  async startWorkspace(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Name of the workspace' })
    if (!(await field.isVisible())) await this.choice('Start a plan').click()
    await field.fill(name)
    await this.page.getByRole('button', { name: 'Create workspace' }).click()
    await expect(this.page.getByRole('dialog', { name: 'New plan' })).toBeVisible()
  }

  /** Chooses a file in the system's window, as if the officer had. */
  async openFile(path: string): Promise<void> {
    const browse = this.page.getByRole('button', { name: 'Browse…' })
    if (!(await browse.isVisible())) await this.choice('Open a workspace file').click()
    const chooser = this.page.waitForEvent('filechooser')
    await browse.click()
    await (await chooser).setFiles(path)
  }
}
