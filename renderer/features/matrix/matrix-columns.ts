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
  | 'rating'
  | 'ratingShort'
  | 'start'
  | 'end'
  | 'endShort'
  | 'nextMilestone'
  | 'nextMilestoneShort'
  | 'lastNote'
  | 'noteCount'

/** The title is never narrower; beyond its own need it takes what is left. */
export const titleWidth = 280
/** Below this the frozen title would cover what scrolls beside it. */
const frozenTitleFrom = 600
/** The padding of a row on both sides. */
const edgeWidth = 24

/** What a title likes to have before columns that are only useful join. */
const comfortableTitleWidth = 310

/** What each column needs, in pixels. */
export type ColumnWidths = { readonly [Column in PlainColumn]: number }

type Choice = {
  readonly containerWidth: number
  readonly widths: ColumnWidths
  /** The organisations that are parties, in their order. */
  readonly organisations: readonly { readonly organisation: Organisation; readonly width: number }[]
  /** Whether the plan has a year in focus, and whether only that is shown: then every star would say the same. */
  readonly focus: 'none' | 'of-some' | 'of-all'
}

/**
 * What gives way first when the width is short: what an activity is before how it stands. And what takes the place of what becomes shorter before it goes. What is in none of
 * these stays, and the grid scrolls under the title.
 */
const givingWay: readonly Way[] = [
  { kind: 'noteCount' },
  { kind: 'horizon' },
  { kind: 'start' },
  { kind: 'nextMilestone', shorter: 'nextMilestoneShort' },
  { kind: 'end', shorter: 'endShort' },
  { kind: 'nature' },
  { kind: 'nextMilestoneShort' },
  { kind: 'lastNote' },
  { kind: 'rating', shorter: 'ratingShort' },
  { kind: 'focus' },
  { kind: 'ratingShort' },
]
const givingWayInFocus: readonly Way[] = [{ kind: 'focus' }, ...givingWay.filter(({ kind }) => kind !== 'focus')]

type Way = { readonly kind: PlainColumn; readonly shorter?: PlainColumn }

/** The columns that fit. */
export function chooseColumns({ containerWidth, widths, organisations, focus }: Choice): readonly MatrixColumn[] {
  // What is shorter keeps its name, so that the active cell stays in it.
  const plain = (kind: PlainColumn, id: string = kind): MatrixColumn => ({ kind, id, width: widths[kind] })
  let columns: readonly MatrixColumn[] = [
    plain('reference'),
    plain('title'),
    ...(focus === 'none' ? [] : [plain('focus')]),
    ...organisations.map((each) => ({ kind: 'organisation', id: each.organisation.id, ...each }) as const),
    ...(
      ['nature', 'horizon', 'status', 'rating', 'start', 'end', 'nextMilestone', 'lastNote', 'noteCount'] as const
    ).map((kind) => plain(kind)),
  ]
  for (const { kind, shorter } of focus === 'of-all' ? givingWayInFocus : givingWay) {
    if (fits(columns, containerWidth, essential.has(kind) ? titleWidth : comfortableTitleWidth)) return columns
    columns = columns.flatMap((column) => {
      if (column.kind !== kind) return [column]
      return shorter === undefined ? [] : [plain(shorter, column.id)]
    })
  }
  return fits(columns, containerWidth, titleWidth) ? columns : withOrganisationsLast(columns)
}

/** Where not even the least fits, how an activity stands is seen first and who does it is scrolled to. */
function withOrganisationsLast(columns: readonly MatrixColumn[]): readonly MatrixColumn[] {
  const isOrganisation = (column: MatrixColumn): boolean => column.kind === 'organisation'
  return [...columns.filter((column) => !isOrganisation(column)), ...columns.filter(isOrganisation)]
}

/** Kept as long as the title has its least width. */
const essential: ReadonlySet<string> = new Set(['lastNote', 'focus', 'rating', 'ratingShort'])

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
