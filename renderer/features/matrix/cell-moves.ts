import type { ActiveCell } from './matrix-view.ts'

/** The grid as the keyboard sees it: the heads, then a row for each activity. */
export type CellSpace = {
  readonly activityIds: readonly string[]
  readonly columnIds: readonly string[]
  readonly pageSize: number
}

export type MoveKey = {
  readonly key: string
  readonly isControl: boolean
  readonly isRightToLeft: boolean
}

/** Where a key takes the active cell, as in a spreadsheet; null when the key does not move. */
export function moveCell(space: CellSpace, from: ActiveCell, pressed: MoveKey): ActiveCell | null {
  const row = from.activityId === null ? -1 : space.activityIds.indexOf(from.activityId)
  const column = Math.max(0, space.columnIds.indexOf(from.columnId))
  const to = target({ row, column }, space, pressed)
  if (to === null) return null
  const lastRow = space.activityIds.length - 1
  const nextRow = Math.max(-1, Math.min(lastRow, to.row))
  const nextColumn = Math.max(0, Math.min(space.columnIds.length - 1, to.column))
  return {
    activityId: space.activityIds[nextRow] ?? null,
    columnId: space.columnIds[nextColumn] ?? from.columnId,
  }
}

type Place = { readonly row: number; readonly column: number }

function target({ row, column }: Place, space: CellSpace, { key, isControl, isRightToLeft }: MoveKey): Place | null {
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const lastRow = space.activityIds.length - 1
  const lastColumn = space.columnIds.length - 1
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const step = key === onward ? 1 : -1
      return { row, column: isControl ? (step === 1 ? lastColumn : 0) : column + step }
    }
    case 'ArrowDown':
      return { row: isControl ? lastRow : row + 1, column }
    case 'ArrowUp':
      return { row: isControl ? Math.min(0, lastRow) : row - 1, column }
    case 'Home':
      return { row: isControl ? Math.min(0, lastRow) : row, column: 0 }
    case 'End':
      return { row: isControl ? lastRow : row, column: lastColumn }
    case 'PageDown':
      return { row: row + space.pageSize, column }
    case 'PageUp':
      return { row: Math.max(Math.min(0, lastRow), row - space.pageSize), column }
    default:
      return null
  }
}
