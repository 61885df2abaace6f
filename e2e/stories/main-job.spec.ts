import { expect, test } from '../fixtures.ts'
import { officeText, pdfText, plain } from '../exported.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'
import { ReportsPage } from '../pages/reports-page.ts'

const noteText = 'The host confirmed the second week of October; both sides agreed.'

test('an officer opens the matrix, records what happened, and hands over a progress report', async ({ startApp }) => {
  let app = await startApp()

  await test.step('she picks the demonstration and sees the eleven focus activities in six areas, one of them empty', async () => {
    const matrix = new MatrixPage(app.page)
    await new Frame(app.page).openDemonstration()
    await expect(app.page.getByText('11 of 27 activities')).toBeVisible()
    await expect(matrix.row('Illicit trafficking and organized crime')).toContainText('5')
    await expect(matrix.row('No activity chosen for 2016')).toHaveText(/Three remaining activities wait for resources/)
    expect(await matrix.references()).toEqual([
      'F-01',
      'F-02',
      'F-03',
      'F-04',
      'F-05',
      'F-06',
      'F-07',
      'F-10',
      'F-08',
      'F-09',
      'F-11',
    ])
  })

  await test.step('she opens F-03, sets its status with a reason, and revises its end with a reason', async () => {
    const panel = new ActivityPanel(app.page)
    await new MatrixPage(app.page).open('F-03')
    await panel.setStatus('Suspended', 'Waiting for the host country')
    await expect(panel.panel.getByText('Waiting for the host country', { exact: true })).toBeVisible()
    await panel.reviseEnd('15102016', 'Availability of partners', 'The host can only in October')
    await expect(panel.fact('End')).toHaveAccessibleName(/15 Oct 2016/)
    await expect(new MatrixPage(app.page).row('F-03')).toContainText('Suspended')
  })

  await test.step('she writes a monitoring note, undoes it and does it again', async () => {
    const frame = new Frame(app.page)
    const panel = new ActivityPanel(app.page)
    await panel.writeNote(noteText)
    await expect(panel.note(noteText)).toBeVisible()
    await app.page.getByRole('grid').focus()
    await frame.undo()
    await expect(panel.note(noteText)).toBeHidden()
    await frame.redo()
    await expect(panel.note(noteText)).toBeVisible()
  })

  await test.step('she filters to cybercrime and clears the filter again', async () => {
    const matrix = new MatrixPage(app.page)
    await matrix.filter('cybercrime')
    await expect(matrix.row('F-10')).toBeVisible()
    await expect(matrix.row('F-03')).toBeHidden()
    await matrix.filter('')
    await expect(matrix.row('F-03')).toBeVisible()
  })

  await test.step('she looks at the history of F-03', async () => {
    const history = new ActivityPanel(app.page).panel.getByRole('region', { name: 'History' })
    await expect(history.getByText('Ongoing', { exact: false }).first()).toBeVisible()
    await expect(history.getByText(/Suspended · Waiting for the host country/)).toBeVisible()
    await expect(history.getByText(/15 Oct 2016 · Availability of partners/)).toBeVisible()
  })

  await test.step('the laptop dies in the middle of everything; she opens it again and finds all of it', async () => {
    app = await app.killAndRestart()
    const panel = new ActivityPanel(app.page)
    await expect(panel.fact('Status')).toHaveAccessibleName(/Suspended/)
    await expect(panel.fact('End')).toHaveAccessibleName(/15 Oct 2016/)
    await expect(panel.note(noteText)).toBeVisible()
  })

  await test.step('she exports the progress report, and every format says what the screen says', async () => {
    const titles = (await app.page.getByRole('grid').getByRole('rowheader').allTextContents()).map(plain)
    expect(titles.length).toBeGreaterThanOrEqual(11)
    const saying = [...titles, noteText]
    await new Frame(app.page).goToSection('Reports')
    const reports = new ReportsPage(app.page)
    await expect(reports.preview().getByRole('heading', { level: 1 })).toContainText('INTERPOL-UNODC')
    const preview = plain(await reports.preview().locator('body').innerText())
    const word = await app.captureDownload(() => reports.export('Word'))
    const pdf = await app.captureDownload(() => reports.export('PDF'))
    const excel = await app.captureDownload(() => reports.export('Excel'))
    const csv = await app.captureDownload(() => reports.export('CSV'))

    for (const text of saying) {
      expect(preview).toContain(text)
      expect(officeText(word.bytes)).toContain(text)
      expect(officeText(excel.bytes)).toContain(text)
    }
    for (const title of titles) expect(csv.bytes.toString('utf8')).toContain(title)
    expect([word.name, pdf.name, excel.name, csv.name].map((name) => name.split('.').at(-1))).toEqual([
      'docx',
      'pdf',
      'xlsx',
      'csv',
    ])
    const printed = pdfText(pdf.bytes)
    test
      .info()
      .annotations.push({ type: 'pdf', description: printed === null ? 'pdftotext is not on this machine' : 'read' })
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    if (printed !== null) expect(printed).toContain('Waiting for the host country')
  })
})
