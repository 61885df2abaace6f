import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { startBrowserShell } from './app/browser-shell.ts'
import { Frame } from './pages/frame.ts'
import { MatrixPage } from './pages/matrix-page.ts'
import { ReportsPage } from './pages/reports-page.ts'

const images = fileURLToPath(new URL('../docs/images', import.meta.url))

// Makes the pictures of the documents from the real program on the demonstration workspace.
const folder = await mkdtemp(join(tmpdir(), 'tandem-pictures-'))
const folders = { dataFolder: join(folder, 'data'), workspacesFolder: join(folder, 'workspaces') }
await Promise.all([mkdir(folders.dataFolder), mkdir(folders.workspacesFolder), mkdir(images, { recursive: true })])
const app = await startBrowserShell(folders)
await app.page.setViewportSize({ width: 1280, height: 800 })
try {
  await takeAll(app.page)
} finally {
  await app.close()
  await rm(folder, { recursive: true, force: true })
}

async function takeAll(page: Page): Promise<void> {
  const frame = new Frame(page)
  const matrix = new MatrixPage(page)
  await frame.openDemonstration()
  await matrix.open('F-03')
  await page.getByRole('complementary', { name: 'Activity' }).getByText('Monitoring notes').waitFor()
  await take(page, 'matrix')
  await page.emulateMedia({ colorScheme: 'dark' })
  await take(page, 'matrix-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Open as a page' }).click()
  await page.getByRole('heading', { level: 1, name: /Trafficking in persons/ }).waitFor()
  await take(page, 'activity')
  await page.goBack()
  await frame.goToSection('Overview')
  await page.getByText('Milestone overdue by 15 days').first().waitFor()
  await take(page, 'overview')
  await frame.goToSection('Monitoring')
  await page.getByRole('heading', { name: /activities to go through/ }).waitFor()
  await take(page, 'round')
  await frame.goToSection('Reports')
  await new ReportsPage(page).preview().getByRole('heading', { level: 1 }).waitFor()
  await take(page, 'report')
}

/** Takes a picture of the window; 96 colours are enough for a page of text and keep it small, where ImageMagick is there. */
async function take(page: Page, name: string): Promise<void> {
  const path = join(images, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  spawnSync('mogrify', ['-strip', '+dither', '-colors', '224', '-define', 'png:compression-level=9', path])
}
