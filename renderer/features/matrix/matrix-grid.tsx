import { useMemo } from 'react'
import type { CSSProperties, RefObject } from 'react'
import type { Organisation } from '#contract/area/organisation'
import type { Plan } from '#contract/area/plan'
import { useAppState, useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { cellId } from './cell-id.ts'

import { dayWidth } from './column-widths.ts'
import { GridBody } from './grid-body.tsx'
import { GridEditing } from './grid-editing.tsx'
import { HeadRow } from './head-row.tsx'
import { gridTemplate, isTitleFrozen, totalWidth } from './matrix-columns.ts'
import type { MatrixColumn } from './matrix-columns.ts'
import type { GridLine } from './matrix-lines.ts'
import type { MatrixRatings, MatrixRow } from './matrix-row.ts'
import type { MatrixView } from './matrix-view.ts'
import { useActiveCell } from './use-active-cell.ts'
import { useColumns } from './use-columns.ts'
import { useEditing } from './use-editing.ts'
import { useElementWidth } from './use-element-width.ts'
import { useGridEvents } from './use-grid-events.ts'
import { useMatrixActs } from './use-matrix-acts.ts'
import styles from './matrix-grid.module.css'

type Props = {
  readonly grid: RefObject<HTMLDivElement | null>
  readonly plan: Plan
  readonly organisations: readonly Organisation[]
  readonly rows: readonly MatrixRow[]
  readonly lines: readonly GridLine[]
  readonly ratings: MatrixRatings
  readonly view: MatrixView
}

/** Heights of a row, as styles/meaning.css has them for each density. */
const rowHeights = { compact: 26, normal: 32, relaxed: 40 } as const
const headHeight = 30

/**
 * The grid. It is one tab stop and keeps the keyboard itself: the active cell is named to screen readers, so that the
 * place is not lost when rows come, go or are drawn anew.
 */
export function MatrixGrid({ grid, plan, organisations, rows, lines, ratings, view }: Props) {
  const year = plan.focusYear
  const isReadOnly = useIsReadOnly()
  const { columns, context, rowHeight, containerWidth, control, acts, editing, events } = useGrid({
    grid,
    plan,
    organisations,
    rows,
    lines,
    ratings,
    view,
  })
  const { active, openId } = control

  return (
    <>
      <div
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={t('matrix.title')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={cellId(active.activityId, active.columnId)}
        className={styles.grid}
        data-freezes-title={isTitleFrozen(containerWidth) || undefined}
        style={useMemo(() => measures(columns, rowHeight, containerWidth), [columns, rowHeight, containerWidth])}
        {...events}
      >
        <div role="rowgroup" className={styles.headGroup}>
          <HeadRow
            columns={columns}
            sort={view.sort}
            year={year}
            activeColumnId={active.activityId === null ? active.columnId : null}
          />
        </div>
        <GridBody
          grid={grid}
          lines={lines}
          columns={columns}
          context={context}
          rowHeight={rowHeight}
          headHeight={headHeight}
          active={active}
          openId={openId}
          editing={editing}
        />
      </div>
      <GridEditing editing={editing} acts={acts} year={year} isReadOnly={isReadOnly} onOpen={control.open} />
    </>
  )
}

/** Everything the grid is drawn from and answers with. */
function useGrid({ grid, plan, organisations, rows, lines, ratings, view }: Props) {
  const today = useToday()
  const isReadOnly = useIsReadOnly()
  const rowHeight = rowHeights[useAppState().preferences.density]
  const year = plan.focusYear
  const containerWidth = useElementWidth(grid)
  const isFocusOnly = view.filter.focusYear !== null
  const columns = useColumns({ plan, organisations, rows, isFocusOnly, containerWidth })
  const shown = useMemo(() => lines.flatMap((line) => (line.kind === 'activity' ? [line.row] : [])), [lines])
  const activityIds = useMemo(() => shown.map((row) => row.line.id), [shown])
  const columnIds = useMemo(() => columns.map((column) => column.id), [columns])
  const context = useMemo(() => ({ year, today, ratings }), [year, today, ratings])

  const control = useActiveCell({ planId: plan.id, view, activityIds, columnIds })
  const acts = useMatrixActs()
  const editing = useEditing({ grid, rows: shown, columns, control, acts, year, isReadOnly })
  const events = useGridEvents({
    planId: plan.id,
    view,
    lines,
    grid,
    rows: shown,
    columns,
    context,
    rowHeight,
    control,
    editing,
  })
  return { columns, context, rowHeight, containerWidth, control, acts, editing, events }
}

/** What the style sheet needs to know of the columns. */
function measures(columns: readonly MatrixColumn[], rowHeight: number, containerWidth: number): CSSProperties {
  const referenceWidth = columns[0]?.width ?? 0
  const titleWidth = isTitleFrozen(containerWidth) ? (columns[1]?.width ?? 0) : 0
  const values = {
    '--columns': gridTemplate(columns),
    '--total-width': `${totalWidth(columns)}px`,
    '--container-width': `${containerWidth}px`,
    '--reference-width': `${referenceWidth}px`,
    '--frozen-width': `${referenceWidth + titleWidth}px`,
    '--head-height': `${headHeight}px`,
    '--day-width': `${dayWidth()}px`,
    '--row-height': `${rowHeight}px`,
  }
  return values as CSSProperties // custom properties are not among the names React knows
}
