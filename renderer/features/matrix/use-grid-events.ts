import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import { t } from '../../i18n/translate.ts'
import { announce } from '../../ui/announcer.ts'
import { moveCell } from './cell-moves.ts'
import { cellText } from './cell-text.ts'
import type { CellContext } from './cell-text.ts'
import { sortOf } from './head-row.tsx'
import type { MatrixColumn } from './matrix-columns.ts'
import type { GridLine } from './matrix-lines.ts'
import type { MatrixRow } from './matrix-row.ts'
import { nextSort } from './matrix-sort.ts'
import { changeView } from './matrix-view.ts'
import type { MatrixView } from './matrix-view.ts'
import type { ActiveCellControl } from './use-active-cell.ts'
import type { EditingControl } from './use-editing.ts'

type Facts = {
  readonly planId: string
  readonly view: MatrixView
  readonly grid: RefObject<HTMLDivElement | null>
  readonly lines: readonly GridLine[]
  /** The activities among the lines. */
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  readonly context: CellContext
  readonly rowHeight: number
  readonly control: ActiveCellControl
  readonly editing: EditingControl
}

type GridEvents = {
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void
  readonly onClick: (event: MouseEvent<HTMLDivElement>) => void
  readonly onDoubleClick: (event: MouseEvent<HTMLDivElement>) => void
  readonly onContextMenu: (event: MouseEvent<HTMLDivElement>) => void
  readonly onCopy: (event: ClipboardEvent<HTMLDivElement>) => void
}

/** What keys and pointer do in the grid. */
export function useGridEvents(facts: Facts): GridEvents {
  const { planId, view, rows, columns, context, control, editing } = facts
  const { active } = control
  const activeRow = rows.find((row) => row.line.id === active.activityId)
  const activeColumn = columns.find((column) => column.id === active.columnId)

  const sortBy = (column: MatrixColumn | undefined): void => {
    const by = column === undefined ? null : sortOf(column)
    if (by !== null) changeView(planId, view, { sort: nextSort(view.sort, by) })
  }
  const keys: { readonly [key: string]: () => void } = {
    Enter: () => (activeRow === undefined ? sortBy(activeColumn) : control.open(activeRow.line.id)),
    ' ': () => {
      if (activeRow === undefined) sortBy(activeColumn)
      else if (activeColumn?.kind === 'focus') editing.toggleFocus(activeRow)
    },
    F2: () => activeRow !== undefined && activeColumn !== undefined && editing.edit(activeRow, activeColumn),
    ContextMenu: () => activeRow !== undefined && editing.openMenu(activeRow, active.columnId),
  }
  return {
    onKeyDown: (event) => {
      // A field inside the grid has its keys to itself.
      if (event.target !== event.currentTarget || event.altKey) return
      const act = keys[event.shiftKey && event.key === 'F10' ? 'ContextMenu' : event.key]
      const moved = act === undefined ? moveCell(spaceOf(facts), active, pressedKey(event)) : null
      if (act === undefined && moved === null) return
      event.preventDefault()
      act?.()
      if (moved === null) return
      control.activate(moved, 'key')
      announceArea(facts, activeRow, moved.activityId)
    },
    onClick: (event) => {
      const place = placeOf(event, facts)
      if (place === null) return
      const { row, column } = place
      control.activate({ activityId: row?.line.id ?? null, columnId: column.id }, 'pointer')
      if (row === undefined) return sortBy(column)
      if (isOn(event, '[data-star]')) return editing.toggleFocus(row)
      if (isOn(event, '[data-opens]')) control.open(row.line.id)
    },
    onDoubleClick: (event) => {
      const place = placeOf(event, facts)
      if (place?.row !== undefined && !isOn(event, '[data-star]')) editing.edit(place.row, place.column)
    },
    onContextMenu: (event) => {
      event.preventDefault()
      const place = placeOf(event, facts)
      const row = place === null ? activeRow : place.row
      if (row === undefined) return
      const columnId = place?.column.id ?? active.columnId
      control.activate({ activityId: row.line.id, columnId }, 'pointer')
      editing.openMenu(row, columnId)
    },
    onCopy: (event) => {
      if (event.target !== event.currentTarget || activeRow === undefined || activeColumn === undefined) return
      event.clipboardData.setData('text/plain', cellText(activeRow, activeColumn, context))
      event.preventDefault()
      announce(t('matrix.copied'))
    },
  }
}

/** The heads of groups are passed over, so the next area is told to those who do not see it. */
function announceArea({ lines, rows }: Facts, from: MatrixRow | undefined, activityId: string | null): void {
  const areaId = rows.find((row) => row.line.id === activityId)?.line.areaId
  if (areaId === undefined || areaId === from?.line.areaId) return
  const group = lines.find((line) => line.kind === 'group' && line.area.id === areaId)
  if (group?.kind === 'group') announce(group.area.name)
}

function spaceOf({ rows, columns, grid, rowHeight }: Facts) {
  return {
    activityIds: rows.map((row) => row.line.id),
    columnIds: columns.map((column) => column.id),
    pageSize: Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2),
  }
}

function pressedKey(event: KeyboardEvent<HTMLDivElement>) {
  return {
    key: event.key,
    isControl: event.ctrlKey || event.metaKey,
    isRightToLeft: getComputedStyle(event.currentTarget).direction === 'rtl',
  }
}

type Place = { readonly row: MatrixRow | undefined; readonly column: MatrixColumn }

/** The cell an event happened in; without a row it is a head. Null beside the cells and in a field. */
function placeOf({ target }: MouseEvent<HTMLDivElement>, { rows, columns }: Facts): Place | null {
  if (!(target instanceof Element) || target.closest('input, textarea') !== null) return null
  const cell = target.closest('[data-column]')
  if (!(cell instanceof HTMLElement)) return null
  const column = columns.find((each) => each.id === cell.dataset['column'])
  if (column === undefined) return null
  return { row: rows.find((row) => row.line.id === cell.dataset['activity']), column }
}

function isOn({ target }: MouseEvent<HTMLDivElement>, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
