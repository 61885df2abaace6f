import type BetterSqlite3 from 'better-sqlite3'
import type { activitySorts } from '#contract/area/activity'

const columns = /* sql */ `activity.number, activity.id, plan_id, area_id, focus_area_id, reference, title, nature, horizon, status,
  planned_start, planned_end, revised_start, revised_end, actual_start, actual_end, geography, activity.marking,
  activity.provenance`

const parts = [
  'select activity_id, organisation_id, role from participation where activity_id = ? and deleted = 0',
  "select activity_id, year from selection where activity_id = ? and decision = 'chosen' and deleted = 0",
  'select activity_id, count(*), max(day) from note where activity_id = ? and deleted = 0',
] as const

/** Reads and writes as JSON text what the matrix of a plan shows, with nothing between the rows and the text. */
export function rawMatrix(database: BetterSqlite3.Database): (planId: string) => string {
  const lines = rawLines(database, `select ${columns} from activity where plan_id = ? and deleted = 0`)
  return (planId) => lines(planId)
}

/** The same for a page of the whole workspace, found by an index that has just its order. */
export function rawPage(database: BetterSqlite3.Database, by: (typeof activitySorts)[number]): () => string {
  if (by === 'lastNote') makeLastNotes(database)
  const lines = rawLines(database, `select ${columns} ${orders[by]} limit 100`)
  return () => lines()
}

const orders = {
  reference: 'from activity where deleted = 0 order by reference_order desc',
  title: 'from activity where deleted = 0 order by title_order desc',
  status: `from activity where deleted = 0 order by
    case status when 'planned' then 1 when 'ongoing' then 2 when 'closing' then 3 when 'completed' then 4
      when 'cancelled' then 5 else 6 end desc`,
  end: `from activity where deleted = 0 order by coalesce(actual_end, revised_end, planned_end, 'none') desc`,
  lastNote: 'from last_note cross join activity on activity.number = last_note.activity order by last_note.day desc',
} as const

/** The order for which the program has no index, as one. */
function makeLastNotes(database: BetterSqlite3.Database): void {
  database.exec(`
    create temp table last_note (day text not null, activity integer not null, primary key (day, activity)) without rowid;
    insert into last_note select coalesce(max(note.day), ''), activity.number
      from activity left join note on note.activity_id = activity.id and note.deleted = 0
      where activity.deleted = 0 group by activity.number`)
}

function rawLines(database: BetterSqlite3.Database, sql: string): (...parameters: string[]) => string {
  const activities = database.prepare<string[], unknown[]>(sql).raw()
  const statements = parts.map((part) => database.prepare<[unknown], unknown[]>(part).raw())
  return (...parameters) => {
    const rows = activities.all(...parameters)
    return JSON.stringify([rows, ...statements.map((statement) => rows.map((row) => statement.all(row[1])))])
  }
}
