import { barriersOn } from '../barriers.ts'
import { officeText } from '../exported.ts'
import { expect, test } from '../fixtures.ts'
import { Frame } from '../pages/frame.ts'

test('a review meeting is prepared from the plan, written while it is held, and handed over the same minute', async ({
  startApp,
}) => {
  const app = await startApp()
  const { page } = app
  const frame = new Frame(page)
  const views = page.getByRole('navigation', { name: 'Reviews' })
  await frame.openDemonstration()
  await page.getByRole('navigation', { name: 'Sections of the plan' }).getByRole('link', { name: 'Reviews' }).click()

  await test.step('she plans the meeting and takes what the plan proposes', async () => {
    await page.getByRole('button', { name: 'Plan a meeting' }).click()
    await page.getByRole('textbox', { name: /^Title/ }).fill('Autumn review')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Autumn review' })).toBeVisible()
    await page.getByRole('button', { name: 'Propose from the plan' }).click()
    await expect(page.getByText('Milestone “Joint workshop” was due on 15 Sep 2016: 15 days late')).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('button', { name: /Put \d+ items on the agenda/ }).click()
    await expect(frame.message(/items put on the agenda/)).toBeVisible()
    expect(await barriersOn(page)).toEqual([])
  })

  await test.step('one undo takes the whole agenda back, one redo brings it again', async () => {
    const items = page.getByRole('region', { name: /^Agenda/ }).getByRole('listitem')
    const count = await items.count()
    await frame.undo()
    await expect(page.getByText('Nothing is on the agenda yet.')).toBeVisible()
    await frame.redo()
    await expect(items).toHaveCount(count)
  })

  await test.step('she types while they speak, without the mouse', async () => {
    await page.getByRole('button', { name: 'Begin meeting' }).click()
    await expect(frame.message('Meeting marked as held')).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^What was said on/ })).toBeFocused()
    await page.keyboard.type('Both sides can come in November.')
    await page.keyboard.press('F8')
    await page.keyboard.type('The workshop is held in November.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('It is the first time that suits both.')
    await page.keyboard.press('Control+Enter')
    await expect(frame.message('Decision added')).toBeVisible()
    await page.keyboard.press('F9')
    await page.keyboard.type('Book the rooms in Vienna.')
    expect(await barriersOn(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(frame.message('Action point added')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Go on writing' })).toBeFocused()
  })

  await test.step('the decision sheet has it all', async () => {
    const { name, bytes } = await app.captureDownload(() => page.getByRole('button', { name: 'Word' }).click())
    const text = officeText(bytes)
    expect(name).toMatch(/^INTERPOL.UNODC Decision sheet 2016-09-30\.docx$/)
    for (const part of [
      'Autumn review',
      'The workshop is held in November.',
      'It is the first time that suits both.',
      'Book the rooms in Vienna.',
      'Both sides can come in November.',
    ])
      expect(text).toContain(part)
  })

  await test.step('the action point is completed, and verified by another act', async () => {
    await views.getByRole('link', { name: 'Action points' }).click()
    const line = page.getByRole('listitem').filter({ hasText: 'Book the rooms in Vienna.' })
    await line.getByRole('button', { name: 'Complete' }).click()
    await page.getByRole('textbox', { name: /What was done/ }).fill('Two rooms are booked.')
    await page.keyboard.press('Control+Enter')
    await expect(line).toContainText('Completed')
    await line.getByRole('button', { name: 'Verify' }).click()
    await page.getByRole('textbox', { name: /What you saw/ }).fill('The booking is on file.')
    await page.keyboard.press('Control+Enter')
    await expect(line).toContainText('Verified')
    expect(await barriersOn(page)).toEqual([])
  })
})
