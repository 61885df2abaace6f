import type { Page } from '@playwright/test'
import { barriersOn } from '../barriers.ts'
import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { FirstRun } from '../pages/first-run.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'
import { ReportsPage } from '../pages/reports-page.ts'
import { sidewaysScrollers } from '../watch.ts'

test.describe.configure({ mode: 'parallel' })

const windows = [
  { name: 'the smallest window', size: { width: 960, height: 600 } },
  { name: 'a window at 200 %', size: { width: 640, height: 400 } },
]

for (const { name, size } of windows) {
  test(`in ${name} every screen fits and can be used`, async ({ startApp }) => {
    const { page } = await startApp()
    const frame = new Frame(page)
    const { panel } = new ActivityPanel(page)
    await page.setViewportSize(size)
    await expectFit(page, 'the start page', () => new FirstRun(page).choice('demonstration').waitFor())
    await expectFit(page, 'the matrix', () => frame.openDemonstration())

    await test.step('an activity is opened, read and changed', async () => {
      await new MatrixPage(page).open('F-03')
      await expectFit(page, 'the panel', () => panel.waitFor())
      await panel.getByRole('button', { name: 'All facts' }).click()
      await expectFit(page, 'all facts', () => panel.getByRole('button', { name: 'Fewer facts' }).waitFor())
      await new ActivityPanel(page).setStatus('Suspended', 'Waiting for the host country')
      await new ActivityPanel(page).writeNote('The host confirmed the second week of October.')
      await expectFit(page, 'a note', () => new ActivityPanel(page).note('The host confirmed').waitFor())
      await panel.getByRole('button', { name: 'Open as a page' }).click()
      await expectFit(page, 'the page of the activity', () => page.getByRole('heading', { level: 1 }).waitFor())
      await page.goBack()
      await panel.getByRole('button', { name: 'Close activity' }).click()
    })

    for (const section of ['Overview', 'Monitoring', 'Funding', 'Reviews', 'Documents', 'History', 'Reports'] as const)
      await expectFit(page, section, () => frame.goToSection(section))
    await new ReportsPage(page).preview().getByRole('heading', { level: 1 }).waitFor()
    await expectFit(page, 'plan details', () => frame.planAct('Plan details'))
    await page.keyboard.press('Escape')
    await expectFit(page, 'areas and objectives', () => frame.planAct('Areas and objectives'))
    await page.keyboard.press('Escape')
    await expectFit(page, 'the palette', () => page.keyboard.press('Control+k'))
    await page.keyboard.press('Escape')
    for (const place of ['My work', 'Organisations', 'Settings'] as const)
      await expectFit(page, place, () => frame.goTo(place))
  })
}

/** Nothing reaches out of the window, and axe finds no barrier. */
async function expectFit(page: Page, state: string, arrive: () => Promise<unknown>): Promise<void> {
  await test.step(state, async () => {
    await arrive()
    expect.soft(await sidewaysScrollers(page), state).toEqual([])
    expect.soft(await barriersOn(page), state).toEqual([])
  })
}
