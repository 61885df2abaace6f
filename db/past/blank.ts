import Database from 'better-sqlite3'
import { tracked } from '../log/tracked.ts'

/** An empty database in memory with the tables and indexes of another, for the records of one plan as they stood. */
export function blankLike(present: Database.Database): Database.Database {
  const connection = new Database(':memory:')
  // Records arrive whole, but what they point to may lie in another plan: the log has judged them already.
  for (const setting of ['foreign_keys = off', 'journal_mode = off', 'synchronous = off']) connection.pragma(setting)
  for (const sql of schemaOf(present)) connection.exec(sql)
  return connection
}

/** Takes every record out again, so that its prepared questions can be put to another day. */
export function emptyOut(connection: Database.Database): void {
  connection.exec(emptying)
}

const emptying = [...[...tracked.values()].map(({ table }) => table), 'operation', 'conflict']
  .map((table) => `delete from ${table};`)
  .join('')

/** Without the triggers: a past is filled by nobody but us, and asked through statements that only read. */
function schemaOf(present: Database.Database): readonly string[] {
  return present
    .prepare<[], string>(
      `select sql from sqlite_schema
       where sql is not null and type in ('table', 'index')
         and tbl_name not in (select name from pragma_table_list where type = 'shadow')
       order by rowid`,
    )
    .pluck()
    .all()
}
