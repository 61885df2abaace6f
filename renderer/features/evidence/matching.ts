import type { Evidence, EvidenceOwner } from '#contract/area/evidence'
import { normaliseText } from '#domain/search-text'

/** What the list is narrowed to. */
export type Filter = { readonly text: string; readonly kind: EvidenceOwner['kind'] | 'all' }

export const wholeList: Filter = { text: '', kind: 'all' }

/** The files that a filter leaves: every word of it begins one of theirs, in the caption, the name, or what they belong to. */
export function matching(items: readonly Evidence[], { text, kind }: Filter): readonly Evidence[] {
  const wanted = normaliseText(text).split(' ')
  return items.filter((item) => {
    const words = ` ${normaliseText([item.caption, item.file.name, item.ownerName, item.activityReference].join(' '))}`
    return (kind === 'all' || item.owner.kind === kind) && wanted.every((word) => words.includes(` ${word}`))
  })
}
