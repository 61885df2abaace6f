import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { becomeOnlyInstance } from './single-instance.ts'
import type { Instance } from './single-instance.ts'

describe('the only running program on a data folder', () => {
  let folder: string
  const instances: Instance[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-only-'))
  })

  afterEach(() => {
    for (const instance of instances.splice(0)) instance.release()
    rmSync(folder, { recursive: true })
  })

  async function start(dataFolder: string, workspace: string | null = null): Promise<Instance | null> {
    const instance = await becomeOnlyInstance(dataFolder, workspace)
    if (instance !== null) instances.push(instance)
    return instance
  }

  it.each([
    ['in the data folder', 'data'],
    ['elsewhere when the name is too long for a socket', 'd'.repeat(120)],
  ])('hears of every later start, with its socket %s', async (_where, name) => {
    const told: (string | null)[] = []
    const first = await start(join(folder, name))
    first?.onOtherStart((workspace) => told.push(workspace))

    const later = [await start(join(folder, name)), await start(join(folder, name), '/home/ana/Plan öst.tandem')]

    expect(later).toEqual([null, null])
    await vi.waitFor(() => expect(told).toEqual([null, '/home/ana/Plan öst.tandem']))
  })

  it('leaves others alone that work on another folder', async () => {
    expect(await start(join(folder, 'one'))).not.toBe(null)
    expect(await start(join(folder, 'two'))).not.toBe(null)
  })

  it.skipIf(process.platform === 'win32')('lets no other user in', async () => {
    await start(join(folder, 'data'))

    const modes = ['data', 'data/instance.sock'].map((name) => statSync(join(folder, name)).mode & 0o077)
    expect(modes).toEqual([0, 0])
  })

  it('gives its place up when it is released', async () => {
    const first = await start(join(folder, 'data'))
    first?.release()

    expect(await start(join(folder, 'data'))).not.toBe(null)
  })

  it.skipIf(process.platform === 'win32')('takes the place of one that was killed', async () => {
    mkdirSync(join(folder, 'data'))
    const socket = join(folder, 'data', 'instance.sock')
    const script = `require('net').createServer().listen(process.argv[1], () => process.send('there'))`
    const killed = fork('-e', [script, socket], { execArgv: [] })
    await once(killed, 'message')
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(existsSync(socket)).toBe(true)

    expect(await start(join(folder, 'data'))).not.toBe(null)
    expect(await start(join(folder, 'data'))).toBe(null)
  })
})
