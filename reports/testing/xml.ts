const token = /<\?[^?]*\?>|<!--(?:(?!--)[^])*-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy

/** What keeps a text from being well-formed XML; null when nothing does. Stricter than programs are: one element, quoted attributes, known entities. */
export function xmlFault(xml: string): string | null {
  if (/(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u.test(xml)) return 'illegal character'
  const open: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const match = token.exec(xml)
    if (match === null) return `no markup at ${at}: ${xml.slice(at, at + 80)}`
    const [whole, closing, name, attributes = '', empty, text] = match
    const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.exec(text ?? attributes)
    if (bare !== null) return `bare & at ${at}: ${whole.slice(0, 80)}`
    if (name === undefined || empty === '/') continue
    if (closing === '/' && open.pop() !== name) return `unexpected </${name}> at ${at}`
    if (closing !== '/') open.push(name)
  }
  return open.length === 0 ? null : `unclosed ${open.join(', ')}`
}

/** The text of the elements of a name, with their entities read. */
export function textsOf(xml: string, element: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?:\\s[^<>]*)?>([^<]*)</${element}>`, 'g'))].map((match) =>
    unescaped(match[1] ?? ''),
  )
}

function unescaped(text: string): string {
  const named: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replaceAll(/&(#x?)?([\da-zA-Z]+);/g, (_, code: string | undefined, name: string) => {
    if (code === undefined) return named[name] ?? ''
    return String.fromCodePoint(Number.parseInt(name, code === '#x' ? 16 : 10))
  })
}
