import type { Page } from '@playwright/test'

/** What a page did that text alone must never make it do; empty when all is well. */
export type Watch = { readonly found: () => Promise<readonly string[]> }

/** Watches a page from now on: dialogs, refused content, requests to anywhere else, and scripts that text brought in. */
export async function watch(page: Page): Promise<Watch> {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|Refused to/i.test(message.text())) seen.push(`refused: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`an error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(https:\/\/tandem\.invalid\/|data:|blob:)/.test(request.url())) seen.push(`a request: ${request.url()}`)
  })
  await page.exposeFunction('tellStory', (what: string) => seen.push(what))
  const listen = (): void => {
    // What the test exposed on the window.
    const tell: unknown = Reflect.get(window, 'tellStory')
    window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      if (typeof tell === 'function') tell(`refused: ${violatedDirective} ${blockedURI}`)
    })
  }
  await page.addInitScript(listen)
  await page.evaluate(listen)
  return {
    found: async () => [
      ...seen,
      ...(await page.evaluate(() => ('broken' in window ? ['a script of the text ran'] : []))),
    ],
  }
}

/** What can be scrolled sideways and should not: everything but the grid, which freezes its first columns for it. */
export function sidewaysScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isWide = (element: Element) => element.scrollWidth > element.clientWidth + 1
    const scrollers = [...document.querySelectorAll('main *, [role=dialog] *')].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.closest('[role=grid], iframe, textarea, input') === null,
    )
    return [document.documentElement, document.body, ...scrollers]
      .filter(isWide)
      .map(
        ({ tagName, className, scrollWidth, clientWidth }) =>
          `${tagName} ${className}: ${scrollWidth} > ${clientWidth}`,
      )
  })
}
