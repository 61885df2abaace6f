import type { Session } from './pipe-client.ts'

const expression = `new Promise((resolve) => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.tandem'
  input.addEventListener('change', () => resolve(input.files[0] ?? null))
  input.addEventListener('cancel', () => resolve(null))
  input.click()
})`

/** Opens the native file chooser over the app; the chosen file's path, or null when nothing was chosen. */
export async function chooseFile(page: Session): Promise<string | null> {
  // A page that is loaded anew meanwhile has taken its chooser along: nothing was chosen.
  const chosen = await page
    .send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true })
    .catch(() => null)
  const objectId = chosen?.result.objectId
  return objectId === undefined ? null : (await page.send('DOM.getFileInfo', { objectId })).path
}
