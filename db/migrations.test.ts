import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp, BackupError } from './backup.ts'
import type { Migration } from './migrations.ts'
import { MigrationError, migrate, migrations, newestSchema, schemaOf } from './migrations.ts'
import checksums from './schema/checksums.json' with { type: 'json' }
import { makeSamplePlan } from './testing/sample-plan.ts'
import { schemaText } from './schema/schema-text.ts'
import { openTestWorkspace } from './testing.ts'

const twoTables: Migration = {
  number: 10,
  name: 'two tables',
  sql: `create table parent (id integer primary key) strict;
        create table child (parent integer references parent (id) deferrable initially deferred) strict;
        insert into parent values (1); insert into child values (1);`,
}

let connection: Database.Database
beforeEach(() => {
  connection = new Database(':memory:')
})
afterEach(() => {
  connection.close()
})

describe('the steps of the schema', () => {
  it('are frozen: a released one never changes', () => {
    const sums = migrations.map(({ name, sql }) => [name, createHash('sha256').update(sql).digest('hex')])

    expect(Object.fromEntries(sums)).toEqual(checksums)
  })

  it('are numbered upwards in tens, as their names say', () => {
    const numbers = migrations.map(({ number }) => number)

    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(
      migrations.every(({ number, name }) => number % 10 === 0 && name.startsWith(String(number).padStart(4, '0'))),
    ).toBe(true)
  })

  it('make of an empty file what schema.sql says', () => {
    const kept = readFileSync(new URL('schema/schema.sql', import.meta.url), 'utf8')

    expect(schemaText()).toBe(kept)
  })
})

describe('migrating', () => {
  it('takes only the missing steps, and says so in the file', () => {
    const more: Migration = { number: 20, name: 'more', sql: 'create table more (id integer) strict' }
    migrate(connection, () => undefined, [twoTables])

    migrate(connection, () => undefined, [twoTables, more])

    expect(schemaOf(connection)).toBe(20)
    expect(connection.prepare('select count(*) from parent').pluck().get()).toBe(1)
  })

  it('makes a backup before the first missing step, and none when nothing is missing', () => {
    const backups: number[] = []
    const backup = (): void => void backups.push(schemaOf(connection))

    migrate(connection, backup)
    migrate(connection, backup)

    expect(backups).toEqual([0])
    expect(schemaOf(connection)).toBe(newestSchema)
  })

  it('takes a step wholly or not at all: rows left pointing to nothing undo it', () => {
    const careless: Migration = {
      number: 20,
      name: 'careless',
      sql: 'create table third (id integer); delete from parent',
    }
    migrate(connection, () => undefined, [twoTables])

    expect(() => migrate(connection, () => undefined, [twoTables, careless])).toThrow(MigrationError)
    expect(schemaOf(connection)).toBe(10)
    expect(connection.prepare('select count(*) from parent').pluck().get()).toBe(1)
    expect(connection.prepare("select count(*) from sqlite_schema where name = 'third'").pluck().get()).toBe(0)
  })
})

describe('a backup', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-backup-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is a file that holds the same rows, and replaces an older one', () => {
    const file = new Database(join(folder, 'live.tandem'))
    migrate(file, () => undefined, [twoTables])
    const target = join(folder, 'copy.tandem')
    backUp(file, target)
    file.exec('insert into parent values (2)')

    backUp(file, target)
    file.close()

    const copy = new Database(target, { readonly: true })
    expect(copy.prepare('select count(*) from parent').pluck().get()).toBe(2)
    expect(existsSync(`${target}.part`)).toBe(false)
    copy.close()
  })

  it('does not get its name when it cannot be read back as the same', () => {
    const target = join(folder, 'copy.tandem')
    migrate(connection, () => undefined, [twoTables])
    const differing = Object.create(connection, {
      prepare: {
        value: (sql: string) => {
          if (sql.includes('from "parent"')) return { get: () => ({ n: 99 }) }
          return connection.prepare(sql)
        },
      },
    }) as Database.Database // the same connection, with one count that lies

    expect(() => backUp(differing, target)).toThrow(BackupError)
    expect(existsSync(target)).toBe(false)
  })
})

describe('a workspace of an older schema', () => {
  it('is copied, brought up to date, and its tables brought in line with its log', () => {
    const workspace = openTestWorkspace()
    makeSamplePlan(workspace)
    takeBackTo(workspace.database, 30)
    workspace.database.exec("update plan set title = 'astray'; pragma user_version = 30")
    workspace.close('keep')

    const again = openTestWorkspace({ path: workspace.path })

    expect(again.database.pragma('user_version', { simple: true })).toBe(newestSchema)
    expect(again.ask('workspace.verify', {})).toMatchObject({ ok: true, value: { isSound: true } })
    expect(again.ask('plan.list', {})).toMatchObject({ value: { plans: [{ title: 'Plan' }] } })
    const copy = new Database(join(dirname(workspace.path), 'test.schema-30.tandem'), { readonly: true })
    expect(copy.prepare('select title from plan').pluck().get()).toBe('astray')
    copy.close()
    again.close()
    rmSync(dirname(workspace.path), { recursive: true })
  })
})

/** Takes from a file what the steps after the given one added to it: tables, triggers and columns. */
function takeBackTo(file: Database.Database, number: number): void {
  const older = new Database(':memory:')
  migrate(
    older,
    () => undefined,
    migrations.filter((step) => step.number <= number),
  )
  const newer = (type: string): readonly string[] => {
    const known = new Set(namesOf(older, type))
    return namesOf(file, type).filter((name) => !known.has(name))
  }
  for (const trigger of newer('trigger')) file.exec(`drop trigger ${trigger}`)
  file.pragma('foreign_keys = off')
  for (const table of newer('table')) file.exec(`drop table if exists ${table}`)
  for (const table of namesOf(older, 'table')) {
    const known = columnsOf(older, table)
    const added = columnsOf(file, table).filter((column) => !known.includes(column))
    for (const column of added) file.exec(`alter table ${table} drop column ${column}`)
  }
  older.close()
}

function namesOf(file: Database.Database, type: string): readonly string[] {
  return file
    .prepare<[string], string>(
      `select name from sqlite_schema where type = ? and name not like 'sqlite_%'
       and name not in (select name from pragma_table_list where type = 'shadow') order by rowid`,
    )
    .pluck()
    .all(type)
}

function columnsOf(file: Database.Database, table: string): readonly string[] {
  return file.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
}
