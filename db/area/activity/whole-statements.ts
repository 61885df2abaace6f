import type { Activity, Participation, Selection } from '#contract/area/activity'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'
import { recordOf } from '../record-values.ts'
import type { RecordRow } from '../record-values.ts'

/** Questions about activities with everything of them; asked for many at once, since a report wants a whole plan. */
export function wholeStatements(database: ReadDb) {
  const byIds = database.prepareRead<[string], RecordRow>(
    `select activity.* from json_each(?) as wanted
     cross join activity on activity.id = wanted.value and activity.deleted = 0
     join plan on plan.id = activity.plan_id and plan.deleted = 0 order by wanted.key`,
  )
  const byNumbers = database.prepareRead<[string], RecordRow>(
    'select activity.* from json_each(?) as wanted cross join activity on activity.number = wanted.value order by wanted.key',
  )
  const participations = database.prepareRead<[string], RecordRow>(
    `select participation.* from json_each(?) as wanted
     cross join participation on participation.activity_id = wanted.value and participation.deleted = 0
     order by case role when 'lead' then 1 when 'co-lead' then 2 when 'implementing' then 3 when 'supporting' then 4
       when 'funding' then 5 else 6 end, participation.id`,
  )
  const selections = database.prepareRead<[string], RecordRow>(
    `select selection.* from json_each(?) as wanted
     cross join selection on selection.activity_id = wanted.value and selection.deleted = 0
     order by selection.year, selection.id`,
  )
  const conflicts = database.prepareRead<[string], { row: Id; field: string }>(
    `select conflict.row, conflict.field from json_each(?) as wanted
     cross join conflict on conflict.row = wanted.value and conflict.entity = 'activity' order by conflict.field`,
  )

  function whole(rows: readonly RecordRow[]): Activity[] {
    const ids = JSON.stringify(rows.map((row) => row.id))
    const participationsOf = Map.groupBy(
      participations.all(ids).map((row) => recordOf('participation', row)),
      ofActivity,
    )
    const selectionsOf = Map.groupBy(
      selections.all(ids).map((row) => recordOf('selection', row)),
      ofActivity,
    )
    const conflictsOf = Map.groupBy(conflicts.all(ids), (conflict) => conflict.row)
    return rows.map((row) => ({
      ...recordOf('activity', row),
      participations: (participationsOf.get(row.id) ?? []).map((each): Participation => withoutActivity(each)),
      selections: (selectionsOf.get(row.id) ?? []).map((each): Selection => withoutActivity(each)),
      conflicts: (conflictsOf.get(row.id) ?? []).map((conflict) => conflict.field),
    }))
  }

  return Object.freeze({
    /** Null when there is no such activity, or no more. */
    activity: (id: Id): Activity | null => whole(byIds.all(JSON.stringify([id])))[0] ?? null,
    activities: (numbers: readonly number[]): Activity[] => whole(byNumbers.all(JSON.stringify(numbers))),
  })
}

function ofActivity({ activityId }: { readonly activityId: Id }): Id {
  return activityId
}

function withoutActivity<Part extends { readonly activityId: Id }>(part: Part): Omit<Part, 'activityId'> {
  const { activityId: _activityId, ...rest } = part
  return rest
}
