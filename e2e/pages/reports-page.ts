import type { FrameLocator, Page } from '@playwright/test'

/** Where reports are made. */
export class ReportsPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The page of the report as it will be handed over. */
  preview(): FrameLocator {
    return this.page.frameLocator('iframe[title="Preview of the report"]')
  }

  /** The source of the preview's page. */
  async previewHtml(): Promise<string> {
    const frame = await (await this.preview().owner().elementHandle())?.contentFrame()
    return (await frame?.content()) ?? ''
  }

  async choose(field: 'Report' | 'Period' | 'Activities' | 'Language of the report', option: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`${field}$`) }).click()
    await this.page.getByRole('option', { name: new RegExp(`^${option}( \\(|$)`) }).click()
  }

  async export(format: 'Word' | 'PDF' | 'Excel' | 'CSV'): Promise<void> {
    await this.page.getByRole('button', { name: `Export to ${format}` }).click()
  }
}
