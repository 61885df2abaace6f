import type BetterSqlite3 from 'better-sqlite3'

const tables = [
  'select * from activity where plan_id = ? and deleted = 0',
  `select milestone.* from activity join milestone on milestone.activity_id = activity.id and milestone.deleted = 0
   where activity.plan_id = ? and activity.deleted = 0`,
  `select round_entry.* from activity join round_entry on round_entry.activity_id = activity.id and round_entry.deleted = 0
   where activity.plan_id = ? and activity.deleted = 0`,
  `select activity.id, max(note.day) from activity join note on note.activity_id = activity.id and note.deleted = 0
   where activity.plan_id = ? and activity.deleted = 0 group by activity.id`,
  'select * from funding_line where plan_id = ? and deleted = 0',
  'select * from indicator where plan_id = ? and deleted = 0',
  'select * from risk where plan_id = ? and deleted = 0',
  'select * from action_point where plan_id = ? and deleted = 0',
  'select * from reporting_period where plan_id = ? and deleted = 0',
] as const

/** Reads and writes as JSON text every row that the monitoring of a plan is computed from, with nothing between. */
export function rawMonitoring(database: BetterSqlite3.Database): (planId: string) => string {
  const statements = tables.map((sql) => database.prepare<[string], unknown[]>(sql).raw())
  return (planId) => JSON.stringify(statements.map((statement) => statement.all(planId)))
}
