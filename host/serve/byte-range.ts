/** The bytes `from` to `to`, both included. */
export type ByteRange = { readonly from: number; readonly to: number }

/**
 * The part that a `Range` header asks for: null for the whole, `beyond` when it begins after the end.
 * Several ranges at once and other units may be ignored (RFC 9110), and are.
 */
export function rangeOf(header: string | undefined, byteCount: number): ByteRange | 'beyond' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (match === null) return null
  const [, first = '', last = ''] = match
  if (first === '') return last === '' ? null : lastBytes(Number(last), byteCount)
  const from = Number(first)
  const to = last === '' ? byteCount - 1 : Math.min(Number(last), byteCount - 1)
  if (last !== '' && Number(last) < from) return null
  return from >= byteCount ? 'beyond' : { from, to }
}

function lastBytes(count: number, byteCount: number): ByteRange | 'beyond' {
  if (count === 0 || byteCount === 0) return 'beyond'
  return { from: Math.max(0, byteCount - count), to: byteCount - 1 }
}
