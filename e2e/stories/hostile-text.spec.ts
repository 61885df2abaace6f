import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { officeText, plain } from '../exported.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { editInPlace } from '../pages/edit-in-place.ts'
import { FirstRun } from '../pages/first-run.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'
import { ReportsPage } from '../pages/reports-page.ts'
import { sidewaysScrollers, watch } from '../watch.ts'

/** Text that a careless program runs, follows, turns round or chokes on; it fits every field of one line. */
const hostile = [
  `"><img src=x onerror="window.broken=1"><svg/onload=window.broken=1>`,
  `</title></textarea></style></script><script>window.broken=1</script>`,
  `<iframe src="https://example.org/"></iframe><a href="javascript:window.broken=1">x</a>`,
  `{{7*7}} \${7*7} %3Cscript%3E &lt;b&gt; 'it' OR 1=1;-- ]]>`,
  `\u202Efdp.exe\u202C \u200B👩🏽‍🚒🏴‍☠️ مرحبا שלום 漢字 e\u0301`,
].join(' ')

const shortHostile = '<b onclick=window.broken=1>&amp;\u202Etxt\u202C👩🏽‍🚒'
const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(150).slice(0, 5_000)

test('hostile text in every field is only text, on screen, after a reload, and in every export', async ({
  startApp,
}) => {
  const app = await startApp()
  const { page } = app
  const seen = await watch(page)
  const frame = new Frame(page)
  const { panel } = new ActivityPanel(page)

  await test.step('a plan is written in it', async () => {
    await new FirstRun(page).startWorkspace('Hostile')
    await frame.startPlan({ title: hostile, shortTitle: shortHostile, organisations: [shortHostile], areas: [hostile] })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile)
    await new MatrixPage(page).addActivity('<i>&amp;\u202E1\u202C', hostile, hostile)
    await expectNothingSideways(page)
  })

  await test.step('an activity says it in every fact', async () => {
    await panel.getByRole('button', { name: 'All facts' }).click()
    await panel
      .getByRole('button', { name: 'Add a description' })
      .or(panel.getByRole('button', { name: 'Edit Description' }))
      .first()
      .click()
    await panel.getByRole('textbox', { name: 'Description' }).fill(`${hostile}\n${longWord}`)
    await panel.getByRole('textbox', { name: 'Description' }).press('Control+Enter')
    await editInPlace(panel, 'Geography', hostile)
    await new ActivityPanel(page).setStatus('Suspended', `${hostile} ${longWord}`)
    await new ActivityPanel(page).writeNote(`${hostile}\n${longWord}\u0001\u000B`)
    await expect(new ActivityPanel(page).note(hostile)).toBeVisible()
    await expectNothingSideways(page)
  })

  await test.step('so do documents, organisations and the profile', async () => {
    await frame.goToSection('Documents')
    await page.getByRole('button', { name: 'Add document' }).click()
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Title/ })
      .fill(hostile)
    await page.getByRole('dialog').getByRole('button', { name: 'Add document' }).click()
    const details = page.getByRole('dialog', { name: 'Guiding document' })
    await editInPlace(details, 'Signatories', hostile)
    await editInPlace(details, 'Remark', `${hostile} ${longWord}`)
    await details.getByRole('button', { name: 'Close' }).last().click()
    await page.getByRole('textbox', { name: /plan as a whole/ }).fill(`${hostile} ${longWord}`)
    await page.getByRole('button', { name: 'Add note' }).click()
    await expectNothingSideways(page)
    await frame.goTo('Settings')
    await page.getByRole('textbox', { name: 'Name' }).fill(hostile)
    await page.getByRole('textbox', { name: 'Post' }).fill(hostile)
    await page.getByRole('button', { name: 'Save profile' }).click()
    await expectNothingSideways(page)
    await frame.goTo('Organisations')
    await page.getByRole('button', { name: shortHostile }).click()
    await editInPlace(page.getByRole('dialog'), 'Seat', hostile)
    await page.keyboard.press('Escape')
    await expectNothingSideways(page)
  })

  await test.step('it is found as text', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('onerror')
    await expect(page.getByRole('menuitem').filter({ hasText: '<img src=x' }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.goto('https://tandem.invalid/#/search?text=onerror')
    await expect(page.getByText(/1 activity, \d notes?/)).toBeVisible()
    await expectNothingSideways(page)
  })

  await test.step('it is the same after a reload', async () => {
    await page.reload()
    await frame.plan(shortHostile).click()
    await new MatrixPage(page).grid.getByRole('rowheader').click()
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('heading', { level: 2 })).toContainText(hostile)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hostile)
    await frame.goToSection('History')
    await expect(page.getByText(hostile).first()).toBeVisible()
    await expectNothingSideways(page)
  })

  await test.step('every export says it as text, and counts what it cannot hold', async () => {
    await frame.goToSection('Reports')
    const reports = new ReportsPage(page)
    await expect(reports.preview().getByRole('heading', { level: 1 })).toHaveText(hostile)
    await expectNothingSideways(page)
    for (const format of ['Word', 'Excel'] as const) {
      const { bytes } = await app.captureDownload(() => reports.export(format))
      expect(officeText(bytes)).toContain(plain(hostile.replaceAll('&lt;', '&amp;lt;').replaceAll('&gt;', '&amp;gt;')))
      await expect(frame.message(/2 characters that the format cannot hold were left out/).first()).toBeVisible()
      await page.getByRole('button', { name: 'Dismiss message' }).first().click()
    }
    const { bytes } = await app.captureDownload(() => reports.export('CSV'))
    expect(bytes.toString('utf8')).toContain(hostile.replaceAll('"', '""'))
  })

  expect(await seen.found()).toEqual([])
})

test('a note of nearly a million characters is kept, shown and changed like any other', async ({ startApp }) => {
  const { page } = await startApp()
  const seen = await watch(page)
  const activity = new ActivityPanel(page)
  const lines = ['The harbour was closed and opened again. '.repeat(2), 'أغلق الميناء 👋 ثم فتح']
  const text = `The longest note.\n${`${lines.join('\n')}\n`.repeat(8_500)}`.trimEnd()
  await new Frame(page).openDemonstration()
  await new MatrixPage(page).open('F-03')

  await activity.writeLongNote(text)
  await expect(activity.note('The longest note.')).toBeVisible()
  await page.reload()
  await activity
    .note('The longest note.')
    .getByRole('button', { name: /^Edit Note/ })
    .click()
  const field = activity.panel.getByRole('textbox', { name: /^Note of/ })

  expect((await field.inputValue()) === text).toBe(true)
  await field.press('Control+End')
  const begun = Date.now()
  await field.press('x')
  expect(Date.now() - begun).toBeLessThan(2_000)
  await expectNothingSideways(page)
  expect(await seen.found()).toEqual([])
})

async function expectNothingSideways(page: Page): Promise<void> {
  expect.soft(await sidewaysScrollers(page)).toEqual([])
}
