import { expect, test } from '../fixtures.ts'
import { ActivityPanel } from '../pages/activity-panel.ts'
import { editInPlace } from '../pages/edit-in-place.ts'
import { FirstRun } from '../pages/first-run.ts'
import { Frame } from '../pages/frame.ts'
import { MatrixPage } from '../pages/matrix-page.ts'

test('an officer writes a plan of her own from nothing, and takes back what she did not mean', async ({ startApp }) => {
  const { page } = await startApp()
  const frame = new Frame(page)
  const matrix = new MatrixPage(page)
  const { panel } = new ActivityPanel(page)

  await test.step('an empty workspace says what a plan is', async () => {
    await new FirstRun(page).startWorkspace('Ports desk')
    await page.keyboard.press('Escape')
    await expect(page.getByText('A plan holds the activities that two or more organisations agreed')).toBeVisible()
    await frame.goTo('Organisations')
    await expect(page.getByText('The organisations that agree plans and take part')).toBeVisible()
  })

  await test.step('she starts a plan with its organisations; its matrix says what to do first', async () => {
    await frame.startPlan({
      title: 'Cooperation on ports',
      shortTitle: 'Ports',
      organisations: ['Harbour Watch', 'WCO'],
    })
    await expect(page.getByRole('heading', { level: 1, name: 'Cooperation on ports' })).toBeVisible()
    await expect(page.getByText('A matrix groups its activities by thematic area.')).toBeVisible()
  })

  await test.step('she writes down its areas, renames one and moves it', async () => {
    await page.getByRole('button', { name: 'Add thematic areas' }).click()
    const outline = page.getByRole('dialog', { name: 'Areas and objectives' })
    const areas = outline.getByRole('region', { name: 'Thematic areas' })
    for (const name of ['Containers', 'Traning']) {
      await areas.getByRole('textbox', { name: 'New thematic area' }).fill(name)
      await areas.getByRole('button', { name: 'Add' }).click()
      await expect(areas.getByRole('listitem').filter({ hasText: name })).toBeVisible()
    }
    await editInPlace(areas.getByRole('listitem').nth(1), 'Thematic areas', 'Training')
    await areas.getByRole('button', { name: 'Move Training up' }).click()
    await expect(areas.getByRole('listitem').first()).toContainText('Training')
    await outline.getByRole('button', { name: 'Close' }).last().click()
    await expect(page.getByText('Each line of the matrix is an activity')).toBeVisible()
  })

  await test.step('she adds two activities, each opened beside the matrix', async () => {
    await matrix.addActivity('A-01', 'Inspect containers at risk', 'Containers')
    await expect(panel).toContainText('Inspect containers at risk')
    await matrix.addActivity('A-02', 'Train the inspectors', 'Training')
    await expect(panel).toContainText('Train the inspectors')
    await expect(matrix.grid.getByRole('rowheader')).toHaveText(['Train the inspectors', 'Inspect containers at risk'])
  })

  await test.step('she edits the title in place and takes that back, and makes it again', async () => {
    await editInPlace(panel, 'Title', 'Train forty inspectors')
    await expect(matrix.row('A-02')).toContainText('Train forty inspectors')
    await matrix.grid.focus()
    await frame.undo()
    await expect(matrix.row('A-02')).toContainText('Train the inspectors')
    await frame.redo()
    await expect(matrix.row('A-02')).toContainText('Train forty inspectors')
  })

  await test.step('she puts a year in focus and chooses an activity for it', async () => {
    await frame.planAct('Plan details')
    const details = page.getByRole('dialog', { name: 'Plan details' })
    await editInPlace(details, 'Year in focus', '2026')
    await details.getByRole('button', { name: 'Close' }).last().click()
    await panel.getByRole('button', { name: /Choose for 2026/ }).click()
    await expect(panel.getByRole('button', { name: /2026 · chosen/ })).toBeVisible()
    await page.getByRole('button', { name: '2026 focus' }).click()
    await expect(matrix.row('A-02')).toBeVisible()
    await expect(matrix.row('A-01')).toBeHidden()
    await page.getByRole('button', { name: '2026 focus' }).click()
  })

  await test.step('an area with activities is not deleted, and the program says why', async () => {
    await frame.planAct('Areas and objectives')
    const outline = page.getByRole('dialog', { name: 'Areas and objectives' })
    await outline.getByRole('button', { name: 'Delete Training' }).click()
    await expect(
      frame.message(/This thematic area still has activities.*Move them to another area first/),
    ).toBeVisible()
    await expect(outline.getByRole('listitem').filter({ hasText: 'Training' })).toBeVisible()
    await outline.getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('she deletes an activity and brings it back whole', async () => {
    await panel.getByRole('button', { name: 'Actions of the activity' }).click()
    await page.getByRole('menuitem', { name: 'Delete activity' }).click()
    await expect(matrix.row('A-02')).toBeHidden()
    await frame.message('A-02 deleted').waitFor()
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click()
    await expect(matrix.row('A-02')).toContainText('Train forty inspectors')
    await matrix.open('A-02')
    await expect(panel.getByRole('button', { name: /2026 · chosen/ })).toBeVisible()
  })
})

test('an officer keeps the documents and organisations of her plan', async ({ startApp }) => {
  const { page } = await startApp()
  const frame = new Frame(page)
  const list = page.getByRole('region', { name: 'Guiding documents' })
  await new FirstRun(page).startWorkspace('Ports desk')
  await frame.startPlan({ title: 'Cooperation on ports', organisations: ['Harbour Watch'], areas: ['Containers'] })

  await test.step('the list of documents says what will be there; she adds one and edits it', async () => {
    await frame.goToSection('Documents')
    await expect(
      page.getByText('The agreement, the action plan and the matrix that the organisations signed'),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Add document' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add document' })
    await dialog.getByRole('textbox', { name: /^Title/ }).fill('Agrement on ports')
    await dialog.getByRole('button', { name: 'Add document' }).click()
    const details = page.getByRole('dialog', { name: 'Guiding document' })
    await editInPlace(details, 'Title', 'Agreement on ports')
    await details.getByRole('button', { name: 'Close' }).last().click()
    await expect(list.getByRole('button', { name: 'Agreement on ports' })).toBeVisible()
  })

  await test.step('she deletes the document and takes that back', async () => {
    await list.getByRole('button', { name: 'Agreement on ports' }).click()
    await page.getByRole('button', { name: 'Delete document' }).click()
    await expect(page.getByText('No guiding document yet')).toBeVisible()
    await frame.undo()
    await expect(list.getByRole('button', { name: 'Agreement on ports' })).toBeVisible()
    await frame.redo()
    await expect(page.getByText('No guiding document yet')).toBeVisible()
  })

  await test.step('an organisation that is a party of a plan is not deleted, and the program says why', async () => {
    await frame.goTo('Organisations')
    await page.getByRole('button', { name: 'Harbour Watch' }).click()
    await page.getByRole('button', { name: 'Delete organisation' }).click()
    await expect(
      frame.message(/still a party of a plan or takes part in an activity.*Take it out of them first/),
    ).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  })

  await test.step('she adds an organisation, names it in Arabic, deletes it and brings it back', async () => {
    await page.getByRole('button', { name: 'Add organisation' }).click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('World Customs Organization')
    await page.getByRole('textbox', { name: 'Abbreviation', exact: true }).fill('WCO')
    await page.getByRole('dialog').getByRole('button', { name: 'Add organisation' }).click()
    const details = page.getByRole('dialog', { name: 'Organisation', exact: true })
    await editInPlace(details, 'Name in العربية', 'منظمة الجمارك العالمية')
    await expect(details).toContainText('منظمة الجمارك العالمية')
    await details.getByRole('button', { name: 'Delete organisation' }).click()
    await expect(page.getByRole('row', { name: /^WCO/ })).toBeHidden()
    await frame.undo()
    await expect(page.getByRole('row', { name: /^WCO/ })).toContainText('World Customs Organization')
  })

  await test.step('she deletes the plan and brings it back with everything in it', async () => {
    await frame.plan('Cooperation on ports').click()
    await frame.planAct('Plan details')
    await page.getByRole('button', { name: 'Delete this plan' }).click()
    await expect(page.getByRole('heading', { name: 'No plan yet' })).toBeVisible()
    await frame.undo()
    await frame.plan('Cooperation on ports').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Cooperation on ports' })).toBeVisible()
    await frame.goToSection('History')
    await expect(page.getByText('Agreement on ports').first()).toBeVisible()
  })
})
