import type { CommonFailure } from '#contract/result'
import type { FailureOf } from '#contract/types'
import { useCommand } from '../../api/use-command.ts'

type Failure =
  | FailureOf<'area.create' | 'area.edit' | 'area.delete'>
  | FailureOf<'focusArea.create' | 'focusArea.edit' | 'focusArea.delete'>
  | FailureOf<'objective.create' | 'objective.edit' | 'objective.delete'>
  | CommonFailure

type Outcome = { readonly ok: true } | { readonly ok: false; readonly code: Failure }

/** What can be done with the parts of one kind: the same acts, whatever the kind. */
export type OutlineActs = {
  readonly add: (text: string, position: number) => Promise<Outcome>
  readonly rename: (id: string, text: string) => Promise<Outcome>
  readonly move: (id: string, position: number) => Promise<Outcome>
  readonly remove: (id: string, toast: string) => Promise<Outcome>
}

/** The acts on a plan's thematic areas, focus areas and objectives. */
export function useOutlineActs(planId: string): Readonly<Record<'area' | 'focusArea' | 'objective', OutlineActs>> {
  return { area: useAreaActs(planId), focusArea: useFocusAreaActs(planId), objective: useObjectiveActs(planId) }
}

const entered = null

function useAreaActs(planId: string): OutlineActs {
  const { run: create } = useCommand('area.create')
  const { run: edit } = useCommand('area.edit')
  const { run: remove } = useCommand('area.delete')
  return {
    add: (name, position) =>
      create({ id: null, area: { planId, position, name, description: '', provenance: entered } }),
    rename: (areaId, value) => edit({ areaId, change: { field: 'name', value } }),
    move: (areaId, value) => edit({ areaId, change: { field: 'position', value } }),
    remove: (areaId, toast) => remove({ areaId }, toast),
  }
}

function useFocusAreaActs(planId: string): OutlineActs {
  const { run: create } = useCommand('focusArea.create')
  const { run: edit } = useCommand('focusArea.edit')
  const { run: remove } = useCommand('focusArea.delete')
  return {
    add: (name, position) => create({ id: null, focusArea: { planId, position, name, provenance: entered } }),
    rename: (focusAreaId, value) => edit({ focusAreaId, change: { field: 'name', value } }),
    move: (focusAreaId, value) => edit({ focusAreaId, change: { field: 'position', value } }),
    remove: (focusAreaId, toast) => remove({ focusAreaId }, toast),
  }
}

function useObjectiveActs(planId: string): OutlineActs {
  const { run: create } = useCommand('objective.create')
  const { run: edit } = useCommand('objective.edit')
  const { run: remove } = useCommand('objective.delete')
  return {
    add: (text, position) => create({ id: null, objective: { planId, position, text, provenance: entered } }),
    rename: (objectiveId, value) => edit({ objectiveId, change: { field: 'text', value } }),
    move: (objectiveId, value) => edit({ objectiveId, change: { field: 'position', value } }),
    remove: (objectiveId, toast) => remove({ objectiveId }, toast),
  }
}
