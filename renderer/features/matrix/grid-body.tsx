import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { ActivityRow } from './activity-row.tsx'
import { cellId } from './cell-id.ts'
import type { CellContext } from './cell-text.ts'
import { GroupRow } from './group-rows.tsx'
import type { MatrixColumn } from './matrix-columns.ts'
import type { GridLine } from './matrix-lines.ts'
import type { ActiveCell } from './matrix-view.ts'
import { TitleEditor } from './title-editor.tsx'
import type { EditingControl } from './use-editing.ts'
import styles from './matrix-grid.module.css'

type Props = {
  readonly grid: RefObject<HTMLDivElement | null>
  readonly lines: readonly GridLine[]
  readonly columns: readonly MatrixColumn[]
  readonly context: CellContext
  readonly rowHeight: number
  readonly headHeight: number
  readonly active: ActiveCell
  readonly openId: string | null
  readonly editing: EditingControl
}

/** The rows in view, and the active one wherever it is: a cell that is not in the page cannot be named as active. */
export function GridBody({ grid, lines, columns, context, rowHeight, headHeight, active, openId, editing }: Props) {
  const activeLine = lines.findIndex((line) => line.kind === 'activity' && line.row.line.id === active.activityId)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? rowHeight + 2 : rowHeight),
    getItemKey: (index) => keyOf(lines[index]),
    scrollMargin: headHeight,
    overscan: 8,
    rangeExtractor: (range) => {
      const visible = defaultRangeExtractor(range)
      return activeLine < 0 || visible.includes(activeLine)
        ? visible
        : [...visible, activeLine].toSorted((a, b) => a - b)
    },
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight, lines])
  useScrollToActive(active)
  return (
    <div role="rowgroup" className={styles.body} style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const line = lines[item.index]
        if (line === undefined) return null
        const place = { rowIndex: item.index + 2, top: item.start - headHeight, height: item.size }
        if (line.kind !== 'activity') {
          return <GroupRow key={item.key} line={line} columnCount={columns.length} {...place} />
        }
        const { row } = line
        const isActive = row.line.id === active.activityId
        return (
          <ActivityRow
            key={item.key}
            row={row}
            columns={columns}
            context={context}
            isOpen={row.line.id === openId}
            activeColumnId={isActive ? active.columnId : null}
            titleEditor={
              editing.titleOf === row.line.id ? (
                <TitleEditor row={row} onSave={(title) => editing.saveTitle(row, title)} onDone={editing.done} />
              ) : null
            }
            {...place}
          />
        )
      })}
    </div>
  )
}

function keyOf(line: GridLine | undefined): string {
  if (line === undefined) return ''
  return line.kind === 'activity' ? line.row.line.id : `${line.kind} ${line.area.id}`
}

/** Brings a cell into view when it becomes active, not when the rows round it change. */
function useScrollToActive({ activityId, columnId }: ActiveCell): void {
  useLayoutEffect(() => {
    document.getElementById(cellId(activityId, columnId))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [activityId, columnId])
}
