import type { Organisation } from '#contract/area/organisation'

/** The party organisations' columns carry the organisation; all others are known by their kind alone. */
export type MatrixColumn =
  | { readonly kind: PlainColumn; readonly id: string; readonly width: number }
  | { readonly kind: 'organisation'; readonly id: string; readonly width: number; readonly organisation: Organisation }

export type PlainColumn =
  | 'reference'
  | 'title'
  | 'focus'
  | 'nature'
  | 'horizon'
  | 'status'
  | 'start'
  | 'end'
  | 'endShort'
  | 'lastNote'
  | 'noteCount'

/** The title is never narrower; beyond its own need it takes what is left. */
export const titleWidth = 280
/** Below this the frozen title would cover what scrolls beside it. */
const frozenTitleFrom = 600
const edgeWidth = 40

/** What a title likes to have before columns that are only useful join. */
const comfortableTitleWidth = 340

const widths: { readonly [Column in PlainColumn]: number } = {
  reference: 64,
  title: titleWidth,
  focus: 56,
  nature: 124,
  horizon: 108,
  status: 118,
  start: 104,
  end: 178,
  endShort: 112,
  lastNote: 116,
  noteCount: 60,
}

type Choice = {
  readonly containerWidth: number
  /** The organisations that are parties, in their order, with the words over their columns. */
  readonly organisations: readonly { readonly organisation: Organisation; readonly abbreviation: string }[]
  /** The longest reference, in characters. */
  readonly referenceLength: number
  readonly hasFocus: boolean
}

/** What gives way first when the width is short; what is in none of these stays, and the grid scrolls under the title. */
const givingWay = ['noteCount', 'horizon', 'start', 'lastNote', 'nature', 'focus'] as const

/** The columns that fit. */
export function chooseColumns({
  containerWidth,
  organisations,
  referenceLength,
  hasFocus,
}: Choice): readonly MatrixColumn[] {
  const everything: readonly MatrixColumn[] = [
    { kind: 'reference', id: 'reference', width: Math.max(widths.reference, Math.min(160, referenceLength * 9 + 26)) },
    plain('title'),
    ...(hasFocus ? [plain('focus')] : []),
    ...organisations.map(({ organisation, abbreviation }) => organisationColumn(organisation, abbreviation)),
    ...(['nature', 'horizon', 'status', 'start', 'end', 'lastNote', 'noteCount'] as const).map(plain),
  ]
  let columns = everything
  for (const kind of givingWay) {
    const wanted = kind === 'focus' || kind === 'nature' ? titleWidth : comfortableTitleWidth
    if (fits(columns, containerWidth, wanted)) return columns
    if (kind === 'nature') columns = withShortEnd(columns)
    if (fits(columns, containerWidth, wanted)) return columns
    columns = columns.filter((column) => column.kind !== kind)
  }
  return columns
}

/** Whether the title stands still while the columns after it scroll. */
export function isTitleFrozen(containerWidth: number): boolean {
  return containerWidth >= frozenTitleFrom
}

/** Widths of the columns as the grid layout reads them. */
export function gridTemplate(columns: readonly MatrixColumn[]): string {
  return columns
    .map((column) => (column.kind === 'title' ? `minmax(${column.width}px, 1fr)` : `${column.width}px`))
    .join(' ')
}

/** The width below which the rows do not go. */
export function totalWidth(columns: readonly MatrixColumn[]): number {
  return columns.reduce((sum, column) => sum + column.width, edgeWidth)
}

function fits(columns: readonly MatrixColumn[], containerWidth: number, wantedTitle: number): boolean {
  return totalWidth(columns) - titleWidth + wantedTitle <= containerWidth
}

function withShortEnd(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  return columns.map((column) => (column.kind === 'end' ? plain('endShort') : column))
}

function plain(kind: PlainColumn): MatrixColumn {
  // The end keeps its name when it is short, so that the active cell stays in it.
  return { kind, id: kind === 'endShort' ? 'end' : kind, width: widths[kind] }
}

function organisationColumn(organisation: Organisation, abbreviation: string): MatrixColumn {
  const width = Math.max(76, Math.min(120, abbreviation.length * 8 + 18))
  return { kind: 'organisation', id: organisation.id, width, organisation }
}
