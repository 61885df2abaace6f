/** Aligned columns under a line of titles, for reading at a terminal. */
export function textTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, ...rows].map((row) => row.map(printable))
  const widths = titles.map((_title, column) =>
    lines.reduce((widest, line) => Math.max(widest, widthOf(line[column] ?? '')), 0),
  )
  const textOf = (line: readonly string[]) => line.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ')
  return lines.map((line) => `${textOf(line).trimEnd()}\n`).join('')
}

/** On one line of at most so many characters as people see them, cut with an ellipsis. */
export function shortened(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const segments = new Intl.Segmenter().segment(line.slice(0, 40 * length))
  const characters = Array.from(segments, ({ segment }) => segment)
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`
}

/** Text of a person may hold characters that a terminal would obey; they are shown as a replacement sign. */
function printable(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u

function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of new Intl.Segmenter().segment(text)) width += wide.test(segment) ? 2 : 1
  return width
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text))
}
