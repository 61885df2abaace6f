import Database from 'better-sqlite3'
import { tracked } from '../log/tracked.ts'

/** An empty database in memory with the tables and indexes of another, for the records of one plan as they stood. */
export function blankLike(present: Database.Database): Database.Database {
  const connection = new Database(':memory:')
  // Records arrive whole, but what they point to may lie in another plan: the log has judged them already, and their values too.
  for (const setting of [
    'foreign_keys = off',
    'journal_mode = off',
    'synchronous = off',
    'ignore_check_constraints = on',
  ])
    connection.pragma(setting)
  for (const sql of schemaOf(present)) connection.exec(sql)
  return connection
}

/** Takes every record out again, so that its prepared questions can be put to another plan. */
export function emptyOut(connection: Database.Database): void {
  connection.exec(emptying)
}

/** Takes out what is brought in anew for every day. */
export function emptyOutLog(connection: Database.Database): void {
  connection.exec('delete from operation; delete from conflict;')
}

const emptying = [...[...tracked.values()].map(({ table }) => table), 'operation', 'conflict']
  .map((table) => `delete from ${table};`)
  .join('')

/**
 * Without the triggers: a past is filled by nobody but us, and asked through statements that only read. Nor with the indexes that order
 * the activities of all plans: keeping them takes as long as writing the rows, and a past has one plan.
 */
function schemaOf(present: Database.Database): readonly string[] {
  return present
    .prepare<[], string>(
      `select sql from sqlite_schema
       where sql is not null and type in ('table', 'index') and name not glob 'activity_by_*'
         and tbl_name not in (select name from pragma_table_list where type = 'shadow')
       order by rowid`,
    )
    .pluck()
    .all()
}
