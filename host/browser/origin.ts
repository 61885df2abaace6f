/** The page's one origin. The name can never be resolved; the browser asks us instead. */
export const appOrigin = 'https://tandem.invalid'

/** The path and query of an address at the app's origin; null for any other address. */
export function pathAtOrigin(address: string): string | null {
  const url = URL.parse(address)
  return url?.origin === appOrigin ? url.pathname + url.search : null
}
