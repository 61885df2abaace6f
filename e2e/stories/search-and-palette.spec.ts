import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'

test('search finds words in any accents as they are typed, marks them, and leads to the place', async ({
  startApp,
}) => {
  const { page } = await startApp()
  const frame = new Frame(page)
  const activity = panelOf(page)
  const box = page.getByRole('searchbox', { name: 'Search activities, notes and everything else' })
  await frame.openDemonstration()
  await new MatrixPage(page).open('F-03')
  await activity.writeNote('Réunion à Zürich: São Tomé confirmed its delegates.')

  await test.step('before anything is typed it says what is searched', async () => {
    await page.goto('https://tandem.invalid/#/search')
    await expect(page.getByText('Titles, descriptions and notes of every plan are searched')).toBeVisible()
  })

  await test.step('the beginning of a word without its accents is enough', async () => {
    await box.fill('reunion zuri')
    await expect(page.getByText('0 activities, 1 note')).toBeVisible()
    await expect(page.locator('mark')).toHaveText(['Réunion', 'Zürich'])
  })

  await test.step('every word has to occur, and it says so when nothing does', async () => {
    await box.fill('reunion unheardof')
    await expect(page.getByText('Nothing holds “reunion unheardof”')).toBeVisible()
  })

  await test.step('a note leads to its activity, and Back to the search', async () => {
    await box.fill('tome delegates')
    await page.getByRole('link', { name: /São Tomé confirmed/ }).click()
    await expect(page.getByText('Réunion à Zürich: São Tomé confirmed its delegates.').first()).toBeVisible()
    await page.goBack()
    await expect(box).toHaveValue('tome delegates')
  })

  await test.step('a search is an address: it is still there after a reload', async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: /São Tomé confirmed/ })).toBeVisible()
  })
})

test('the palette finds every command, plan, activity and note, and does what it says', async ({ startApp }) => {
  const { page } = await startApp()
  const frame = new Frame(page)
  const { panel } = panelOf(page)
  const palette = page.getByRole('dialog', { name: 'Commands and search' })
  const choose = async (typed: string, line: string | RegExp): Promise<void> => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await palette.getByRole('menuitem', { name: line }).first().click()
    await expect(palette).toBeHidden()
  }
  await frame.openDemonstration()

  await choose('csto', 'UN-CSTO')
  await expect(page.getByRole('heading', { level: 1, name: /CSTO/ })).toBeVisible()
  await choose('F-10', /Research on dark net markets/)
  await expect(panel).toContainText('F-10')
  await choose('liberterra', /Operation Liberterra II/)
  await expect(panel).toContainText('F-03')
  await choose('dark', 'Dark theme')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await choose('doc', 'Go to Documents')
  await expect(page.getByRole('heading', { name: 'Guiding documents' })).toBeVisible()
  await choose('areas', 'Areas and objectives')
  await expect(page.getByRole('dialog', { name: 'Areas and objectives' })).toBeVisible()
  await page.keyboard.press('Escape')
  await choose('cyber', /Search everything for “cyber”/)
  await expect(page.getByText('3 activities, 1 note')).toBeVisible()

  await test.step('what was typed quickly is taken with Enter, without waiting', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('settings')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  })

  await test.step('and it says so when there is nothing', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('zzzz')
    await expect(
      palette.getByText('Nothing found for “zzzz”.').or(palette.getByRole('menuitem', { name: /Search everything/ })),
    ).toBeVisible()
  })
})

function panelOf(page: ConstructorParameters<typeof ActivityPanel>[0]) {
  const activity = new ActivityPanel(page)
  return { panel: activity.panel, writeNote: (text: string) => activity.writeNote(text) }
}
