import { memo } from 'react'
import type { ReactNode } from 'react'
import { CellContent } from './cell-content.tsx'
import type { CellContext } from './cell-text.ts'
import { cellId } from './cell-id.ts'
import type { MatrixColumn } from './matrix-columns.ts'
import type { MatrixRow } from './matrix-row.ts'
import styles from './matrix-grid.module.css'

type Props = {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
  readonly context: CellContext
  readonly rowIndex: number
  readonly top: number
  readonly height: number
  readonly isOpen: boolean
  /** The column of the active cell when it is in this row. */
  readonly activeColumnId: string | null
  /** Takes the place of the title while it is edited. */
  readonly titleEditor: ReactNode
}

/** A row of the grid: an activity. Clicks and keys are the grid's own. */
export const ActivityRow = memo(function ActivityRow({ row, columns, context, titleEditor, ...place }: Props) {
  const { rowIndex, top, height, isOpen, activeColumnId } = place
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isOpen}
      className={styles.row}
      data-open={isOpen || undefined}
      data-active={activeColumnId !== null || undefined}
      style={{ transform: `translateY(${top}px)`, blockSize: height }}
    >
      {columns.map((column, index) => (
        <div
          key={column.id}
          id={cellId(row.line.id, column.id)}
          role={column.kind === 'title' ? 'rowheader' : 'gridcell'}
          aria-colindex={index + 1}
          className={styles.cell}
          data-kind={column.kind}
          data-column={column.id}
          data-activity={row.line.id}
          data-active={column.id === activeColumnId || undefined}
        >
          {column.kind === 'title' && titleEditor !== null ? (
            titleEditor
          ) : (
            <CellContent row={row} column={column} context={context} />
          )}
        </div>
      ))}
    </div>
  )
})
