import type { Page } from '@playwright/test'
import { officeText, pdfText } from '../exported.ts'
import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { Frame } from '../pages/frame.ts'
import { FundingPage } from '../pages/funding-page.ts'
import { MatrixPage } from '../pages/matrix-page.ts'
import { MonitoringPage } from '../pages/monitoring-page.ts'
import { PlanDay } from '../pages/plan-day.ts'
import { ReportsPage } from '../pages/reports-page.ts'
import { ReviewsPage } from '../pages/reviews-page.ts'
import { RoundPage } from '../pages/round-page.ts'

const officer = 'Ana Reyes'
const rooms = 'Book the rooms in Vienna.'
const decision = 'The workshop is held on 24 November in Vienna.'
const whyMoved = 'It is the first day that suits both networks.'
const whyRed = 'Two of four networks have withdrawn.'
const reachedInSeptember = [
  'Priority points agreed',
  'List of tools agreed',
  'Contact points exchanged',
  'Priorities agreed',
  'Tool shared with national bureaus',
  'Focal points named',
  'Work plan agreed',
  'Regional workshop',
  'List of networks',
  'Data exchange held',
  'Access opened at first point',
  'Mid-year review',
]

/** What is reached in the rest of the year, with the day as an officer types it. */
const reachedLater = [
  ['Needs survey', '14102016'],
  ['Training material updated', '28102016'],
  ['Inception meeting', '31102016'],
  ['Scope note', '07112016'],
  ['Joint workshop', '24112016'],
  ['Joint training held', '30112016'],
  ['Training for one region', '30112016'],
  ['First training', '12122016'],
  ['Joint proposal', '14122016'],
] as const

// The plan was agreed on 23 May 2016. The round of its first quarter, Q2 2016, is in the demonstration; those of Q3 and Q4 2016
// and of Q1 2017 are gone through here, which makes a year of four.
test('an officer monitors the plan of two organisations through its first year, and closes the year with its report', async ({
  startApp,
}) => {
  test.slow()
  let app = await startApp()
  const { page } = app
  const frame = new Frame(page)
  const day = new PlanDay(page)
  const matrix = new MatrixPage(page)
  const monitoring = new MonitoringPage(page)
  const reviews = new ReviewsPage(page)
  const funding = new FundingPage(page)
  const reports = new ReportsPage(page)
  await frame.openDemonstration()

  await test.step('she says who she is', async () => {
    await frame.goTo('Settings')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(officer)
    await page.getByRole('button', { name: 'Save profile' }).click()
    await frame.message(/profile/i).waitFor()
    await matrix.show()
  })

  const september = await test.step('on 30 September one is done, two are late, one has not begun', async () => {
    for (const [reference, status] of [
      ['F-07', 'Completed'],
      ['F-10', 'Planned'],
      ...['F-01', 'F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-08', 'F-09', 'F-11'].map((each) => [each, 'Ongoing']),
    ] as const)
      await expect(matrix.row(String(reference)).getByText(String(status), { exact: true })).toBeVisible()
    await expect(matrix.row('F-03')).toContainText(/Overdue\s*15 Sep 2016\s*Joint workshop/)
    await expect(matrix.row('F-08')).toContainText(/Overdue\s*15 Sep 2016\s*Needs survey/)
    const seen = await pictureOf(page)
    expect(seen.overdue).toEqual(['Joint workshop', 'Needs survey'])
    expect(seen.dueSoon).toEqual(['Training material updated', 'Inception meeting', 'Pilot connection', 'Scope note'])
    expect(seen.later).toHaveLength(8)
    expect(seen.reached).toEqual(reachedInSeptember)
    expect(seen.figures.slice(0, 2)).toEqual([
      expect.stringMatching(/^6 of 11\s*Focus activities on track$/),
      expect.stringMatching(/^2\s*Overdue milestones$/),
    ])
    return seen
  })

  await test.step('on 10 October she goes through the third quarter by keyboard, and sees how far she is', async () => {
    await day.moveTo('10102016', '10 Oct 2016')
    await monitoring.show('Round')
    const round = new RoundPage(page, 11)
    await round.start('Q3 2016')
    await round.note('Training rooms are booked in three countries.')
    await round.finish('updated')
    await round.finish('no change')
    await round.rate('r', 'The prosecutors of four countries have not answered.')
    await round.finish('updated')
    for (const _ of ['F-04', 'F-05', 'F-06', 'F-07']) await round.finish('no change')
    await round.setStatus('2', 'Ongoing')
    await round.finish('updated')
    await round.leave()
    await expect(page.getByRole('heading', { name: '3 of 11 updated, 5 no change, 3 left' })).toBeVisible()
    await page.getByRole('button', { name: 'Go on' }).press('Enter')
    await round.finishRest('Q3 2016')
    await round.leave()
  })

  await test.step('the autumn review decides, and its decision sheet is there the same minute', async () => {
    await reviews.planMeeting('Autumn review')
    await expect(page.getByText('Milestone “Joint workshop” was due on 15 Sep 2016: 25 days late')).toBeVisible()
    await reviews.takeProposals()
    await reviews.begin()
    await page.keyboard.type('Both sides can come in November.')
    await reviews.decide(decision, whyMoved)
    await reviews.agreeAction(rooms)
    await reviews.leaveMeeting()
    const sheet = await app.captureDownload(() => page.getByRole('button', { name: 'Word' }).click())
    expect(sheet.name).toMatch(/Decision sheet 2016-10-10\.docx$/)
    expectTold(officeText(sheet.bytes), ['Autumn review', 'Both sides can come', decision, whyMoved, rooms])
  })

  await test.step('what was decided moves the milestone, and the delay stays in the ledger', async () => {
    await monitoring.show('Milestones')
    await monitoring.revise('Joint workshop', '24112016', 'Availability of partners', whyMoved)
    await expect(monitoring.milestone('Joint workshop')).toContainText('+70 days')
    await day.moveTo('15122016', '15 Dec 2016')
    for (const [title, reachedDay] of reachedLater) await monitoring.reach(title, reachedDay)
    for (const title of ['Year review', 'Annual review']) await monitoring.reachToday(title)
    await monitoring.revise('Lessons note', '31012017', 'Availability of partners', 'The workshop was held later.')
    await page.getByRole('radiogroup', { name: 'What is shown' }).getByText('Slippage').click()
    const moves = page.getByRole('row').filter({ hasText: officer })
    await expect(moves.filter({ hasText: 'Joint workshop' })).toContainText('+70 days')
    await expect(moves.filter({ hasText: 'Lessons note' })).toContainText('+47 days')
  })

  await test.step('a pledge arrives: its line becomes received, and nothing is counted twice', async () => {
    await funding.show()
    await expect(funding.figure('Received')).toHaveText(/650,000/)
    await funding.changeKind('F-04', 'Donor A', 'Received')
    await expect(funding.figure('Received')).toHaveText(/850,000/)
    await expect(funding.figure('Pledged')).toHaveText(/600,000/)
  })

  await test.step('she rates an activity against the rule, with her sentence', async () => {
    await matrix.show()
    await matrix.open('F-09')
    await new ActivityPanel(page).rate('Red', whyRed)
    await new ActivityPanel(page).panel.getByRole('button', { name: 'Close activity' }).click()
    await expect(matrix.row('F-09')).toContainText('Red')
  })

  await test.step('the annual review takes up what was agreed in autumn: done, and verified', async () => {
    await reviews.planMeeting('Annual review')
    await expect(page.getByRole('dialog').getByRole('listitem').filter({ hasText: rooms })).toContainText(
      'Carried over',
    )
    await reviews.takeProposals()
    await expect(reviews.agendaItem(rooms)).toBeVisible()
    await reviews.begin()
    await reviews.decide('The year is closed with a report of both organisations.', 'The sections asked for one.')
    await reviews.leaveMeeting()
    await reviews.show('Action points')
    await reviews.complete(rooms, 'Two rooms were booked.')
    await reviews.verify(rooms, 'The booking is on file.')
  })

  await test.step('at the end of the year she goes through the fourth quarter: four are done, others take longer', async () => {
    await day.moveTo('31122016', '31 Dec 2016')
    await monitoring.show('Round')
    const round = new RoundPage(page, 11)
    const complete = async (note: string): Promise<void> => {
      await round.setStatus('4', 'Completed')
      await round.note(note)
      await round.finish('updated')
    }
    await round.start('Q4 2016')
    await complete('The joint training was held in three countries.')
    await complete('The training material is in use.')
    await round.reviseEnd('31012017', 'The lessons note follows the workshop.')
    await round.finish('updated')
    await complete('The regional course was held and evaluated.')
    await round.reviseEnd('30062017', 'The second training needs its host.')
    // The rule has seen the move.
    await expect(page.getByText('Proposed: Red')).toBeVisible()
    await round.rate('a', 'The first course was held; the second needs its host only.')
    await round.finish('updated')
    for (const _ of ['F-06', 'F-07', 'F-10']) await round.finish('no change')
    await complete('The joint proposal was sent to the donors.')
    await round.finishRest('Q4 2016')
    await expect(page.getByText('6 of 11 updated, 5 no change, 0 left')).toBeVisible()
    await round.leave()
  })

  await test.step('in January the report of the year tells all of it, in Word and in PDF', async () => {
    await day.moveTo('10012017', '10 Jan 2017')
    await frame.goToSection('Reports')
    await expect(reports.preview().locator('body')).toContainText(decision)
    const word = await app.captureDownload(() => reports.export('Word'))
    const pdf = await app.captureDownload(() => reports.export('PDF'))
    expect(word.name).toMatch(/Progress report .*\.docx$/)
    for (const text of [officeText(word.bytes), pdfText(pdf.bytes)]) if (text !== null) expectYearTold(text)
  })

  await test.step('the fourth round is that of the first quarter of 2017, of what was carried over', async () => {
    await frame.goToSection('Matrix')
    await page.getByRole('link', { name: 'Selection of the year' }).click()
    await page.getByRole('link', { name: '2017' }).click()
    await page.getByRole('button', { name: /^Carry over .* from 2016$/ }).click()
    await expect(page.getByText(/^6 chosen/)).toBeVisible()
    await day.moveTo('10042017', '10 Apr 2017')
    await monitoring.show('Round')
    await monitoring.makePeriods('2017')
    const round = new RoundPage(page, 6)
    await round.start('Q1 2017')
    await round.finishRest('Q1 2017')
    await round.leave()
  })

  await test.step('as of 30 September 2016 the plan shows what it showed then', async () => {
    await matrix.show()
    await day.showAsOf('30092016', '30 Sep 2016')
    expect(await pictureOf(page)).toEqual(september)
    await day.backToToday()
  })

  await test.step('the program that is started again finds the year, and takes the last act back', async () => {
    await matrix.show()
    await matrix.open('F-09')
    await new ActivityPanel(page).setStatus('Completed', '')
    app = await app.restart()
    await expectKept(app.page)
  })
})

type Picture = Readonly<Record<'matrix' | 'overdue' | 'dueSoon' | 'later' | 'reached' | 'figures', readonly string[]>>

/** What the matrix, the milestones and the overview show of the plan. */
async function pictureOf(page: Page): Promise<Picture> {
  const monitoring = new MonitoringPage(page)
  const frame = new Frame(page)
  await frame.goToSection('Matrix')
  const { grid } = new MatrixPage(page)
  // The ratings come after the rows.
  await expect(grid.getByRole('row', { name: /^F-11/ })).toContainText('Green')
  const matrix = await grid.getByRole('row').allInnerTexts()
  await monitoring.show('Milestones')
  await expect(page.getByRole('rowheader', { name: /^Overdue/ })).toBeVisible()
  const overdue = await monitoring.milestonesIn('Overdue')
  const dueSoon = await monitoring.milestonesIn('Due soon')
  const later = await monitoring.milestonesIn('Later')
  const reached = await monitoring.milestonesIn('Reached')
  await page.getByRole('navigation', { name: 'Sections of the plan' }).getByRole('link', { name: 'Overview' }).click()
  const figures = page.getByRole('region', { name: 'Figures that matter' }).getByRole('button')
  await expect(figures).toHaveCount(4)
  return { matrix, overdue, dueSoon, later, reached, figures: await figures.allInnerTexts() }
}

function expectTold(text: string, parts: readonly string[]): void {
  for (const part of parts) expect.soft(text).toContain(part)
}

/** The report of the year: how each stands and why, by which thresholds, what moved and why, the money, and what was decided. */
function expectYearTold(text: string): void {
  expectTold(text, ['Status as of 10 Jan 2017', `Made by ${officer}`, 'The joint training was held'])
  // Ratings with their reasons, the one against the rule with its sentence, and the thresholds.
  expectTold(text, ['Two of four networks', 'passed 71 days ago', '“First draft” was due on 15 Dec 2016'])
  expectTold(text, ['Amber from 1 day of delay, red from 90', 'amber from 25% of the required funding missing'])
  expectTold(text, ['The first course was'])
  // Milestones, and what moved with its reason.
  expectTold(text, ['Pilot connection', '71 days overdue', 'Joint training held', '+70', '+138', '+197'])
  expectTold(text, ['Availability of', 'first day that suits both', 'The second training needs'])
  // Funding, decisions and action points.
  expectTold(text, ['3,850,000', '850,000', '1,000,000', decision, rooms, 'The booking is on file.'])
}

/** Everything of the year after a restart; the last act of before is taken back. */
async function expectKept(page: Page): Promise<void> {
  const { panel } = new ActivityPanel(page)
  await expect(page.getByRole('button', { name: 'Demonstration data as of 10 Apr 2017' })).toBeVisible()
  await expect(new ActivityPanel(page).fact('Status')).toHaveAccessibleName(/Completed/)
  await page.getByRole('button', { name: /^Undo: status of F-09/ }).click()
  await expect(new ActivityPanel(page).fact('Status')).toHaveAccessibleName(/Ongoing/)
  await expect(panel).toContainText(whyRed)
  const reviews = new ReviewsPage(page)
  await reviews.show('Action points')
  await expect(reviews.actionPoint(rooms)).toContainText('Verified')
  await reviews.show('Review meetings')
  for (const meeting of ['Autumn review', 'Annual review'])
    await expect(page.getByRole('link', { name: meeting })).toBeVisible()
}
