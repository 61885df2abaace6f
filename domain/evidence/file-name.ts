const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu
const separators = /[<>:"/\\|?*]+/g
const reservedOnWindows = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/i
const longestName = 120
const extensionPattern = /\.([\p{L}\p{N}]{1,10})$/u

/** A file's name as it is shown: without characters that are not seen, among them those that turn the direction of the rest round. */
export function shownFileName(name: string): string {
  return name.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(unseen, '').trim()
}

/** The extension of a file's name with its dot, such as `.pdf`; empty when it has none. */
export function extensionOf(name: string): string {
  const match = extensionPattern.exec(shownFileName(name))
  return match === null ? '' : match[0]
}

/** A name under which the file can be saved on every system; what it ends in stays. */
export function safeFileName(name: string): string {
  const shown = shownFileName(name).replaceAll(separators, '-')
  const extension = extensionOf(shown)
  const stem = shown.slice(0, shown.length - extension.length).replaceAll(/^[.\s-]+|[.\s]+$/g, '')
  const kept = Array.from(stem).slice(0, longestName).join('').trimEnd()
  if (!/[\p{L}\p{N}]/u.test(kept)) return `file${extension}`
  return reservedOnWindows.test(kept) ? `file ${kept}${extension}` : `${kept}${extension}`
}
