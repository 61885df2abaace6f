import type { Session } from './pipe-client.ts'

/** Goes to an address and waits until all of it is loaded; `Page` must be enabled. */
export async function loadPage(page: Session, address: string): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    let isThere = false
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.url === address) isThere = true
    })
    // The page that was there before may be finishing only now: its event does not count.
    page.on('Page.loadEventFired', () => {
      if (isThere) resolve()
    })
  })
  await page.send('Page.navigate', { url: address })
  await loaded
}
