import type { Locator } from '@playwright/test'

/** Changes a text that is read first and edited in place. */
export async function editInPlace(where: Locator, label: string, text: string): Promise<void> {
  await where.getByRole('button', { name: `Edit ${label}`, exact: true }).click()
  const field = where.getByRole('textbox', { name: label, exact: true })
  await field.fill(text)
  // Also saves where Enter begins a new line.
  await field.press('Control+Enter')
  await field.waitFor({ state: 'detached' })
}
