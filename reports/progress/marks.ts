import type { Provenance } from '#contract/entity/provenance'
import type { ProvenanceKind } from '#contract/vocabulary'
import type { Cell, Row } from '../model.ts'
import type { ReportContext } from './context.ts'

const illustrativeMark = '*'
const derivedMark = '†'

/** How one field of a record is founded: by its own entry, else as the record; null when an officer entered it. */
function kindOf(provenance: Provenance | null, field: string): ProvenanceKind | null {
  if (provenance === null) return null
  return provenance.fields.find((each) => each.field === field)?.kind ?? provenance.kind
}

/** The mark behind a record's title: it may not be read as a documented fact. */
export function titleMark(provenance: Provenance | null): string {
  const kind = kindOf(provenance, 'title')
  if (kind === 'illustrative') return illustrativeMark
  return kind === 'derived' ? derivedMark : ''
}

/** The mark behind a single value. A derived record's values need none: its title already carries one. */
export function valueMark(provenance: Provenance | null, field: string): string {
  return kindOf(provenance, field) === 'illustrative' ? illustrativeMark : ''
}

/** What the marks used in these rows mean. */
export function legendFor(rows: readonly Row[], { t }: Pick<ReportContext, 't'>): string {
  return meaningOf(new Set(rows.flat().flatMap(marksIn)), t)
}

/** What the marks within these texts mean. */
export function legendOf(texts: readonly string[], { t }: Pick<ReportContext, 't'>): string {
  return meaningOf(
    new Set([derivedMark, illustrativeMark].filter((mark) => texts.some((text) => text.includes(mark)))),
    t,
  )
}

function meaningOf(used: ReadonlySet<string>, t: ReportContext['t']): string {
  const meanings = [
    used.has(derivedMark) ? t('legend.derived') : '',
    used.has(illustrativeMark) ? t('legend.illustrative') : '',
  ]
  return meanings.filter((meaning) => meaning !== '').join(' · ')
}

function marksIn(cell: Cell): readonly string[] {
  if (cell.kind === 'number' || cell.kind === 'difference') return []
  // Roles and details carry their marks in the text, at the end of a line.
  const lines = [...(cell.kind === 'text' ? cell.text.split('\n') : []), ...cell.details.map((detail) => detail.text)]
  return [cell.mark, ...lines.map((line) => line.slice(-1))]
}
