import Database from 'better-sqlite3'
import { migrate } from '../migrations.ts'

type Item = { readonly name: string; readonly sql: string }

/** The schema that an empty file has after every step, as `schema.sql` keeps it for reading and for reviews. */
export function schemaText(): string {
  const connection = new Database(':memory:')
  try {
    migrate(connection, () => undefined)
    return `${heading}\n${itemsOf(connection)
      .map(({ sql }) => `\n${sql};\n`)
      .join('')}`
  } finally {
    connection.close()
  }
}

const heading = `-- What an empty workspace has after every migration. Made by: npm run generate`

/** Everything we made ourselves: not the tables behind the search indexes, nor the indexes of unique columns. */
function itemsOf(connection: Database.Database): readonly Item[] {
  return connection
    .prepare<[], Item>(
      `select name, sql from sqlite_schema
       where sql is not null and tbl_name not in (select name from pragma_table_list where type = 'shadow')
       order by rowid`,
    )
    .all()
}
