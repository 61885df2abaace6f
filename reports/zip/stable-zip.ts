import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { firstDay } from './first-day.ts'

/** Changes the text of a part by its name, or gives it back as it is. */
export type RewritePart = (name: string, text: string) => string

/** The same archive without the moment it was made in, and so every archive inside it: equal contents give equal bytes. */
export function stableZip(archive: Uint8Array, rewrite: RewritePart): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/'))
  const rewritten = parts.map(([name, bytes]): [string, Uint8Array] => [name, stablePart(name, bytes, rewrite)])
  return zipSync(Object.fromEntries(rewritten), { mtime: firstDay, level: 6 })
}

function stablePart(name: string, bytes: Uint8Array, rewrite: RewritePart): Uint8Array {
  if (name.endsWith('.xlsx')) return stableZip(bytes, rewrite)
  return /\.(?:xml|rels)$/.test(name) ? strToU8(rewrite(name, strFromU8(bytes))) : bytes
}

/** The properties of an office file say the day of the report, not the moment of its making. */
export function datedProperties(properties: string, day: string): string {
  return properties.replaceAll(
    /(<dcterms:(created|modified)\b[^<>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, start: string, _name: string, end: string) => `${start}${day}T00:00:00Z${end}`,
  )
}
