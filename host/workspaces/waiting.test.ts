import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'
import type { Ports } from '../ports.ts'

describe('the workspace that waits to be opened', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let host: TestHost
  beforeEach(async () => {
    folder = temporaryFolder()
    host = await startTestHost(folder.path)
  })
  afterEach(async () => {
    await host.close()
    folder.remove()
  })

  const startAgain = async () => {
    await host.close()
    host = await startTestHost(folder.path)
  }
  const waiting = async () => {
    const state = await host.call('app.state', {})
    return state.ok ? state.value.toOpen : state.code
  }

  it('is the one that was open when the program ended', async () => {
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'empty' })

    await startAgain()

    expect(await waiting()).toBe(join(folder.path, 'workspaces', 'Plans.tandem'))
  })

  it('is none when the officer had closed it', async () => {
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'empty' })
    await host.tell('workspace.close', {})

    await startAgain()

    expect(await waiting()).toBeNull()
  })

  it('is the one a second start names, until the page tries it, whether it opens or not', async () => {
    const path = join(folder.path, 'not-there.tandem')

    host.requestOpen(path)
    const asked = await waiting()
    await host.tell('workspace.open', { path })

    expect([asked, await waiting()]).toEqual([path, null])
    expect(host.events.filter((event) => event.kind === 'app')).toHaveLength(2)
  })

  it('is opened before the page asks, where there is a page to show it', async () => {
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'empty' })
    const path = join(folder.path, 'workspaces', 'Plans.tandem')
    await host.close()

    host = await startTestHost(folder.path, withPage(folder.path))
    await expect.poll(waiting).toBeNull()

    const state = await host.call('app.state', {})
    expect(state.ok && state.value.workspace?.path).toBe(path)
    expect(await host.tell('workspace.open', { path })).toMatchObject({ ok: true, value: { path } })
  })

  it('still waits for the page when it cannot be opened before, and the page is told why', async () => {
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'empty' })
    const path = join(folder.path, 'workspaces', 'Plans.tandem')
    await host.close()
    rmSync(path)

    host = await startTestHost(folder.path, withPage(folder.path))

    expect(await waiting()).toBe(path)
    expect(await host.tell('workspace.open', { path })).toMatchObject({ ok: false, code: 'workspace.missing' })
  })
})

function withPage(folder: string): Partial<Ports> {
  const renderer = join(folder, 'page')
  mkdirSync(renderer)
  writeFileSync(join(renderer, 'index.html'), '<!doctype html>')
  return { paths: { data: join(folder, 'data'), workspaces: join(folder, 'workspaces'), renderer } }
}
