const extension = '.tandem'
/** File systems take 255 bytes; this leaves room for the extension, `-journal` and the name a file has while it is made. */
const longestBytes = 180

const controls = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
const separators = /[<>:"/\\|?*]/g
const reservedOnWindows = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** The name of a workspace's file on any system, from the name the officer gave; null when nothing of it can be a file name. */
export function workspaceFileName(name: string): string | null {
  const cleaned = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(controls, '')
    .replaceAll(separators, '-')
  const shortened = trimmed(shorten(trimmed(cleaned)))
  if (!/[\p{L}\p{N}\p{S}]/u.test(shortened)) return null
  return reservedOnWindows.test(shortened) ? `Workspace ${shortened}${extension}` : `${shortened}${extension}`
}

/** A leading dot hides a file, and Windows drops dots and spaces at the end. */
function trimmed(text: string): string {
  return text.replaceAll(/^[. ]+|[. ]+$/g, '')
}

/** Cuts between characters as people see them, never inside one. */
function shorten(text: string): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Buffer.byteLength(kept + segment) > longestBytes) return kept
    kept += segment
  }
  return kept
}
