import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeSamplePlan } from './testing/sample-plan.ts'
import type { TestWorkspace } from './testing.ts'
import { openTestWorkspace } from './testing.ts'

let folder: string
let path: string
let mark: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-mark-'))
  path = join(folder, 'work.tandem')
  mark = join(folder, 'machine', 'work.json')
  const workspace = openTestWorkspace({ path, mode: 'create', highWaterFile: mark })
  makeSamplePlan(workspace)
  workspace.close()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function reopened(): TestWorkspace {
  return openTestWorkspace({ path, highWaterFile: mark })
}

describe('what this machine remembers of a workspace', () => {
  it('tells how many saves are missing when the file is an older copy', () => {
    copyFileSync(path, `${path}.old`)
    const workspace = reopened()
    const { incarnation } = workspace.workspace.session().device.state()
    for (const title of ['a', 'b', 'c']) rename(workspace, title)
    workspace.close()
    copyFileSync(`${path}.old`, path)

    const restored = reopened()

    expect(restored.workspace.missingSaves).toBe(3)
    rename(restored, 'again')
    expect(restored.workspace.session().device.state().incarnation).not.toBe(incarnation)
    restored.close()
    const later = reopened()
    expect(later.workspace.missingSaves).toBe(0)
    later.close()
  })

  it('notices a write-ahead log that was lost after a crash', () => {
    crashAfterSaves(4)
    rmSync(`${path}-wal`)

    const restored = reopened()

    expect(restored.workspace.missingSaves).toBe(4)
    restored.close()
  })

  it('misses nothing after a crash that left the file whole, but goes on under a new name', () => {
    const { incarnation } = stateOf()
    crashAfterSaves(4)

    const after = reopened()

    expect(after.workspace.missingSaves).toBe(0)
    expect(after.workspace.session().device.state().incarnation).not.toBe(incarnation)
    expect(after.ask('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
    after.close()
  })

  it('lets a file from another machine write as a device of its own, by nobody yet', () => {
    const first = reopened()
    first.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })
    const { device } = first.workspace.session().device.state()
    first.close()
    rmSync(mark)

    const moved = reopened()

    expect(moved.workspace.session().device.state().device).not.toBe(device)
    expect(moved.ask('workspace.get', {})).toMatchObject({ value: { profile: null } })
    moved.close()
  })

  it('knows its own profile again when a file comes back from another machine', () => {
    const first = reopened()
    first.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })
    first.close()
    const elsewhere = openTestWorkspace({ path, highWaterFile: join(folder, 'elsewhere', 'work.json') })
    rename(elsewhere, 'written elsewhere')
    elsewhere.close()

    const back = reopened()

    expect(back.workspace.missingSaves).toBe(0)
    expect(back.ask('workspace.get', {})).toMatchObject({ value: { profile: { name: 'Ana' } } })
    back.close()
  })
})

function rename(workspace: TestWorkspace, name: string): void {
  expect(workspace.run('workspace.edit', { change: { field: 'name', value: name } }).ok).toBe(true)
}

function stateOf() {
  const workspace = reopened()
  const state = workspace.workspace.session().device.state()
  workspace.close()
  return state
}

/** Saves some times in another process, which then ends without closing anything. */
function crashAfterSaves(count: number): void {
  const script = `
    const { openTestWorkspace } = await import(${JSON.stringify(new URL('testing.ts', import.meta.url).href)})
    const { writeMark, markOf } = await import(${JSON.stringify(new URL('high-water.ts', import.meta.url).href)})
    const workspace = openTestWorkspace({ path: ${JSON.stringify(path)}, highWaterFile: ${JSON.stringify(mark)} })
    for (let save = 0; save < ${count}; save += 1) {
      workspace.run('workspace.edit', { change: { field: 'name', value: 'save ' + save } })
    }
    writeMark(${JSON.stringify(mark)}, markOf(workspace.workspace.session().device.state()))
    process.kill(process.pid, 'SIGKILL')`
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  expect(run.signal).toBe('SIGKILL')
}
