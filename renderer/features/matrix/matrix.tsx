import { useMemo, useRef, useState } from 'react'
import type { Organisation } from '#contract/area/organisation'
import type { ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { useScreenKey } from '../../keyboard/screen-keys.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { FilterBar } from './filter-bar.tsx'
import { filterRows, isNarrowed, noFilter } from './matrix-filter.ts'
import type { MatrixFilter } from './matrix-filter.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import { gridLines } from './matrix-lines.ts'
import type { MatrixRatings, MatrixRow } from './matrix-row.ts'
import { sortRows } from './matrix-sort.ts'
import { changeView, useMatrixView } from './matrix-view.ts'
import type { MatrixView } from './matrix-view.ts'
import { StatusBar } from './status-bar.tsx'

const AddActivityDialog = lazily(() => import('./add-activity-dialog.tsx').then((part) => part.AddActivityDialog), {
  Waiting: null,
})

export type MatrixFacts = {
  readonly plan: Plan
  readonly areas: readonly ThematicArea[]
  readonly organisations: readonly Organisation[]
  /** Every activity of the plan, in the order of references. */
  readonly rows: readonly MatrixRow[]
}

/** The matrix of a plan that has thematic areas: filters, grid, and the line that counts. */
export function Matrix({ plan, areas, organisations, rows }: MatrixFacts) {
  const view = useMatrixView(plan.id, plan.focusYear)
  const isReadOnly = useIsReadOnly()
  const [isAdding, setIsAdding] = useState(false)
  const filterBox = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)
  useScreenKey('filter', () => filterBox.current?.focus())

  const ratings = useRatings(plan.id)
  const { lines, shown } = useLines({ areas, rows, view, ratings })
  const change = (filter: MatrixFilter): void => changeView(plan.id, view, { filter })
  const clear = (): void => change(noFilter)
  const add = isReadOnly ? null : () => setIsAdding(true)
  return (
    <>
      <FilterBar
        plan={plan}
        areas={areas}
        organisations={organisations}
        rows={rows}
        filter={view.filter}
        onChange={change}
        onAdd={add}
        inputRef={filterBox}
        onSubmit={() => grid.current?.focus()}
      />
      {rows.length === 0 && <NoActivities onAdd={add} />}
      {rows.length > 0 && lines.length === 0 && <NothingFound onClear={clear} />}
      {rows.length > 0 && lines.length > 0 && (
        <MatrixGrid
          grid={grid}
          plan={plan}
          organisations={organisations}
          rows={rows}
          lines={lines}
          ratings={ratings}
          view={view}
        />
      )}
      <StatusBar
        rows={rows}
        shown={shown}
        ratings={ratings}
        filter={view.filter}
        onShowAllYears={() => change({ ...view.filter, focusYear: null })}
      />
      {isAdding && (
        <AddActivityDialog
          plan={plan}
          areas={areas}
          references={rows.map((row) => row.line.reference)}
          onClose={() => setIsAdding(false)}
          onAdded={(activityId) =>
            changeView(plan.id, view, { filter: noFilter, active: { activityId, columnId: 'title' } })
          }
        />
      )}
    </>
  )
}

const noRatings: MatrixRatings = new Map()

/** How the activities stand. The matrix does not wait for it. */
function useRatings(planId: string): MatrixRatings {
  const answer = useQuery('rating.list', { planId, activityId: null })
  const known = answer.kind === 'ready' ? answer.value.ratings : null
  return useMemo(() => (known === null ? noRatings : new Map(known.map((each) => [each.activityId, each]))), [known])
}

type Shown = Pick<MatrixFacts, 'areas' | 'rows'> & { readonly view: MatrixView; readonly ratings: MatrixRatings }

function useLines({ areas, rows, view, ratings }: Shown) {
  const { filter, sort } = view
  return useMemo(() => {
    const shown = sortRows(filterRows(rows, filter, ratings), sort, ratings)
    const { focusYear } = filter
    return { shown, lines: gridLines({ areas, all: rows, shown, focusYear, hidesEmpty: isNarrowed(filter) }) }
  }, [areas, rows, filter, sort, ratings])
}

function NoActivities({ onAdd }: { readonly onAdd: (() => void) | null }) {
  const action = onAdd !== null && (
    <Button look="primary" onPress={onAdd}>
      {t('matrix.addActivity')}
    </Button>
  )
  return (
    <EmptyState icon="matrix" title={t('matrix.noActivitiesTitle')} action={action}>
      {t('matrix.noActivities')}
    </EmptyState>
  )
}

function NothingFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyState
      icon="filter"
      title={t('matrix.nothingFoundTitle')}
      action={<Button onPress={onClear}>{t('matrix.clearFilters')}</Button>}
    >
      {t('matrix.nothingFound')}
    </EmptyState>
  )
}
