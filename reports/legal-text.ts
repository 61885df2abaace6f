/** What XML 1.0 cannot hold: control characters except tab and line ends, the two non-characters, and halves of surrogate pairs. */
const illegal = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u
const everyIllegal = new RegExp(illegal, 'gu')

/** A value without the characters that files cannot hold, and how many there were. Stored text is never changed: this is for exports. */
export function withoutIllegalCharacters<Value>(value: Value): {
  readonly value: Value
  readonly removedCount: number
} {
  // As good as always: then nothing is copied.
  if (!hasIllegal(value)) return { value, removedCount: 0 }
  const counter = { removedCount: 0 }
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return cleanText(part, counter)
    if (Array.isArray(part)) return part.map(clean)
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]))
  }
  // The copy has the same keys and the same kinds of values: only characters inside strings are gone.
  return { value: clean(value) as Value, removedCount: counter.removedCount }
}

function hasIllegal(part: unknown): boolean {
  if (typeof part === 'string') return illegal.test(part)
  return part !== null && typeof part === 'object' && Object.values(part).some(hasIllegal)
}

function cleanText(text: string, counter: { removedCount: number }): string {
  return text.replaceAll(everyIllegal, () => {
    counter.removedCount += 1
    return ''
  })
}
