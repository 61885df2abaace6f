import type { InputOf } from '#contract/types'
import type { Id } from '#contract/values'
import { sampleActivity, samplePlan } from './sample-records.ts'
import type { TestWorkspace } from '../testing.ts'

/** A plan with one area and one activity "F-01", for tests. */
export type SamplePlan = { readonly planId: Id; readonly areaId: Id; readonly activityId: Id }

export function makeSamplePlan(workspace: TestWorkspace): SamplePlan {
  const planId = madeId(workspace.run('plan.create', { id: null, plan: samplePlan }))
  const area = { planId, position: 0, provenance: null, name: 'Area', description: '' }
  const areaId = madeId(workspace.run('area.create', { id: null, area }))
  const activityId = madeId(workspace.run('activity.create', activityInput({ planId, areaId })))
  return { planId, areaId, activityId }
}

/** A good input for making one more activity. */
export function activityInput(
  { planId, areaId }: { readonly planId: Id; readonly areaId: Id },
  reference = 'F-01',
): Omit<InputOf<'activity.create'>, 'requestId'> {
  return { id: null, activity: { ...sampleActivity, planId, areaId, reference } }
}

function madeId(answer: { readonly ok: true; readonly value: { readonly id: Id } } | { readonly ok: false }): Id {
  if (!answer.ok) throw new Error(`the sample was refused: ${JSON.stringify(answer)}`)
  return answer.value.id
}
