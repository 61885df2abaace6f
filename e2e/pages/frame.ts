import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

type NewPlan = {
  readonly title: string
  readonly shortTitle?: string
  readonly organisations?: readonly string[]
  readonly areas?: readonly string[]
}

/** The tabs of a plan. */
export type PlanSectionName =
  | 'Overview'
  | 'Matrix'
  | 'Monitoring'
  | 'Funding'
  | 'Reviews'
  | 'Reports'
  | 'Documents'
  | 'History'

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

  async goTo(name: 'My work' | 'Organisations' | 'Settings'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click()
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  /** A plan in the list at the side. */
  plan(shortTitle: string): Locator {
    return this.page.getByRole('region', { name: 'Plans' }).getByRole('link', { name: shortTitle })
  }

  async goToSection(name: PlanSectionName): Promise<void> {
    const link = this.page.getByRole('navigation', { name: 'Sections of the plan' }).getByRole('link', { name })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  async startPlan({ title, shortTitle = '', organisations = [], areas = [] }: NewPlan): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'New plan' })
    if (!(await dialog.isVisible())) await this.page.getByRole('button', { name: 'New plan' }).first().click()
    await dialog.getByRole('textbox', { name: /^Title/ }).fill(title)
    await dialog.getByRole('textbox', { name: 'Short title' }).fill(shortTitle)
    await dialog.getByRole('textbox', { name: 'Organisations' }).fill(organisations.join('\n'))
    await dialog.getByRole('textbox', { name: 'Thematic areas' }).fill(areas.join('\n'))
    await dialog.getByRole('button', { name: 'Start plan' }).click()
    await expect(dialog).toBeHidden()
  }

  async planAct(name: 'Plan details' | 'Areas and objectives'): Promise<void> {
    await this.page.getByRole('button', { name: 'Actions of the plan' }).click()
    await this.page.getByRole('menuitem', { name }).click()
    await expect(this.page.getByRole('dialog', { name })).toBeVisible()
  }

  async closeWorkspace(): Promise<void> {
    await this.goTo('Settings')
    await this.page.getByRole('button', { name: 'Close workspace' }).click()
    await expect(this.page.getByRole('button', { name: /Start a plan/ })).toBeVisible()
  }

  async chooseTheme(theme: 'As the system' | 'Light' | 'Dark'): Promise<void> {
    await this.goTo('Settings')
    await this.page.getByRole('radiogroup', { name: 'Theme' }).getByText(theme).click()
    const attribute = theme === 'As the system' ? 'system' : theme.toLowerCase()
    await expect(this.page.locator('html')).toHaveAttribute('data-theme', attribute)
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
