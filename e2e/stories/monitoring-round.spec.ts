import type { Locator, Page } from '@playwright/test'
import { barriersOn } from '../barriers.ts'
import { expect, test } from '../fixtures.ts'
import { Frame } from '../pages/frame.ts'

/** A key press takes an expert this long, thinking between two of them not counted. */
const secondsPerKey = 0.28
/** Reading what is known of an activity and deciding. */
const secondsPerActivity = 10

test('an officer goes through the eleven activities of the quarter by keyboard, in under five minutes', async ({
  startApp,
}) => {
  const { page } = await startApp()
  const keys = countingKeys(page)
  await new Frame(page).openDemonstration()
  const round = page.getByRole('heading', { level: 1 })

  await test.step('she goes to the round and starts it', async () => {
    await keys.tabTo(page.getByRole('link', { name: 'Monitoring', exact: true }))
    await keys.press('Enter')
    await expect(page.getByRole('heading', { name: '11 activities to go through' })).toBeVisible()
    await keys.press('r')
    await expect(round).toHaveText(/^Foreign terrorist fighters/)
  })

  await test.step('nothing new is said expressly, and only where nothing was recorded', async () => {
    await keys.press('2', '0')
    await expectCount(page, 1)
  })

  await test.step('a note is written and the activity said to be updated', async () => {
    await keys.note('Training material was sent to four countries.')
    await keys.press('Enter')
    await expectCount(page, 2)
  })

  await test.step('an end is moved with its reason', async () => {
    await keys.press('e')
    await keys.type('15112016')
    await keys.press('Tab', 'Tab', 'Enter')
    await expect(page.getByRole('option', { name: 'Availability of partners' })).toBeVisible()
    await keys.press('Enter', 'Tab', 'Control+Enter')
    await expect(page.getByText(/\+61 days/)).toBeVisible()
    await keys.press('Enter')
    await expectCount(page, 3)
  })

  await test.step('a rating that differs from the proposed one asks for a sentence', async () => {
    await keys.press('a', 'Control+Enter')
    await expect(page.getByText('Say in a sentence why the rating differs')).toBeVisible()
    await keys.type('The host has confirmed a new date.')
    await keys.press('Control+Enter', 'Enter')
    await expectCount(page, 4)
  })

  await test.step('she leaves, and goes on where she left', async () => {
    const left = await round.textContent()
    await keys.press('Escape')
    await expect(page.getByRole('heading', { name: '3 of 11 updated, 1 no change, 7 left' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused()
    await keys.press('Enter')
    await expect(round).toHaveText(left ?? '')
  })

  await test.step('a cancelled status asks for its reason, and undo takes the last thing back', async () => {
    await keys.press('6')
    await keys.type('Waiting for the host country')
    await keys.press('Control+Enter')
    await expect(page.getByRole('button', { name: 'Suspended' })).toHaveAttribute('aria-pressed', 'true')
    await keys.press('Control+z')
    await expect(page.getByRole('button', { name: 'Ongoing' })).toHaveAttribute('aria-pressed', 'true')
    await keys.press('0')
    await expect(page.getByText('Something was recorded here')).toBeVisible()
    await keys.press('Enter')
    await expectCount(page, 5)
  })

  await test.step('the rest is gone through, one skipped comes last', async () => {
    await keys.press('ArrowRight')
    for (let count = 6; count <= 11; count += 1) {
      await keys.press('0')
      await expectCount(page, count)
    }
    await expect(round).toHaveText('The round of Q3 2016 is complete')
    await expect(page.getByText('4 of 11 updated, 7 no change, 0 left')).toBeVisible()
  })

  const seconds = keys.count() * secondsPerKey + 11 * secondsPerActivity
  expect(keys.count()).toBeLessThan(320)
  expect(seconds).toBeLessThan(300)
})

test('the screens of monitoring have no accessibility violations', async ({ startApp }) => {
  const { page } = await startApp()
  await new Frame(page).openDemonstration()
  const sections = page.getByRole('navigation', { name: 'Sections of the plan' })

  await sections.getByRole('link', { name: 'Monitoring' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(await barriersOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Reporting periods' }).click()
  await page.getByRole('button', { name: 'Edit Q4 2016' }).click()
  expect(await barriersOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 1, name: /^Foreign terrorist/ })).toBeVisible()
  await page.keyboard.press('r')
  expect(await barriersOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await barriersOn(page)).toEqual([])
})

async function expectCount(page: Page, done: number): Promise<void> {
  await expect(page.getByText(`${done} of 11`, { exact: true })).toBeVisible()
}

/** Presses keys as they are on the keyboard, one count for each; a letter of a text is a key too. */
function countingKeys(page: Page) {
  let count = 0
  const press = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) {
      count += 1
      await page.keyboard.press(name)
    }
  }
  const type = async (text: string): Promise<void> => {
    count += text.length
    await page.keyboard.type(text)
  }
  const tabTo = async (target: Locator): Promise<void> => {
    const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement)
    for (let step = 0; step < 60 && !(await isThere()); step += 1) await press('Tab')
    await expect(target).toBeFocused()
  }
  const note = async (text: string): Promise<void> => {
    await press('n')
    await type(text)
    await press('Control+Enter')
    await expect(page.getByText(text)).toBeVisible()
  }
  return { press, type, tabTo, note, count: () => count }
}
