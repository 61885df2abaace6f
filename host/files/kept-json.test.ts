import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogEntry } from '#contract/log-entry'
import { z } from '#contract/zod'
import { keepJson } from './kept-json.ts'

const Count = z.strictObject({ count: z.int() })

describe('a kept value', () => {
  let folder = ''
  let logged: LogEntry[] = []
  const ports = { log: (entry: LogEntry) => logged.push(entry), now: () => '2016-05-23T10:00:00.000Z' }
  const keep = () => keepJson(join(folder, 'data', 'count.json'), Count, { count: 0 }, ports)

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-kept-'))
    logged = []
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('starts with the default, silently, where there is no file yet', async () => {
    const kept = await keep()

    expect([kept.current(), logged]).toEqual([{ count: 0 }, []])
  })

  it('is there again the next time', async () => {
    const kept = await keep()

    await kept.set({ count: 7 })

    expect((await keep()).current()).toEqual({ count: 7 })
  })

  it('ends with the last of many values, in the file too', async () => {
    const kept = await keep()

    await Promise.all(Array.from({ length: 50 }, (_each, index) => kept.set({ count: index })))

    expect([kept.current(), (await keep()).current()]).toEqual([{ count: 49 }, { count: 49 }])
    expect(readdirSync(join(folder, 'data'))).toEqual(['count.json'])
  })

  it.each(['', '{', '{"count":"many"}', '{"count":1,"other":2}', 'null', '\0\0\0'])(
    'goes on with the default when the file holds %j, and keeps that file aside',
    async (text) => {
      mkdirSync(join(folder, 'data'))
      writeFileSync(join(folder, 'data', 'count.json'), text)

      const kept = await keep()
      await kept.set({ count: 3 })

      const aside = 'count.json.damaged-20160523100000000'
      expect(readdirSync(join(folder, 'data'))).toEqual(['count.json', aside])
      expect(readFileSync(join(folder, 'data', aside), 'utf8')).toBe(text)
      expect(logged.map((entry) => entry.event)).toEqual(['kept-file.damaged'])
      expect((await keep()).current()).toEqual({ count: 3 })
    },
  )

  it('says when it cannot be written, and writes again when it can', async () => {
    const kept = await keep()
    writeFileSync(join(folder, 'data'), 'a file where the folder should be')

    await expect(kept.set({ count: 1 })).rejects.toMatchObject({ code: 'EEXIST' })
    rmSync(join(folder, 'data'))
    await kept.set({ count: 1 })

    expect((await keep()).current()).toEqual({ count: 1 })
  })
})
