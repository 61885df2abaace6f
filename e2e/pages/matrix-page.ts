import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

/** The activity matrix. */
export class MatrixPage {
  readonly page: Page
  readonly grid: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Activity matrix' })
  }

  /** Shows the matrix of the plan that is named; the first one of the demonstration when none is. */
  async show(shortTitle = 'INTERPOL-UNODC'): Promise<void> {
    await this.page.getByRole('region', { name: 'Plans' }).getByRole('link', { name: shortTitle }).click()
    await expect(this.grid).toBeVisible()
  }

  /** The row of an activity, or the heading of a thematic area. */
  row(name: string): Locator {
    return this.grid.getByRole('row', { name: new RegExp(`^${name}\\b`) })
  }

  /** The cell that the keyboard is in. */
  activeCell(): Locator {
    return this.grid.locator(':is([role=gridcell], [role=rowheader])[data-active]')
  }

  /** The references of the rows on screen, from top to bottom. */
  async references(): Promise<readonly string[]> {
    const cells = await this.grid.getByRole('gridcell').allTextContents()
    return cells.filter((text) => /^[A-Z]\d?-\d\d$/.test(text))
  }

  async filter(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Filter' }).fill(text)
  }

  async addActivity(reference: string, title: string, area: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add activity' }).first().click()
    const dialog = this.page.getByRole('dialog', { name: 'Add activity' })
    await dialog.getByRole('textbox', { name: /^Title/ }).fill(title)
    await dialog.getByRole('textbox', { name: /^Reference/ }).fill(reference)
    await dialog.getByRole('button', { name: /Thematic area/ }).click()
    await this.page.getByRole('option', { name: area }).click()
    await dialog.getByRole('button', { name: 'Add activity' }).click()
    await expect(dialog).toBeHidden()
  }

  async open(reference: string): Promise<void> {
    await this.row(reference).getByRole('rowheader').click()
    await this.grid.press('Enter')
  }
}
