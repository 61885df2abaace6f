import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { copyForReading } from './reading-copy.ts'

describe('a copy to read from', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let path = ''
  beforeEach(() => {
    folder = temporaryFolder()
    path = join(folder.path, 'plans.tandem')
    writeFileSync(path, 'the database')
    writeFileSync(`${path}-wal`, 'the last saves')
    chmodSync(path, 0o444)
  })
  afterEach(() => {
    folder.remove()
  })

  it('holds the file and its last saves, can be written by this user only, and goes away', async () => {
    const copy = await copyForReading(path, join(folder.path, 'data'))

    const copied = copy?.path ?? ''
    expect([readFileSync(copied, 'utf8'), readFileSync(`${copied}-wal`, 'utf8')]).toEqual([
      'the database',
      'the last saves',
    ])
    expect(statSync(copied).mode & 0o777).toBe(0o600)
    await copy?.remove()
    expect(readdirSync(join(folder.path, 'data', 'reading'))).toEqual([])
  })

  it('is refused while another program keeps writing, and leaves nothing', async () => {
    chmodSync(path, 0o644)
    let isWriting = true
    const write = () => {
      appendFileSync(path, 'more')
      if (isWriting) setImmediate(write)
    }
    write()

    const copy = await copyForReading(path, join(folder.path, 'data'))
    isWriting = false

    expect([copy, readdirSync(join(folder.path, 'data', 'reading'))]).toEqual([null, []])
  })

  it('takes away what a killed process left a day ago, and nothing younger', async () => {
    const reading = join(folder.path, 'data', 'reading')
    mkdirSync(join(reading, 'copy-old'), { recursive: true })
    mkdirSync(join(reading, 'copy-young'))
    utimesSync(join(reading, 'copy-old'), 0, 0)

    await (await copyForReading(path, join(folder.path, 'data')))?.remove()

    expect([existsSync(join(reading, 'copy-old')), existsSync(join(reading, 'copy-young'))]).toEqual([false, true])
  })
})
