import { expect, test } from '../fixtures.ts'
import { withoutPrintingDay } from '../exported.ts'
import { Frame } from '../pages/frame.ts'
import { ReportsPage } from '../pages/reports-page.ts'

const missedWorkshop = 'the joint workshop planned for today was missed'

test('the preview follows kind, period, activities and language at once', async ({ startApp }) => {
  const { page } = await startApp()
  const reports = new ReportsPage(page)
  const preview = reports.preview().locator('body')
  await new Frame(page).openDemonstration()
  await new Frame(page).goToSection('Reports')

  await test.step('the progress report tells notes and what is overdue; the activity matrix does not', async () => {
    await expect(preview).toContainText(missedWorkshop)
    await expect(reports.preview().getByRole('heading', { name: /Overdue/ })).toBeVisible()
    await reports.choose('Report', 'Activity matrix')
    await expect(preview).not.toContainText(missedWorkshop)
    await expect(reports.preview().getByRole('heading', { name: /Overdue/ })).toBeHidden()
    await reports.choose('Report', 'Progress report')
    await expect(preview).toContainText(missedWorkshop)
  })

  await test.step('each section can be left out, and the dossier tells a successor what is open', async () => {
    const ratings = reports.preview().getByRole('heading', { name: /Ratings/ })
    await expect(ratings).toBeVisible()
    await page.getByRole('button', { name: /^Sections/ }).click()
    await page.getByRole('checkbox', { name: 'Ratings and thresholds' }).uncheck({ force: true })
    await expect(ratings).toBeHidden()
    await expect(page.getByRole('button', { name: 'Sections 14 of 15' })).toBeVisible()
    await reports.choose('Report', 'Handover dossier')
    await expect(reports.preview().getByRole('heading', { name: /Open items/ })).toBeVisible()
    await reports.choose('Report', 'Progress report')
  })

  await test.step('the period is a part of the year, step by step', async () => {
    await reports.choose('Period', 'Quarter')
    await expect(preview).toContainText('1 Jan 2016 to 31 Mar 2016')
    await page.getByRole('button', { name: 'Later period' }).click()
    await expect(preview).toContainText('1 Apr 2016 to 30 Jun 2016')
    await expect(preview).not.toContainText(missedWorkshop)
    await page.getByRole('button', { name: 'Later period' }).click()
    await expect(preview).toContainText(missedWorkshop)
  })

  await test.step('days of her own choice, and a sentence when they are the wrong way round', async () => {
    await reports.choose('Period', 'Days of your choice')
    await page.getByRole('spinbutton', { name: /^day, First day/ }).click()
    await page.keyboard.type('16092016')
    await page.keyboard.press('Enter')
    await expect(preview).toContainText('16 Sep 2016 to 30 Sep 2016')
    await expect(preview).not.toContainText(missedWorkshop)
    await page.getByRole('spinbutton', { name: /^day, First day/ }).click()
    await page.keyboard.type('16092017')
    await page.keyboard.press('Enter')
    await expect(page.getByText('The last day is before the first. Choose a later one.')).toBeVisible()
    await reports.choose('Period', 'Year')
  })

  await test.step('it tells of the activities in focus, or of the whole plan', async () => {
    await reports.choose('Activities', 'The whole plan')
    await expect(preview).toContainText('R-16')
    await reports.choose('Activities', 'In focus in 2016')
    await expect(preview).not.toContainText('R-16')
  })

  for (const { name, code, title } of [
    { name: 'Français', code: 'fr', title: /Rapport/ },
    { name: 'Español', code: 'es', title: /Informe/ },
    { name: 'Русский', code: 'ru', title: /Доклад|Отч[её]т/ },
    { name: '中文', code: 'zh', title: /报告/ },
    { name: 'العربية', code: 'ar', title: /تقرير/ },
    { name: 'English', code: 'en', title: /Progress report/ },
  ])
    await test.step(`it is written in ${name}`, async () => {
      await reports.choose('Language of the report', name)
      const html = reports.preview().locator('html')
      await expect(html).toHaveAttribute('lang', new RegExp(`^${code}`))
      await expect(html).toHaveAttribute('dir', code === 'ar' ? 'rtl' : 'ltr')
      await expect(preview).toHaveText(title)
    })
})

test('the same report of the same day is the same file, and its PDF can be read aloud and turned by its headings', async ({
  startApp,
}) => {
  const app = await startApp()
  const reports = new ReportsPage(app.page)
  await new Frame(app.page).openDemonstration()
  await new Frame(app.page).goToSection('Reports')

  for (const format of ['Word', 'Excel', 'CSV'] as const)
    await test.step(format, async () => {
      const first = await app.captureDownload(() => reports.export(format))
      const second = await app.captureDownload(() => reports.export(format))
      expect(second.name).toBe(first.name)
      expect(second.bytes.equals(first.bytes)).toBe(true)
    })

  await test.step('PDF', async () => {
    const first = await app.captureDownload(() => reports.export('PDF'))
    const second = await app.captureDownload(() => reports.export('PDF'))
    const printed = withoutPrintingDay(first.bytes)
    expect(withoutPrintingDay(second.bytes) === printed).toBe(true)
    for (const mark of [/\/MarkInfo ?<<[^>]*\/Marked true/, /\/StructTreeRoot /, /\/Outlines /, /\/Lang ?\(en/])
      expect(printed).toMatch(mark)
  })
})
