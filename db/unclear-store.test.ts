import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSamplePlan } from './testing/sample-plan.ts'
import { storeFailure } from './store-failure.ts'
import type { TestWorkspace } from './testing.ts'
import { openTestWorkspace } from './testing.ts'

describe('an error of the store', () => {
  it.each([
    ['SQLITE_FULL', 'store.full'],
    ['SQLITE_BUSY', 'store.busy'],
    ['SQLITE_BUSY_RECOVERY', 'store.busy'],
    ['SQLITE_READONLY', 'store.read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'store.read-only'],
    ['SQLITE_IOERR_FSYNC', 'store.unconfirmed'],
    ['SQLITE_IOERR_WRITE', 'store.unconfirmed'],
    ['SQLITE_CORRUPT', 'store.damaged'],
    ['SQLITE_CORRUPT_INDEX', 'store.damaged'],
    ['SQLITE_NOTADB', 'store.damaged'],
    ['SQLITE_CONSTRAINT_CHECK', null],
    ['SQLITE_ERROR', null],
  ])('%s is answered as %s', (code, failure) => {
    expect(storeFailure(new Database.SqliteError('', code))).toBe(failure)
  })

  it('is only what SQLite says', () => {
    expect(storeFailure(new Error('SQLITE_FULL'))).toBeNull()
  })
})

describe('a disk that fails while saving', () => {
  let folder: string
  let workspace: TestWorkspace
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-unclear-'))
    workspace = openTestWorkspace({ path: join(folder, 'work.tandem'), mode: 'create' })
  })
  afterEach(() => {
    workspace.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('leaves it open whether the save is there; the file is opened again, says so, and takes the next', () => {
    const { planId, activityId } = makeSamplePlan(workspace)
    const { connection } = workspace.workspace.session()
    failOnce(connection, 'operation', 'SQLITE_IOERR_FSYNC')

    const unclear = workspace.run('activity.setStatus', { activityId, status: { status: 'ongoing', reason: null } })
    const shown = workspace.ask('activity.get', { activityId })
    const next = workspace.run('plan.edit', { planId, change: { field: 'title', value: 'Next' } })

    expect(unclear).toMatchObject({ ok: false, code: 'store.unconfirmed' })
    expect(connection.open).toBe(false)
    expect(shown).toMatchObject({ ok: true, value: { status: { status: 'planned' } } })
    expect(next.ok).toBe(true)
    expect(workspace.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
  })
})

/** Makes the next insert into a table end as a failing disk would end it. */
function failOnce(connection: Database.Database, table: string, code: string): void {
  connection.function('fail_as_disk', () => {
    throw new Database.SqliteError('disk I/O error', code)
  })
  connection.exec(`create temp trigger failing before insert on ${table} begin select fail_as_disk(); end`)
}
