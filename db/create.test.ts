import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { done, fail } from '#contract/result'
import { createFile } from './create.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-create-'))
  path = join(folder, 'work.tandem')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const clock = { today: () => '2016-05-23', now: () => '2016-05-23T09:00:00.000Z' }

it('makes one file', () => {
  expect(createFile({ path, name: 'Work', clock })).toEqual(done(null))
  expect(readdirSync(folder)).toEqual(['work.tandem'])
})

it.skipIf(process.platform === 'win32')('does not give its name to a file whose log was left behind', () => {
  // A log that cannot be removed when the file is closed: what a full disk does, done with a folder in its place.
  const keepLog = (): string => {
    rmSync(`${path}.part-wal`, { recursive: true, force: true })
    mkdirSync(`${path}.part-wal`)
    return clock.now()
  }

  const answer = createFile({ path, name: 'Work', clock: { ...clock, now: keepLog } })

  expect(answer).toEqual(fail('workspace.no-access', { cause: 'store.full' }))
  expect(readdirSync(folder)).toEqual([])
})
