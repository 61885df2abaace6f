import type { Locator, Page } from '@playwright/test'
import { expectFocusSeen } from '../focus.ts'
import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { MatrixPage } from '../pages/matrix-page.ts'
import { ReportsPage } from '../pages/reports-page.ts'

test('an officer does the main job without a mouse and always sees where she is', async ({ startApp }) => {
  const app = await startApp()
  const { page } = app
  const keys = keyboardOf(page)
  const matrix = new MatrixPage(page)
  const { panel, ...facts } = panelOf(page)

  await test.step('she opens the demonstration', async () => {
    await keys.tabTo(page.getByRole('button', { name: /Open the demonstration workspace/ }))
    await keys.press('Enter')
    await expect(matrix.row('F-01')).toBeVisible()
    await expectFocusSeen(page, 'opening the demonstration')
  })

  await test.step('she filters with / and goes on to what was found with Enter', async () => {
    await keys.press('/')
    await keys.type('migrants')
    await keys.press('Enter')
    await expect(matrix.row('F-01')).toBeHidden()
    await expect(matrix.activeCell()).toHaveText(/smuggling of migrants/)
    await keys.press('/')
    await keys.press('Control+a', 'Delete', 'Enter')
    await expect(matrix.row('F-01')).toBeVisible()
  })

  await test.step('she walks through the cells and changes a title with F2, and leaves another with Escape', async () => {
    await keys.press('Control+Home', 'ArrowDown', 'ArrowRight')
    await expect(matrix.activeCell()).toHaveText(/^INTERPOL tools and databases/)
    await keys.press('F2')
    await keys.press('Control+a')
    await keys.type('Tools and databases of INTERPOL in legal assistance')
    await keys.press('Enter')
    await expect(matrix.row('F-02')).toContainText('Tools and databases of INTERPOL in legal assistance')
    await keys.press('F2')
    await keys.type('never kept')
    await keys.press('Escape')
    await expect(matrix.row('F-02')).not.toContainText('never kept')
  })

  await test.step('she opens F-03 with Enter and sets its status with S', async () => {
    await keys.press('ArrowDown', 'Enter')
    await expect(panel).toContainText('F-03')
    await keys.press('s')
    const form = page.getByRole('dialog')
    await expect(form).toBeVisible()
    await keys.pressUntil('ArrowDown', form.getByRole('radio', { name: 'Suspended' }))
    await keys.press('Tab', 'Control+a')
    await keys.type('Waiting for the host country')
    await keys.tabTo(form.getByRole('button', { name: 'Set status' }))
    await keys.press('Enter')
    await expect(facts.status).toHaveAccessibleName(/Suspended/)
    await expectFocusSeen(page, 'setting the status')
  })

  await test.step('she writes a note with N, and Escape leads back to the grid', async () => {
    await keys.press('n')
    await keys.type('The host confirmed the second week of October.')
    await keys.press('Control+Enter')
    await expect(new ActivityPanel(page).note('The host confirmed')).toBeVisible()
    await expectFocusSeen(page, 'adding the note')
    await keys.press('Escape', 'Escape')
    await expect(panel).toBeHidden()
    await expect(matrix.grid).toBeFocused()
  })

  await test.step('she undoes and redoes the note', async () => {
    const said = page.getByRole('region', { name: 'Messages' })
    await keys.press('Control+z')
    await expect(said).toContainText('Undone')
    await keys.press('Control+Shift+z')
    await expect(said).toContainText('Done again')
  })

  await test.step('she looks at the keys with ?, and the focus returns', async () => {
    await keys.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    await keys.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(matrix.grid).toBeFocused()
  })

  await test.step('she goes to the reports with Ctrl+K and exports one', async () => {
    await keys.press('Control+k')
    await keys.type('reports')
    await keys.press('Enter')
    await expect(new ReportsPage(page).preview().getByRole('heading', { level: 1 })).toBeVisible()
    await expectFocusSeen(page, 'going to the reports')
    await keys.tabTo(page.getByRole('button', { name: 'Export to CSV' }))
    const { bytes } = await app.captureDownload(() => keys.press('Enter'))
    expect(bytes.toString('utf8')).toContain('Tools and databases of INTERPOL in legal assistance')
    await expectFocusSeen(page, 'exporting')
  })
})

test('every window over the page takes the keyboard and gives it back', async ({ startApp }) => {
  const { page } = await startApp()
  const keys = keyboardOf(page)
  await keys.tabTo(page.getByRole('button', { name: /Open the demonstration workspace/ }))
  await keys.press('Enter')
  await expect(page.getByRole('grid')).toBeVisible()

  for (const name of ['Add activity', 'New plan', 'Keys', 'Search', 'Actions of the plan', 'Area', 'Status']) {
    await test.step(name, async () => {
      const button = page.getByRole('button', { name, exact: true })
      await keys.tabTo(button)
      await keys.press('Enter')
      await expect(
        page.getByRole('dialog').or(page.getByRole('menu')).or(page.getByRole('listbox')).first(),
      ).toBeVisible()
      await keys.press('Tab')
      // The words about a button go first, as they do everywhere.
      if (await page.getByRole('tooltip').isVisible()) await keys.press('Escape')
      await keys.press('Escape')
      await expect(button).toBeFocused()
    })
  }
})

function panelOf(page: Page): { readonly panel: Locator; readonly status: Locator } {
  const activity = new ActivityPanel(page)
  return { panel: activity.panel, status: activity.fact('Status') }
}

/** The keyboard alone; after every key the focus has to be somewhere, and seen there. */
function keyboardOf(page: Page) {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await expectFocusSeen(page, key)
    }
  }
  const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)
  const pressUntil = async (key: string, target: Locator): Promise<void> => {
    for (let count = 0; count < 60 && !(await isFocused(target)); count += 1) await page.keyboard.press(key)
    await expect(target).toBeFocused()
    await expectFocusSeen(page, key)
  }
  return {
    press,
    pressUntil,
    type: (text: string) => page.keyboard.type(text),
    tabTo: (target: Locator) => pressUntil('Tab', target),
  }
}
