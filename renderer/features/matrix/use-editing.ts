import { useState } from 'react'
import type { RefObject } from 'react'
import { requestNote } from '../../keyboard/note-request.ts'
import { useScreenKey } from '../../keyboard/screen-keys.ts'
import { cellId } from './cell-id.ts'
import type { CellField } from './cell-editor.tsx'
import type { MatrixColumn } from './matrix-columns.ts'
import type { MatrixRow } from './matrix-row.ts'
import type { ActiveCellControl } from './use-active-cell.ts'
import type { MatrixActs } from './use-matrix-acts.ts'

/** What is open over the grid: a form at a cell, or the acts of a row. */
export type Overlay = {
  readonly kind: CellField | 'menu'
  readonly row: MatrixRow
  readonly anchor: Element | null
}

export type EditingControl = {
  /** The activity whose title is being edited. */
  readonly titleOf: string | null
  readonly overlay: Overlay | null
  /** Edits a cell, if it is of a kind that is edited. */
  readonly edit: (row: MatrixRow, column: MatrixColumn) => void
  readonly editField: (row: MatrixRow, field: CellField | 'title') => void
  readonly openMenu: (row: MatrixRow, columnId: string) => void
  readonly toggleFocus: (row: MatrixRow) => void
  readonly writeNote: (row: MatrixRow) => void
  readonly saveTitle: MatrixActs['setTitle']
  /** Ends the editing; the keyboard goes on in the grid unless it went elsewhere. */
  readonly done: (next?: 'here' | 'elsewhere') => void
}

type Facts = {
  readonly grid: RefObject<HTMLDivElement | null>
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  readonly control: ActiveCellControl
  readonly acts: MatrixActs
  readonly year: number | null
  readonly isReadOnly: boolean
}

/** What is being edited in the grid, and the ways to begin and end it. */
export function useEditing({ grid, rows, columns, control, acts, year, isReadOnly }: Facts): EditingControl {
  const [titleOf, setTitleOf] = useState<string | null>(null)
  const [overlay, setOverlay] = useState<Overlay | null>(null)

  const anchorOf = (row: MatrixRow, columnId: string): Element | null => {
    const shownColumn = columns.some((column) => column.id === columnId) ? columnId : 'title'
    return document.getElementById(cellId(row.line.id, shownColumn))
  }
  const editField = (row: MatrixRow, field: CellField | 'title'): void => {
    if (isReadOnly) return
    if (field === 'title') return setTitleOf(row.line.id)
    setOverlay({ kind: field, row, anchor: anchorOf(row, field) })
  }
  const toggleFocus = (row: MatrixRow): void => {
    if (!isReadOnly && year !== null) void acts.toggleFocus(row, year)
  }
  const writeNote = (row: MatrixRow): void => {
    if (isReadOnly) return
    requestNote(row.line.id)
    control.open(row.line.id)
  }
  const activeRow = rows.find((row) => row.line.id === control.active.activityId)
  useScreenKey('status', () => activeRow !== undefined && editField(activeRow, 'status'), !isReadOnly)
  useScreenKey('note', () => activeRow !== undefined && writeNote(activeRow), !isReadOnly)
  return {
    titleOf,
    overlay,
    editField,
    toggleFocus,
    writeNote,
    saveTitle: acts.setTitle,
    edit: (row, column) => {
      const field = fieldOf(column)
      if (column.kind === 'focus') toggleFocus(row)
      else if (field !== null) editField(row, field)
    },
    openMenu: (row, columnId) => setOverlay({ kind: 'menu', row, anchor: anchorOf(row, columnId) }),
    done: (next = 'here') => {
      setTitleOf(null)
      setOverlay(null)
      if (next === 'here') grid.current?.focus({ preventScroll: true })
    },
  }
}

function fieldOf({ kind }: MatrixColumn): CellField | 'title' | null {
  switch (kind) {
    case 'title':
    case 'status':
    case 'nature':
    case 'horizon':
    case 'start':
    case 'end':
      return kind
    case 'endShort':
      return 'end'
    default:
      return null
  }
}
