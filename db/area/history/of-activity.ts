const wholeIndexed = ['participation', 'selection', 'note']
/** Tables whose rows that are there and rows that are deleted have an index each. */
const halvesIndexed = ['milestone', 'round_entry', 'contribution', 'indicator', 'funding_line']

const partsOfActivity = [
  ...wholeIndexed.map((table) => `join ${table} as part on part.activity_id = wanted.id`),
  ...halvesIndexed.flatMap((table) =>
    [0, 1].map((deleted) => `join ${table} as part on part.activity_id = wanted.id and part.deleted = ${deleted}`),
  ),
].map((join) => `union all select part.id from wanted cross ${join}`)

/** The activity of a measure, which goes with a risk or an issue. */
export const activityOfMeasure = /* sql */ `coalesce(
  (select activity_id from issue where id = measure.issue_id),
  (select activity_id from risk where id = measure.risk_id)
)`

/** The activity of a file, when it is attached to something of one. */
export const activityOfAttachment = /* sql */ `coalesce(
  (select activity_id from note where id = attachment.note_id),
  (select activity_id from milestone where id = attachment.milestone_id)
)`

const activityOfIndicatorValue = /* sql */ `(select activity_id from indicator where id = indicator_value.indicator_id)`

/**
 * Kinds of which a plan has few, found by their making in the log of the plan: whether they are there or deleted, no index tells their
 * activity.
 */
const fewInPlan = {
  risk: ['risk', 'activity_id'],
  issue: ['issue', 'activity_id'],
  measure: ['measure', activityOfMeasure],
  indicatorValue: ['indicator_value', activityOfIndicatorValue],
  agendaItem: ['agenda_item', 'activity_id'],
  decision: ['decision', 'activity_id'],
  actionPoint: ['action_point', 'activity_id'],
  attachment: ['attachment', activityOfAttachment],
} as const

const activityOfFew = Object.entries(fewInPlan).map(
  ([entity, [table, activity]]) => `when '${entity}' then (select ${activity} from ${table} where id = made.row)`,
)
const names = Object.keys(fewInPlan)
  .map((entity) => `'${entity}'`)
  .join(', ')

/** The ids of an activity and of all that belongs to it, deleted or not; its one parameter is the activity's id. */
export const rowsOfActivity = /* sql */ `
  with wanted (id) as (select ?)
  select id from wanted
  ${partsOfActivity.join('\n  ')}
  union all select made.row
  from wanted cross join activity on activity.id = wanted.id cross join operation as made on made.scope = activity.plan_id
  where made.entity in (${names}) and made.field = '*' and case made.entity
    ${activityOfFew.join('\n    ')}
  end = wanted.id
`
