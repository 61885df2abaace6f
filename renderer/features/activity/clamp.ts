/** How much of a text a number of lines may hold at the most, for text without line breaks. */
const charactersPerLine = 60

/** The beginning of a text: so many lines of it, and no more than they usually hold. */
export function beginningOf(text: string, lines: number): string {
  const first = text.slice(0, lines * charactersPerLine)
  const head = first.split('\n').slice(0, lines).join('\n')
  return head.length === text.length ? text : endedAtWord(withoutHalfCharacter(head), text)
}

/** Ends at the last space before the cut, unless the cut is at a word's end or the last word is very long. */
function endedAtWord(head: string, text: string): string {
  if (/\s/.test(text.charAt(head.length))) return head
  const words = head.replace(/\s\S{1,30}$/, '')
  return words === '' ? head : words
}

/** Cuts a text at a length without tearing a character of two code units. */
export function cutAt(text: string, length: number): string {
  return text.length <= length ? text : withoutHalfCharacter(text.slice(0, length))
}

function withoutHalfCharacter(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text
}
