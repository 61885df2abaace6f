import type { Page } from '@playwright/test'
import { barriersOn } from '../barriers.ts'
import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { FirstRun } from '../pages/first-run.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'
import { ReportsPage } from '../pages/reports-page.ts'
import { openReportOnItsOwn } from '../report-on-its-own.ts'

test.describe.configure({ mode: 'parallel' })

const small = { width: 960, height: 600 }

const themes = ['Light', 'Dark'] as const
type Theme = (typeof themes)[number]

for (const theme of themes) {
  test.describe(`in ${theme.toLowerCase()}, nothing keeps anyone out of`, () => {
    test('the start page and an empty workspace', async ({ startApp }) => {
      const { page } = await startApp()
      await page.emulateMedia({ colorScheme: theme === 'Dark' ? 'dark' : 'light' })
      const firstRun = new FirstRun(page)

      await expectOpen(page, theme, 'the start page', () => firstRun.choice('demonstration').waitFor())
      await expectOpen(page, theme, 'opening a file', () => firstRun.choice('Open a workspace file').click())
      await expectOpen(page, theme, 'starting a plan', () => firstRun.choice('Start a plan').click())
      await expectOpen(page, theme, 'a new plan', async () => {
        await firstRun.startWorkspace('Vienna desk')
        await page.getByRole('dialog', { name: 'New plan' }).waitFor()
      })
      await expectOpen(page, theme, 'a workspace without a plan', () => page.keyboard.press('Escape'))
      await expectOpen(page, theme, 'no organisation', () => new Frame(page).goTo('Organisations'))
      await expectOpen(page, theme, 'a plan without areas', async () => {
        await new Frame(page).startPlan({ title: 'Cooperation on ports' })
        await page.getByText('No thematic areas yet').waitFor()
      })
      for (const section of ['Documents', 'History', 'Reports'] as const)
        await expectOpen(page, theme, `${section} of an empty plan`, () => new Frame(page).goToSection(section))
      await expectOpen(page, theme, 'an address that leads nowhere', async () => {
        await page.goto('https://tandem.invalid/#/nowhere')
        await page.getByText('There is nothing at this address').waitFor()
      })
    })

    test('the matrix and an activity', async ({ startApp }) => {
      const { page } = await startApp()
      const panel = new ActivityPanel(page)
      await new Frame(page).openDemonstration()
      await new Frame(page).chooseTheme(theme)

      await expectOpen(page, theme, 'the matrix', () => new MatrixPage(page).show())
      await expectOpen(page, theme, 'the panel beside it', async () => {
        await new MatrixPage(page).open('F-03')
        await panel.panel.getByRole('button', { name: 'All facts' }).click()
      })
      await expectOpen(page, theme, 'the form of the status', () => panel.fact('Status').click())
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'the form of a date', async () => {
        await panel.fact('End').click()
        await page.getByRole('button', { name: 'Revise end…' }).click()
      })
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'a note being written and a message', async () => {
        await panel.writeNote('The host confirmed the second week of October.')
        await panel.note('The host confirmed').waitFor()
      })
      await expectOpen(page, theme, 'a small window', () => page.setViewportSize(small))
      await expectOpen(page, theme, 'the page of the activity', async () => {
        await panel.panel.getByRole('button', { name: 'Open as a page' }).click()
        await page.getByRole('heading', { level: 1, name: /Trafficking in persons/ }).waitFor()
      })
    })

    test('milestones, what has moved, and how an activity is rated', async ({ startApp }) => {
      const { page } = await startApp()
      const panel = new ActivityPanel(page).panel
      await new Frame(page).openDemonstration()
      await new Frame(page).chooseTheme(theme)
      await new MatrixPage(page).show()

      await expectOpen(page, theme, 'the milestones', async () => {
        await page.getByRole('link', { name: 'Monitoring' }).click()
        await page.getByRole('link', { name: 'Milestones' }).click()
        await page.getByText('15 days overdue').first().waitFor()
      })
      await expectOpen(page, theme, 'the slippage ledger', async () => {
        await page.getByRole('radio', { name: 'Slippage' }).click()
        await page.getByRole('row', { name: /^End of F-08/ }).waitFor()
      })
      await expectOpen(page, theme, 'the rating and the milestones of an activity', async () => {
        await new MatrixPage(page).show()
        await new MatrixPage(page).open('F-08')
        await panel.getByRole('button', { name: 'Ratings by period' }).click()
      })
      await expectOpen(page, theme, 'a rating against the rule', async () => {
        await panel.getByRole('button', { name: 'Rate differently…' }).click()
        await page.getByRole('button', { name: 'Set rating' }).click()
      })
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'a new milestone', () =>
        panel.getByRole('button', { name: 'Add milestone' }).click(),
      )
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'the thresholds', async () => {
        await page.getByRole('button', { name: 'Actions of the plan' }).click()
        await page.getByRole('menuitem', { name: 'Rating thresholds…' }).click()
        await page.getByRole('dialog', { name: 'Rating thresholds' }).waitFor()
      })
    })

    test('the sections of a plan, search and settings', async ({ startApp }) => {
      const { page } = await startApp()
      const frame = new Frame(page)
      await frame.openDemonstration()
      await frame.chooseTheme(theme)

      await expectOpen(page, theme, 'settings', () => frame.goTo('Settings'))
      await expectOpen(page, theme, 'organisations', () => frame.goTo('Organisations'))
      await expectOpen(page, theme, 'my work', async () => {
        await frame.goTo('My work')
        await page.getByText('Overdue by 15 days', { exact: true }).waitFor()
      })
      await expectOpen(page, theme, 'search', async () => {
        await page.goto('https://tandem.invalid/#/search?text=cyber')
        await page.getByText('1 note').waitFor()
      })
      await new MatrixPage(page).show()
      await expectOpen(page, theme, 'the overview', async () => {
        await frame.goToSection('Overview')
        await page.getByText('Overdue by 15 days', { exact: true }).waitFor()
      })
      await expectOpen(page, theme, 'what a figure counts', () =>
        page.getByRole('button', { name: /Overdue milestones/ }).click(),
      )
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'documents', () => frame.goToSection('Documents'))
      await expectOpen(page, theme, 'history', async () => {
        await frame.goToSection('History')
        await page.getByText(/\d changes/).waitFor()
      })
      await expectOpen(page, theme, 'reports', async () => {
        await frame.goToSection('Reports')
        await new ReportsPage(page).preview().getByRole('heading', { level: 1 }).waitFor()
      })
      const report = await openReportOnItsOwn(await new ReportsPage(page).previewHtml())
      expect.soft(await barriersOn(report.page), 'the report itself').toEqual([])
      await report.close()
    })

    test('the money and the promises of a plan', async ({ startApp }) => {
      const { page } = await startApp()
      const frame = new Frame(page)
      await frame.openDemonstration()
      await frame.chooseTheme(theme)
      await new MatrixPage(page).show()

      await expectOpen(page, theme, 'money', async () => {
        await frame.goToSection('Funding')
        await page.getByRole('heading', { name: 'Waiting for resources' }).waitFor()
      })
      await expectOpen(page, theme, 'the lines of a figure', () =>
        page.getByRole('button', { name: /^Show the lines: To be mobilised/ }).click(),
      )
      await expectOpen(page, theme, 'a line', () =>
        page.getByRole('dialog').getByRole('rowheader').getByRole('button').first().click(),
      )
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'a sum that could be two', async () => {
        await page.getByRole('button', { name: 'Add line' }).click()
        await page.getByRole('textbox', { name: 'Amount' }).fill('1.000')
        await page.keyboard.press('Enter')
        await page.getByText('This can be read as').waitFor()
      })
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'a rate of exchange', () => page.getByRole('button', { name: 'Add rate' }).click())
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'promises', async () => {
        await page.getByRole('link', { name: 'Contributions' }).click()
        await page.getByRole('row', { name: /^UNODC/ }).waitFor()
      })
      await expectOpen(page, theme, 'a promise', () => page.getByRole('rowheader').getByRole('button').first().click())
      await page.keyboard.press('Escape')
    })

    test('the indicators and the risks of a plan', async ({ startApp }) => {
      const { page } = await startApp()
      const frame = new Frame(page)
      await frame.openDemonstration()
      await frame.chooseTheme(theme)
      await new MatrixPage(page).show()
      await frame.goToSection('Monitoring')

      await expectOpen(page, theme, 'the indicators', async () => {
        await page.getByRole('link', { name: 'Indicators', exact: true }).click()
        await page.getByRole('row', { name: /Front-line points/ }).waitFor()
      })
      await expectOpen(page, theme, 'a value that is refused', async () => {
        await page.getByRole('button', { name: /^Front-line points.*Q2 2016/ }).click()
        await page.keyboard.type('x')
        await page.keyboard.press('Enter')
        await page.getByText('This is not a number').waitFor()
      })
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'an indicator', () =>
        page.getByRole('button', { name: 'Investigators and prosecutors trained', exact: true }).click(),
      )
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'a new indicator', () =>
        page.getByRole('button', { name: 'Add indicator' }).click(),
      )
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'the risks', async () => {
        await page.getByRole('link', { name: 'Risks and issues' }).click()
        await page.getByRole('button', { name: /^1\s*High/ }).click()
      })
      await expectOpen(page, theme, 'a risk', () =>
        page.getByRole('button', { name: 'The research finds no donor in 2016' }).click(),
      )
      await expectOpen(page, theme, 'a risk that has occurred', () =>
        page.getByRole('button', { name: 'This risk has occurred…' }).click(),
      )
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'an issue with its measure', () =>
        page.getByRole('button', { name: 'The joint workshop of 15 September was missed' }).click(),
      )
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'a small window', () => page.setViewportSize(small))
      await page.setViewportSize({ width: 1280, height: 800 })
      await expectOpen(page, theme, 'the panel with its indicators and risks', async () => {
        await new MatrixPage(page).show()
        await new MatrixPage(page).open('F-01')
        await new ActivityPanel(page).panel.getByRole('button', { name: 'Show as a table' }).click()
      })
    })

    test('the windows over the page', async ({ startApp }) => {
      const { page } = await startApp()
      const frame = new Frame(page)
      await frame.openDemonstration()
      await frame.chooseTheme(theme)
      await new MatrixPage(page).show()

      await expectOpen(page, theme, 'the palette', () => page.keyboard.press('Control+k'))
      await expectOpen(page, theme, 'the palette with finds', () => page.keyboard.type('cyber'))
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'the list of keys', () => page.getByRole('button', { name: 'Keys' }).click())
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'a new activity', () => page.getByRole('button', { name: 'Add activity' }).click())
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'areas and objectives', () => frame.planAct('Areas and objectives'))
      await page.keyboard.press('Escape')
      await expectOpen(page, theme, 'plan details', () => frame.planAct('Plan details'))
      await page.keyboard.press('Escape')
      await frame.goToSection('Documents')
      await expectOpen(page, theme, 'a document', () => page.getByRole('button', { name: 'Joint Action Plan' }).click())
      await page.keyboard.press('Escape')
      await frame.goTo('Organisations')
      await expectOpen(page, theme, 'an organisation', () =>
        page.getByRole('button', { name: 'UNODC', exact: true }).click(),
      )
    })
  })
}

/** Does what leads to a state of the screen, and looks for barriers there. */
async function expectOpen(page: Page, theme: Theme, state: string, arrive: () => Promise<unknown>): Promise<void> {
  await test.step(state, async () => {
    await arrive()
    // The dark page is the same page in other colours.
    expect.soft(await barriersOn(page, theme === 'Dark' ? 'colours' : 'everything'), state).toEqual([])
  })
}
