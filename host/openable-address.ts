/**
 * The address as a browser will read it, when it is one that may be opened outside the app: what a browser or a mail program
 * takes, never a file, a script or another program's protocol. Null otherwise.
 */
export function openableAddress(address: string): string | null {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for: programs disagree on what they mean
  if (/[\u0000-\u0020\u007f]/.test(address)) return null
  const url = URL.parse(address)
  if (url === null || !['https:', 'mailto:'].includes(url.protocol)) return null
  // A name before the host makes an address look like another's.
  return url.username === '' && url.password === '' ? url.href : null
}
