import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { applicationId, migrate, migrations, schemaOf } from './migrations.ts'
import { openWorkspace } from './workspace.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-upgrade-'))
  path = join(folder, 'work.tandem')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A workspace of the first schema, with something in it that later steps may stumble over. */
function makeOldFile(sql: string): void {
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  migrate(file, () => undefined, migrations.slice(0, 1))
  file.exec(sql)
  file.close()
}

function open() {
  const clock = { kind: 'fixed', today: '2016-05-23', now: '2016-05-23T09:00:00.000Z' } as const
  return openWorkspace({ path, mode: 'open', marksFolder: null, clock, checksOutput: true }, () => undefined)
}

function schemaNow(): number {
  const file = new Database(path, { readonly: true })
  const schema = schemaOf(file)
  file.close()
  return schema
}

describe('a workspace of an older schema', () => {
  it('is not touched where no backup of it can be made', () => {
    makeOldFile('')
    mkdirSync(join(folder, 'work.schema-10.tandem'))

    expect(open()).toMatchObject({ ok: false, code: 'workspace.backup-failed', detail: { cause: expect.any(String) } })
    expect([readdirSync(folder).toSorted(), schemaNow()]).toEqual([['work.schema-10.tandem', 'work.tandem'], 10])
  })

  it('is left as it was when a step cannot be taken', () => {
    makeOldFile('create table plan (id text)')

    expect(open()).toMatchObject({ ok: false, code: 'workspace.upgrade-failed', detail: { cause: 'SQLITE_ERROR' } })
    expect(schemaNow()).toBe(10)
  })

  it('is left as it was when a step would leave rows that point to nothing', () => {
    makeOldFile(
      'create table a (id integer primary key); create table b (a integer references a); pragma foreign_keys = off; insert into b values (7)',
    )

    expect(open()).toMatchObject({ ok: false, code: 'workspace.upgrade-failed' })
    expect(schemaNow()).toBe(10)
  })
})
