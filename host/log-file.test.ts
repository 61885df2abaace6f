import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLogFile } from './log-file.ts'

describe('the log', () => {
  let folder: string
  const now = () => '2016-06-17T09:00:00.000Z'

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-log-'))
  })

  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('keeps a line of JSON for each event', () => {
    const log = openLogFile(join(folder, 'logs'), { fileBytes: 1000, olderFiles: 1, now })

    log({ level: 'info', event: 'shell.started' })
    log({ level: 'warning', event: 'call.refused', detail: { frame: null } })

    expect(readFileSync(join(folder, 'logs', 'tandem.jsonl'), 'utf8')).toBe(
      '{"at":"2016-06-17T09:00:00.000Z","level":"info","event":"shell.started"}\n' +
        '{"at":"2016-06-17T09:00:00.000Z","level":"warning","event":"call.refused","detail":{"frame":null}}\n',
    )
  })

  it('begins a new file when one is full, and forgets the oldest', () => {
    const log = openLogFile(folder, { fileBytes: 150, olderFiles: 2, now })

    for (let count = 1; count <= 9; count += 1) log({ level: 'info', event: `event-${count}` })

    const events = readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8').match(/event-\d/g)])
    expect(events).toEqual([
      ['tandem.1.jsonl', ['event-7', 'event-8']],
      ['tandem.2.jsonl', ['event-5', 'event-6']],
      ['tandem.jsonl', ['event-9']],
    ])
  })

  it('never stops the program, not even where it cannot write', () => {
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be')

    expect(() => openLogFile(join(folder, 'logs'))({ level: 'info', event: 'shell.started' })).not.toThrow()
  })
})
