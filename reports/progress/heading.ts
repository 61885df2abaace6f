import type { Block, Heading } from '../model.ts'

/** A heading, not yet numbered. */
export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, number: '', text }
}

/** Numbers the headings of the first two levels through all sections: 1, 2, 2.1, 2.2, 3. */
export function numbered<Part extends { readonly blocks: readonly Block[] }>(
  sections: readonly Part[],
): readonly Part[] {
  const count = { first: 0, second: 0 }
  const next = (block: Heading): Heading => {
    if (block.level === 3) return block
    if (block.level === 1) {
      count.first += 1
      count.second = 0
      return { ...block, number: String(count.first) }
    }
    count.second += 1
    return { ...block, number: `${count.first}.${count.second}` }
  }
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'heading' ? next(block) : block)),
  }))
}
