/** The one origin of the page. A scheme of our own: nothing else can be loaded from it, and it can load nothing else. */
export const appScheme = 'app'
const appHost = 'tandem'
export const appOrigin = `${appScheme}://${appHost}`

/** Whether an address belongs to the page's own origin. Parsed, never compared as text: `app://tandem.evil` is not ours. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.protocol === `${appScheme}:` && url.host === appHost
}
