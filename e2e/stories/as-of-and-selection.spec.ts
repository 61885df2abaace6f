import { barriersOn } from '../barriers.ts'
import { expect, test } from '../fixtures.ts'
import { Frame } from '../pages/frame.ts'

test('the plan is shown as it stood at the end of a quarter, cannot be changed there, and comes back to today', async ({
  startApp,
}) => {
  const { page } = await startApp()
  await new Frame(page).openDemonstration()

  await page.getByRole('button', { name: 'As of…' }).click()
  expect.soft(await barriersOn(page), 'choosing a day').toEqual([])
  await page.getByRole('button', { name: 'End of Q2 2016' }).click()

  await expect(page.getByText('INTERPOL-UNODC as it stood on 30 Jun 2016')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Actions of the plan' })).toBeHidden()
  for (const section of ['Matrix', 'History', 'Reports'] as const) {
    await new Frame(page).goToSection(section)
    await expect(page.getByText('INTERPOL-UNODC as it stood on 30 Jun 2016')).toBeVisible()
    expect.soft(await barriersOn(page), `${section} of the past`).toEqual([])
  }
  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(page.getByText(/as it stood on/)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Actions of the plan' })).toBeVisible()
})

test('what is done on another day of the demonstration belongs to that day', async ({ startApp }) => {
  const { page } = await startApp()
  const frame = new Frame(page)
  await frame.openDemonstration()

  await page.getByRole('button', { name: /^Demonstration data as of/ }).click()
  const day = page.getByRole('dialog', { name: 'Day of the demonstration' })
  await day.getByRole('spinbutton', { name: /^day/ }).click()
  await page.keyboard.type('14102016')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Demonstration data as of 14 Oct 2016' })).toBeVisible()
  await frame.goToSection('Matrix')
  await page.getByRole('link', { name: 'Selection of the year' }).click()
  await page.getByRole('link', { name: '2017' }).click()
  await page.getByRole('button', { name: /^Carry over .* from 2016$/ }).click()
  await expect(page.getByText(/^10 chosen/)).toBeVisible()

  await page.evaluate(() => {
    window.location.hash += '&asOf=2016-10-13'
  })

  await expect(page.getByText(/^0 chosen/)).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`nothing keeps anyone out of the selection of a year, in ${scheme}`, async ({ startApp }) => {
    const { page } = await startApp()
    await page.emulateMedia({ colorScheme: scheme })
    await new Frame(page).openDemonstration()
    await new Frame(page).goToSection('Matrix')
    await page.getByRole('link', { name: 'Selection of the year' }).click()

    await expect(page.getByText('11 chosen, 16 deferred, 0 undecided')).toBeVisible()
    expect.soft(await barriersOn(page), 'choosing').toEqual([])
    for (const view of ['Compare', 'Criteria']) {
      await page.getByRole('radio', { name: view }).click()
      expect.soft(await barriersOn(page), view).toEqual([])
    }
  })
}
