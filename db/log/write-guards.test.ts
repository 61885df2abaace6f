import { afterAll, describe, expect, it } from 'vitest'
import { openTestWorkspace } from '../testing.ts'
import { tracked } from './tracked.ts'

const workspace = openTestWorkspace()
const { database } = workspace
afterAll(() => {
  workspace.close()
})

describe('tables of records', () => {
  it.each([...tracked.values()].map(({ table }) => table))(
    '%s refuses every write that is not an operation',
    (table) => {
      // The trigger looks before any constraint does, so an empty row is enough to be refused by it.
      expect(() => database.exec(`insert into ${table} (id) values ('x')`)).toThrow(/only through the operation log/)
      forgeRow(table)
      expect(() => database.exec(`update ${table} set deleted = 1`)).toThrow(/only through the operation log/)
      expect(() => database.exec(`delete from ${table}`)).toThrow(/never removed/)
    },
  )

  it.each([...tracked])('have exactly the columns that the registry tells of %s', (_entity, { table, columns }) => {
    const found = database.prepare<[], { name: string }>(`pragma table_info(${table})`).all()
    const names = found.map(({ name }) => name).filter((name) => !['id', 'number', 'deleted'].includes(name))

    expect(names.toSorted()).toEqual(
      [...columns.values()]
        .flat()
        .map(({ name }) => name)
        .toSorted(),
    )
  })

  it('refer to the tables that the registry names, each reference checked when the transaction ends', () => {
    const expected = [...tracked].flatMap(([, { table, references, columns }]) =>
      [...references].map(
        ([field, target]) => `${table}.${columns.get(field)?.[0]?.name} → ${tracked.get(target)?.table}`,
      ),
    )

    const found = [...tracked.values()].flatMap(({ table }) =>
      database
        .prepare<[], { from: string; table: string }>(`pragma foreign_key_list(${table})`)
        .all()
        .map((key) => `${table}.${key.from} → ${key.table}`),
    )

    expect(found.toSorted()).toEqual(expected.toSorted())
  })
})

describe('the log', () => {
  it.each(['operation', 'command'])('never loses or changes a row of %s', (table) => {
    expect(() => database.exec(`delete from ${table}`)).toThrow(/never deleted/)
    expect(() => database.exec(`update ${table} set at = ''`)).toThrow(/never changed/)
  })
})

/** Puts a row into a table past its guard, in this test's file only, so that updating and deleting have something to refuse. */
function forgeRow(table: string): void {
  const columns = database
    .prepare<[], { name: string; type: string; notnull: number }>(`pragma table_info(${table})`)
    .all()
    .filter(({ name, notnull }) => notnull === 1 && name !== 'deleted')
  database.pragma('ignore_check_constraints = on')
  database.pragma('foreign_keys = off')
  database.exec('update device set is_writing = 1')
  const values = columns.map(({ name, type }) =>
    type === 'INTEGER' ? '0' : name === 'id' ? 'hex(randomblob(8))' : "'x'",
  )
  database.exec(`insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`)
  database.exec('update device set is_writing = 0')
}
