const controls = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const separators = /[<>:"/\\|?*]+/g
const reservedOnWindows = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/i
/** File systems take 255 bytes of UTF-8: room for a title this long, the program's own words and an extension. */
const longestPartBytes = 120

/** A file's name without its extension from the words that say what it is: safe on every system, in any script. */
export function fileStemFor(parts: readonly string[]): string {
  const words = parts.map((part) => tidy(part)).filter((part) => part !== '')
  const stem = words.join(' ')
  if (!/[\p{L}\p{N}]/u.test(stem)) return 'report'
  return reservedOnWindows.test(stem) ? `report ${stem}` : stem
}

function tidy(text: string): string {
  const shown = text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').replaceAll(controls, '')
  return trimmed(shorten(trimmed(shown.replaceAll(separators, '-').replaceAll('\ufffd', ''))))
}

/** A leading dot hides a file, a leading dash reads as an option, and Windows drops dots and spaces at the end. */
function trimmed(text: string): string {
  return text.replaceAll(/^[.\s-]+|[.\s]+$/g, '')
}

/** Cuts between characters as people see them, never inside one; a stack of accents is cut too. */
function shorten(text: string): string {
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, longestPartBytes))) {
    bytes += byteLength(segment)
    if (bytes > longestPartBytes) return kept
    kept += segment
  }
  return kept
}

/** Bytes of the text in UTF-8. */
function byteLength(text: string): number {
  return Array.from(text).reduce((bytes, character) => bytes + bytesOf(character.codePointAt(0) ?? 0), 0)
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
