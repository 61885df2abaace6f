import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'

test('the program opens where it was left, looks as it did, and still undoes what was done before', async ({
  startApp,
}) => {
  let app = await startApp()
  await new Frame(app.page).openDemonstration()
  await new Frame(app.page).chooseTheme('Dark')
  await app.page.getByText('Compact', { exact: true }).click()
  await app.page.getByRole('textbox', { name: 'Name' }).fill('Ana Reyes')
  await app.page.getByRole('button', { name: 'Save profile' }).click()
  await new MatrixPage(app.page).show('UNODC-OSCE')
  await new MatrixPage(app.page).open('A3-07')
  await new ActivityPanel(app.page).setStatus('Completed', '')
  await new Frame(app.page).message(/A3-07/).waitFor()

  app = await app.restart()
  const { page } = app

  await test.step('the same activity beside the same plan', async () => {
    await expect(new ActivityPanel(page).panel).toContainText('A3-07')
    await expect(new ActivityPanel(page).fact('Status')).toHaveAccessibleName(/Completed/)
    await expect(new Frame(page).plan('UNODC-OSCE')).toHaveAttribute('aria-current', 'page')
  })

  await test.step('the same looks', async () => {
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.locator('html')).toHaveAttribute('data-density', 'compact')
  })

  await test.step('the last change is still taken back', async () => {
    await page.getByRole('button', { name: /^Undo: status of A3-07/ }).click()
    await expect(new ActivityPanel(page).fact('Status')).not.toHaveAccessibleName(/Completed/)
  })

  await test.step('the officer is still known, and stands beside what she did', async () => {
    await new Frame(page).goTo('Settings')
    await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ana Reyes')
    await new MatrixPage(page).show('UNODC-OSCE')
    await new Frame(page).goToSection('History')
    await expect(page.getByRole('listitem').filter({ hasText: 'Ana Reyes' }).first()).toBeVisible()
  })
})

test('a workspace that was closed is not opened by itself, but waits in the list', async ({ startApp }) => {
  let app = await startApp()
  await new Frame(app.page).openDemonstration()
  await new Frame(app.page).closeWorkspace()

  app = await app.restart()
  const recent = app.page.getByRole('region', { name: 'Recent workspaces' })
  await recent.getByRole('button', { name: /^Demonstration/ }).click()

  await expect(new Frame(app.page).plan('INTERPOL-UNODC')).toBeVisible()
})

test('a note being written outlives its panel, and Back and Forward lead through the places', async ({ startApp }) => {
  const { page } = await startApp()
  const matrix = new MatrixPage(page)
  const { panel } = new ActivityPanel(page)
  const box = panel.getByRole('textbox', { name: 'New monitoring note' })
  await new Frame(page).openDemonstration()
  await matrix.open('F-03')
  await box.fill('Half a thought')

  await matrix.open('F-04')
  await expect(box).toHaveValue('')
  await page.goBack()

  await expect(panel).toContainText('F-03')
  await expect(box).toHaveValue('Half a thought')
  await page.goForward()
  await expect(panel).toContainText('F-04')
})
