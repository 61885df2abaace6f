import { strFromU8, unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { barriersOn } from '../barriers.ts'
import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'

// A picture of one pixel.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = true</script></svg>')

/** Chooses a file in the system's window, as if the officer had. */
async function choose(page: Page, press: () => Promise<void>, file: { name: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press()
  await (await chooser).setFiles({ ...file, mimeType: 'image/png' })
}

test('files are attached to a note and a document, looked at, saved, and handed over as one binder', async ({
  startApp,
}) => {
  const app = await startApp()
  const { page } = app
  const frame = new Frame(page)
  const panel = new ActivityPanel(page)
  const film = Buffer.alloc(9_000_000, 'evidence ')
  await frame.openDemonstration()

  await test.step('a photograph of what a note tells', async () => {
    await new MatrixPage(page).open('F-03')
    await panel.writeNote('The first class graduated.')
    const note = panel.note('The first class graduated.')
    await note.hover()
    await note.getByRole('button', { name: /^Actions of the note/ }).click()
    const attach = (): Promise<void> => page.getByRole('menuitem', { name: 'Attach a file…' }).click()
    await choose(page, attach, { name: 'graduation.png', buffer: png })
    await expect(note.getByRole('textbox', { name: 'Caption' })).toHaveValue('graduation')
    await note.getByRole('textbox', { name: 'Caption' }).fill('The class of September')
    await note.getByRole('button', { name: 'Attach', exact: true }).click()
    await expect(frame.message('“The class of September” is attached')).toBeVisible()
    await note.getByRole('button', { name: 'The class of September', exact: true }).click()
    await expect(note.getByRole('img', { name: 'Picture: The class of September' })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('what calls itself a picture and is a program is never shown', async () => {
    await frame.goToSection('Documents')
    await page.getByRole('listitem').getByRole('button').first().click()
    const dialog = page.getByRole('dialog')
    const attach = (): Promise<void> => dialog.getByRole('button', { name: 'Attach a file…' }).click()
    await choose(page, attach, { name: 'plan.png', buffer: svg })
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click()
    await dialog.getByRole('button', { name: 'plan', exact: true }).click()
    await expect(dialog.getByRole('button', { name: 'Save a copy…' })).toBeVisible()
    await expect(dialog.getByRole('img', { name: /^Picture/ })).toBeHidden()
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    await choose(page, attach, { name: 'film.mp4', buffer: film })
    await dialog.getByRole('button', { name: 'Attach', exact: true }).click()
    await expect(dialog.getByRole('button', { name: 'film', exact: true })).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('a copy is the file to the last byte', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'film', exact: true }).click()
    const group = dialog.getByRole('group', { name: 'File: film' })
    const { name, bytes } = await app.captureDownload(() => group.getByRole('button', { name: 'Save a copy…' }).click())
    expect([name, bytes.equals(film)]).toEqual(['film.mp4', true])
  })

  await test.step('a file is removed and brought back', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Remove plan' }).click()
    await expect(dialog.getByRole('button', { name: 'plan', exact: true })).toBeHidden()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await frame.undo()
  })

  await test.step('all of it is listed by number, also after the program was killed', async () => {
    const restarted = await app.killAndRestart()
    await restarted.page.getByRole('link', { name: 'Documents' }).first().click()
    await restarted.page.getByRole('link', { name: 'Evidence' }).click()
    const table = restarted.page.getByRole('table', { name: 'Evidence of the plan' })
    await expect(table.getByRole('row')).toHaveCount(7)
    expect(await barriersOn(restarted.page)).toEqual([])
    await restarted.page.getByRole('searchbox', { name: 'Find in evidence' }).fill('class')
    await expect(restarted.page.getByText('1 of 6 files')).toBeVisible()
    await restarted.page.getByRole('searchbox', { name: 'Find in evidence' }).fill('')

    const { name, bytes } = await restarted.captureDownload(() =>
      restarted.page.getByRole('button', { name: 'Save evidence binder…' }).click(),
    )
    const parts = unzipSync(bytes)
    expect(name).toMatch(/Evidence binder 2016-09-30.*\.zip$/)
    expect(Object.keys(parts)).toEqual([
      'index.html',
      'index.csv',
      '01 Illustrative- drawing in place of a photograph of the regional workshop.png',
      '02 Illustrative- connection record of the first front-line point.txt',
      '03 The class of September.png',
      '04 plan.png',
      '05 film.mp4',
      '06 Illustrative- list of decisions of the mid-year review.txt',
    ])
    expect(Buffer.from(parts['05 film.mp4'] ?? []).equals(film)).toBe(true)
    expect(strFromU8(parts['index.html'] ?? new Uint8Array())).toContain('The class of September')
  })
})
