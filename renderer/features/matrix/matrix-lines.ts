import type { ThematicArea } from '#contract/area/outline'
import { isSettled } from '#domain/status'
import { isChosen } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'

/** One line of the grid, from top to bottom. */
export type GridLine =
  | { readonly kind: 'group'; readonly area: ThematicArea; readonly count: number }
  | { readonly kind: 'empty'; readonly area: ThematicArea; readonly absence: Absence }
  | { readonly kind: 'activity'; readonly row: MatrixRow }

/** Why a group shows nothing. */
export type Absence =
  | { readonly kind: 'no-activity' }
  | { readonly kind: 'none-chosen'; readonly year: number; readonly waitingCount: number }

type Grouping = {
  readonly areas: readonly ThematicArea[]
  /** Every row of the plan: what an empty group leaves out is counted among them. */
  readonly all: readonly MatrixRow[]
  /** The rows shown, sorted. */
  readonly shown: readonly MatrixRow[]
  readonly focusYear: number | null
  /** Whether groups without a row are left out, as when something is looked for. */
  readonly hidesEmpty: boolean
}

/** The shown rows under their thematic areas, in the order of the areas. */
export function gridLines({ areas, all, shown, focusYear, hidesEmpty }: Grouping): readonly GridLine[] {
  const shownByArea = Map.groupBy(shown, (row) => row.line.areaId)
  const allByArea = Map.groupBy(all, (row) => row.line.areaId)
  return areas
    .toSorted((a, b) => a.position - b.position)
    .flatMap((area): readonly GridLine[] => {
      const rows = shownByArea.get(area.id) ?? []
      if (rows.length === 0 && hidesEmpty) return []
      const group = { kind: 'group', area, count: rows.length } as const
      if (rows.length > 0) return [group, ...rows.map((row) => ({ kind: 'activity', row }) as const)]
      return [group, { kind: 'empty', area, absence: absenceIn(allByArea.get(area.id) ?? [], focusYear) }]
    })
}

function absenceIn(rows: readonly MatrixRow[], year: number | null): Absence {
  if (year === null || rows.length === 0) return { kind: 'no-activity' }
  const waiting = rows.filter((row) => !isChosen(row, year) && !isSettled(row.line.status))
  return { kind: 'none-chosen', year, waitingCount: waiting.length }
}
