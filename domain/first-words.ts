const wantedLength = 60

/** The first words of a text on one line, by which it is named in lists: about sixty characters, whole words where they are not too long. */
export function firstWords(text: string): string {
  // Far more than is shown, so that runs of blanks count little, and far less than a text may hold; no half character at the end.
  const head = text
    .trimStart()
    .slice(0, 4 * wantedLength)
    .replace(/[\ud800-\udbff]$/, '')
  const line = head.replace(/\s+/g, ' ').trim()
  const characters = Array.from(line)
  if (characters.length <= wantedLength) return text.trim().length > 4 * wantedLength ? `${line}…` : line
  const cut = characters.slice(0, wantedLength).join('')
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > wantedLength / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}
