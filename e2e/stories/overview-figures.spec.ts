import { expect } from '@playwright/test'
import type { Locator } from '@playwright/test'
import { test } from '../fixtures.ts'
import { Frame } from '../pages/frame.ts'

/** The whole numbers in a text, such as 6 and 11 of “6 of 11”. */
function numbersIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/\d[\d,]*/g), ([digits]) => Number(digits.replaceAll(',', '')))
}

test('every figure of the overview opens the list of what it counts, and the list holds just that', async ({
  startApp,
}) => {
  const app = await startApp()
  const frame = new Frame(app.page)
  await frame.openDemonstration()
  await frame.goToSection('Overview')
  const figures = app.page.getByRole('region', { name: 'Figures that matter' }).getByRole('button')
  const bars = app.page.getByRole('table', { name: 'Planned' }).getByRole('button')
  await expect(figures).toHaveCount(4)
  await expect(bars).toHaveCount(11)

  for (const figure of [...(await figures.all()), ...(await bars.all())]) {
    const name = await figure.innerText()
    await figure.click()
    const list = app.page.getByRole('dialog', { name: /^What .* counts/ })
    await expect(list).toBeVisible()
    expect(await counted(list, name), name).toBe(numbersIn(name)[0])

    await app.page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await expect(figure).toBeFocused()
  }
})

test('a line of the list opens the activity beside the overview', async ({ startApp }) => {
  const app = await startApp()
  const frame = new Frame(app.page)
  await frame.openDemonstration()
  await frame.goToSection('Overview')

  await app.page.getByRole('button', { name: /Overdue milestones/ }).click()
  await app.page
    .getByRole('dialog')
    .getByRole('link', { name: /F-08 Needs survey/ })
    .click()

  const panel = app.page.getByRole('complementary', { name: 'Activity' })
  await expect(panel).toContainText('F-08')
  await expect(panel.getByRole('listitem').filter({ hasText: 'Needs survey' }).first()).toBeInViewport()
})

/** How many the list holds; of money, what its amounts come to. */
async function counted(list: Locator, figure: string): Promise<number> {
  const lines = await list.getByRole('listitem').allInnerTexts()
  if (!figure.includes('demo units')) return lines.length
  return lines.reduce((sum, line) => sum + (numbersIn(line).at(-1) ?? 0), 0)
}
