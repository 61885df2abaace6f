import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { findBrowser } from '#host/browser/find-browser'

/**
 * Opens a report in a browser of its own. In the app its frame runs no script, so nothing can look at it from inside.
 */
export async function openReportOnItsOwn(
  html: string,
): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no browser to open the report in')
  const browser = await chromium.launch({ executablePath })
  const page = await browser.newPage()
  await page.setContent(html)
  return { page, close: () => browser.close() }
}
