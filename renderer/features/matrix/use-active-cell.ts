import { useEffect, useRef } from 'react'
import { planPlace } from '../../routing/route.ts'
import { goTo, replaceWith, useRoute } from '../../routing/use-route.ts'
import { changeView } from './matrix-view.ts'
import type { ActiveCell, MatrixView } from './matrix-view.ts'

/** A held arrow key passes many rows; the panel follows where it stops. */
const followAfterMs = 120

type Facts = {
  readonly planId: string
  readonly view: MatrixView
  readonly activityIds: readonly string[]
  readonly columnIds: readonly string[]
}

export type ActiveCellControl = {
  /** The active cell as it is on screen now. */
  readonly active: ActiveCell
  /** The activity in the panel beside the grid. */
  readonly openId: string | null
  /** Makes a cell active; an open panel follows to its activity. */
  readonly activate: (cell: ActiveCell, by: 'pointer' | 'key') => void
  /** Opens the panel of an activity. */
  readonly open: (activityId: string) => void
}

/** The active cell and the panel beside the grid, kept together. */
export function useActiveCell({ planId, view, activityIds, columnIds }: Facts): ActiveCellControl {
  const route = useRoute()
  const openId = route.kind === 'plan' ? route.activityId : null
  const active = useSettledCell(view.active, activityIds, columnIds)
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const place = (activityId: string) => planPlace(planId, 'matrix', { activityId })
  const activate = (cell: ActiveCell, by: 'pointer' | 'key'): void => {
    changeView(planId, view, { active: cell })
    clearTimeout(timer.current)
    const { activityId } = cell
    if (openId === null || activityId === null || activityId === openId) return
    timer.current = window.setTimeout(() => replaceWith(place(activityId)), by === 'key' ? followAfterMs : 0)
  }
  // Where the panel goes by other ways, such as the palette or Back, the active row goes too.
  const latest = useRef({ view, active })
  latest.current = { view, active }
  useEffect(() => {
    const now = latest.current
    if (openId === null || openId === now.active.activityId) return
    changeView(planId, now.view, { active: { activityId: openId, columnId: now.active.columnId } })
  }, [openId, planId])

  return { active, openId, activate, open: (activityId) => goTo(place(activityId)) }
}

/** The wanted cell, or the nearest one when its row or column is not shown any more. */
function useSettledCell(
  wanted: ActiveCell | null,
  activityIds: readonly string[],
  columnIds: readonly string[],
): ActiveCell {
  const lastRow = useRef(0)
  const columnId = wanted !== null && columnIds.includes(wanted.columnId) ? wanted.columnId : 'title'
  if (wanted !== null && wanted.activityId === null) return { activityId: null, columnId }
  const row = wanted === null ? 0 : activityIds.indexOf(wanted.activityId ?? '')
  if (row >= 0) lastRow.current = row
  const settled = Math.min(lastRow.current, activityIds.length - 1)
  return { activityId: activityIds[settled] ?? null, columnId }
}
