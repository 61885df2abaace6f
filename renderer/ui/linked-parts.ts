/** A piece of a text: an address that can be opened in the browser, or words between. */
export type LinkedPart = { readonly text: string; readonly isAddress: boolean }

// No operation takes a longer one.
const longestAddress = 2_000

/** Cuts a text at the `https://` addresses in it; put together again, the parts are the text. */
export function linkedParts(text: string): readonly LinkedPart[] {
  const parts: LinkedPart[] = []
  let end = 0
  for (const found of text.matchAll(/https:\/\/[^\s<>"“”«»„]+/gi)) {
    const address = withoutPunctuation(found[0])
    if (!isOpenable(address)) continue
    if (found.index > end) parts.push({ text: text.slice(end, found.index), isAddress: false })
    parts.push({ text: address, isAddress: true })
    end = found.index + address.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), isAddress: false })
  return parts
}

/** What ends the sentence round an address is not part of it; a bracket is, when it was opened inside. */
function withoutPunctuation(found: string): string {
  let end = found.length
  while (isLeftOver(found.slice(0, end))) end -= 1
  return found.slice(0, end)
}

function isLeftOver(address: string): boolean {
  const last = address.at(-1) ?? ''
  const opening = brackets.get(last)
  if (opening !== undefined) return countOf(address, last) > countOf(address, opening)
  return ".,;:!?'’…。，；：！？、،؛؟".includes(last) && last !== ''
}

const brackets: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
])

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}

/** As the host will look at it: a name before the host makes an address look like another's. */
function isOpenable(address: string): boolean {
  const url = address.length > longestAddress ? null : URL.parse(address)
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === ''
}
