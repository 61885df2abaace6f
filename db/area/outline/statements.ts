import type { FocusArea, Objective, ThematicArea } from '#contract/area/outline'
import type { EntityValues } from '#contract/entity/table'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { recordOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

type CountedRow = RecordRow & { readonly activity_count: number }
type Counted<Fields> = { id: Id } & Fields & { activityCount: number }

// In each list: a part that was deleted while another officer put an activity into it is still shown as long as it holds one.
const areas = /* sql */ `
select *, (select count(*) from activity where area_id = area.id and deleted = 0) as activity_count
from area where plan_id = ? and (deleted = 0 or activity_count > 0) order by position, id
`
const focusAreas = /* sql */ `
select *, (select count(*) from activity where focus_area_id = focus_area.id and deleted = 0) as activity_count
from focus_area where plan_id = ? and (deleted = 0 or activity_count > 0) order by position, id
`
const objectives = /* sql */ `
select *, (select count(*) from activity where objective_id = objective.id and deleted = 0) as activity_count
from objective where plan_id = ? and (deleted = 0 or activity_count > 0) order by position, id
`

/** One part of a plan, with the number of activities in it; none when it, or its plan, is not there. */
const area = /* sql */ `
select area.*, (select count(*) from activity where area_id = area.id and deleted = 0) as activity_count
from area join plan on plan.id = area.plan_id and plan.deleted = 0 where area.id = ? and area.deleted = 0
`
const focusArea = /* sql */ `
select focus_area.*, (select count(*) from activity where focus_area_id = focus_area.id and deleted = 0) as activity_count
from focus_area join plan on plan.id = focus_area.plan_id and plan.deleted = 0
where focus_area.id = ? and focus_area.deleted = 0
`
const objective = /* sql */ `
select objective.*, (select count(*) from activity where objective_id = objective.id and deleted = 0) as activity_count
from objective join plan on plan.id = objective.plan_id and plan.deleted = 0
where objective.id = ? and objective.deleted = 0
`

type OutlineEntity = 'area' | 'focusArea' | 'objective'

/** Questions about what a plan is divided into. */
export function outlineStatements(database: ReadDb) {
  const areasOfPlan = database.prepareRead<[string], CountedRow>(areas)
  const focusAreasOfPlan = database.prepareRead<[string], CountedRow>(focusAreas)
  const objectivesOfPlan = database.prepareRead<[string], CountedRow>(objectives)
  const oneOf = {
    area: database.prepareRead<[string], CountedRow>(area),
    focusArea: database.prepareRead<[string], CountedRow>(focusArea),
    objective: database.prepareRead<[string], CountedRow>(objective),
  }

  const planOf = {
    area: database.prepareRead<[string], { planId: Id }>(
      'select plan_id as planId from area where id = ? and deleted = 0',
    ),
    focusArea: database.prepareRead<[string], { planId: Id }>(
      'select plan_id as planId from focus_area where id = ? and deleted = 0',
    ),
    objective: database.prepareRead<[string], { planId: Id }>(
      'select plan_id as planId from objective where id = ? and deleted = 0',
    ),
  }

  return Object.freeze({
    areas: (planId: Id): ThematicArea[] => areasOfPlan.all(planId).map((row) => countedOf('area', row)),
    focusAreas: (planId: Id): FocusArea[] => focusAreasOfPlan.all(planId).map((row) => countedOf('focusArea', row)),
    objectives: (planId: Id): Objective[] => objectivesOfPlan.all(planId).map((row) => countedOf('objective', row)),
    /** The plan that a part is of, whether that is there or not; null when there is no such part, or no more. */
    planOf: (entity: OutlineEntity, id: Id): Id | null => planOf[entity].get(id)?.planId ?? null,
    /** Null when there is no such part, or no more. */
    part: <Entity extends OutlineEntity>(entity: Entity, id: Id): Counted<EntityValues<Entity>> | null => {
      const row = oneOf[entity].get(id)
      return row === undefined ? null : countedOf(entity, row)
    },
  })
}

function countedOf<Entity extends OutlineEntity>(entity: Entity, row: CountedRow): Counted<EntityValues<Entity>> {
  return { ...recordOf(entity, row), activityCount: row.activity_count }
}
