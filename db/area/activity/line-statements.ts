import type { ActivityLine } from '#contract/area/activity'
import type { Id } from '#contract/values'
import type { ReadDb } from '../../database.ts'

type LineRow = {
  readonly id: Id
  readonly plan_id: Id
  readonly area_id: Id
  readonly focus_area_id: Id | null
  readonly reference: string
  readonly title: string
  readonly nature: ActivityLine['nature']
  readonly horizon: ActivityLine['horizon']
  readonly status: ActivityLine['status']
  readonly planned_start: string | null
  readonly planned_end: string | null
  readonly revised_start: string | null
  readonly revised_end: string | null
  readonly actual_start: string | null
  readonly actual_end: string | null
  readonly geography: string
  readonly marking: ActivityLine['marking']
  readonly provenance: ActivityLine['provenance']
  readonly roles: string
  readonly selected_years: string
  readonly note_count: number
  readonly last_note_day: string | null
}

/** A demonstration knows of notes later than the day it shows; none of them is the last one on that day. */
export const lastNoteDaySql = /* sql */ `(
    select max(day) from note where activity_id = activity.id and deleted = 0
      and day <= (select coalesce(max(demonstration_day), '9999') from workspace)
  )`

/** What the matrix shows of the activities whose numbers are given as a JSON list, in the order of the list. */
export const lineSql = /* sql */ `
select
  activity.id, plan_id, area_id, focus_area_id, reference, title, nature, horizon, status,
  planned_start, planned_end, revised_start, revised_end, actual_start, actual_end,
  geography, marking, provenance,
  (select json_group_array(json_array(organisation_id, role) order by
      case role when 'lead' then 1 when 'co-lead' then 2 when 'implementing' then 3 when 'supporting' then 4
        when 'funding' then 5 else 6 end, id)
    from participation where activity_id = activity.id and deleted = 0) as roles,
  (select json_group_array(year order by year) from (
    select distinct year from selection
    where activity_id = activity.id and decision = 'chosen' and deleted = 0
  )) as selected_years,
  (select count(*) from note where activity_id = activity.id and deleted = 0) as note_count,
  ${lastNoteDaySql} as last_note_day
from json_each(?) as page cross join activity on activity.number = page.value
order by page.key
`

/** The activities of a plan as its matrix lists them. */
export const matrixOrderSql = /* sql */ `
select activity.number from activity join area on area.id = activity.area_id
where activity.plan_id = ? and activity.deleted = 0
order by area.position, area.id, activity.reference_order, activity.reference, activity.number
`

/** The activities chosen for a year, in no order. */
export const focusSql = /* sql */ `
select distinct activity.number from activity join selection on selection.activity_id = activity.id
  and selection.year = ? and selection.decision = 'chosen' and selection.deleted = 0
where activity.plan_id = ? and activity.deleted = 0
`

/** Questions about lines of the matrix. */
export function lineStatements(database: ReadDb) {
  const lines = database.prepareRead<[string], LineRow>(lineSql)
  const matrixOrder = database.prepareRead<[string], { number: number }>(matrixOrderSql)
  const inFocus = database.prepareRead<[number, string], { number: number }>(focusSql)

  return Object.freeze({
    lines: (numbers: readonly number[]): ActivityLine[] => lines.all(JSON.stringify(numbers)).map(lineOf),
    numbersInMatrixOrder: (planId: Id): number[] => matrixOrder.all(planId).map(({ number }) => number),
    numbersInFocus: (planId: Id, year: number): number[] => inFocus.all(year, planId).map(({ number }) => number),
  })
}

function lineOf(row: LineRow): ActivityLine {
  // The statement makes both lists from columns that hold just these values.
  const selectedYears = JSON.parse(row.selected_years) as number[]
  const roles = JSON.parse(row.roles) as [Id, ActivityLine['roles'][number]['role']][]
  return {
    id: row.id,
    planId: row.plan_id,
    areaId: row.area_id,
    focusAreaId: row.focus_area_id,
    reference: row.reference,
    title: row.title,
    nature: row.nature,
    horizon: row.horizon,
    status: row.status,
    plannedStart: row.planned_start,
    plannedEnd: row.planned_end,
    revisedStart: row.revised_start,
    revisedEnd: row.revised_end,
    actualStart: row.actual_start,
    actualEnd: row.actual_end,
    geography: row.geography,
    marking: row.marking,
    provenance: row.provenance,
    roles: roles.map(([organisationId, role]) => ({ organisationId, role })),
    selectedYears,
    noteCount: row.note_count,
    lastNoteDay: row.last_note_day,
  }
}
