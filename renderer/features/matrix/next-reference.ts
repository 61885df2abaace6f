const numbered = /^(.*?)([0-9]+)$/s

/**
 * The next free reference in the plan's own style: after comes R-17. The first of a plan is A-01; nothing where the
 * officers use references without numbers.
 */
export function nextReference(references: readonly string[]): string {
  if (references.length === 0) return 'A-01'
  const parts = references.map((reference) => numbered.exec(reference)).filter((match) => match !== null)
  const byPrefix = Map.groupBy(parts, ([, prefix = '']) => prefix)
  const [prefix, matches] = [...byPrefix].toSorted((a, b) => b[1].length - a[1].length)[0] ?? ['', []]
  if (matches.length === 0) return ''
  const figures = matches.map(([, , digits = '']) => digits)
  const greatest = figures.reduce((most, digits) => (BigInt(digits) > most ? BigInt(digits) : most), 0n)
  const places = Math.max(...figures.map((digits) => digits.length))
  const taken = new Set(references.map((reference) => reference.toLowerCase()))
  for (let next = greatest + 1n; ; next += 1n) {
    const reference = prefix + String(next).padStart(places, '0')
    if (!taken.has(reference.toLowerCase())) return reference
  }
}
