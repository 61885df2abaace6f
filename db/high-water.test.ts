import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { originOf } from './log/local-device.ts'
import { readMarks } from './mark.ts'
import { makeSamplePlan } from './testing/sample-plan.ts'
import type { TestWorkspace } from './testing.ts'
import { openTestWorkspace } from './testing.ts'

let folder: string
let path: string
let marks: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-mark-'))
  path = join(folder, 'work.tandem')
  marks = join(folder, 'machine')
  const workspace = openTestWorkspace({ path, mode: 'create', marksFolder: marks })
  makeSamplePlan(workspace)
  workspace.close()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function reopened(at = path): TestWorkspace {
  return openTestWorkspace({ path: at, marksFolder: marks })
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
    rmSync(marks, { recursive: true })

    const moved = reopened()

    expect(moved.workspace.session().device.state().device).not.toBe(device)
    expect(moved.ask('workspace.get', {})).toMatchObject({ value: { profile: null } })
    moved.close()
  })

  it('knows its own profile again when a file comes back from another machine', () => {
    const first = reopened()
    first.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })
    first.close()
    const elsewhere = openTestWorkspace({ path, marksFolder: join(folder, 'elsewhere') })
    rename(elsewhere, 'written elsewhere')
    elsewhere.close()

    const back = reopened()

    expect(back.workspace.missingSaves).toBe(0)
    expect(back.ask('workspace.get', {})).toMatchObject({ value: { profile: { name: 'Ana' } } })
    back.close()
  })
})

describe('a file that was moved', () => {
  it('keeps its officer and its name, wherever it goes on its disk', () => {
    const before = writeProfile()
    mkdirSync(join(folder, 'archive'))
    renameSync(path, join(folder, 'archive', 'renamed.tandem'))

    const moved = reopened(join(folder, 'archive', 'renamed.tandem'))

    expect(moved.workspace.session().device.state()).toMatchObject(before)
    expect(moved.workspace.missingSaves).toBe(0)
    expect(moved.ask('workspace.get', {})).toMatchObject({ value: { profile: { name: 'Ana' } } })
    moved.close()
  })

  it('keeps its officer on another disk too, where it cannot be told from a copy and so takes a new name', () => {
    const before = writeProfile()
    const elsewhere = copyOf(path)
    rmSync(path)

    const moved = reopened(elsewhere)

    expect(moved.workspace.session().device.state().device).toBe(before.device)
    expect(moved.workspace.session().device.state().incarnation).not.toBe(before.incarnation)
    expect(moved.workspace.missingSaves).toBe(0)
    expect(moved.ask('workspace.get', {})).toMatchObject({ value: { profile: { name: 'Ana' } } })
    moved.close()
  })

  it('leaves one mark behind, under its last name', () => {
    crashAfterSaves(1)
    const workspace = reopened()
    rename(workspace, 'after the crash')
    workspace.close()
    const { workspace: id } = stateOf()

    expect(readMarks(marks, id).map((mark) => originOf(mark))).toEqual([originOf(stateOf())])
  })
})

describe('a copy beside the original', () => {
  it('writes under a name of its own, though both say the same', () => {
    const before = writeProfile()
    const copy = copyOf(path)

    const [original, other] = [reopened(), reopened(copy)]
    rename(original, 'in the original')
    rename(other, 'in the copy')

    expect(original.workspace.session().device.state()).toMatchObject(before)
    expect(other.workspace.session().device.state()).toMatchObject({ device: before.device, profile: before.profile })
    expect(other.workspace.session().device.state().incarnation).not.toBe(before.incarnation)
    original.close()
    other.close()
  })

  it('says how many saves it lacks when it is older, once, and troubles the original with nothing', () => {
    const before = writeProfile()
    const copy = copyOf(path)
    const original = reopened()
    for (const title of ['a', 'b', 'c']) rename(original, title)
    original.close()

    const older = reopened(copy)
    rename(older, 'in the copy')
    older.close()
    const [again, beside] = [reopened(copy), reopened()]

    expect(older.workspace.missingSaves).toBe(3)
    expect(older.workspace.session().device.state().incarnation).not.toBe(before.incarnation)
    expect([again.workspace.missingSaves, beside.workspace.missingSaves]).toEqual([0, 0])
    expect(beside.workspace.session().device.state().incarnation).toBe(before.incarnation)
    again.close()
    beside.close()
  })

  it('that a colleague sends back beside ours lacks nothing it ever had, and knows the officer', () => {
    writeProfile()
    const sent = copyOf(path)
    const original = reopened()
    rename(original, 'meanwhile')
    original.close()
    const theirs = openTestWorkspace({ path: sent, marksFolder: join(folder, 'elsewhere') })
    rename(theirs, 'by a colleague')
    theirs.close()

    const back = reopened(sent)

    expect(back.workspace.missingSaves).toBe(0)
    expect(back.ask('workspace.get', {})).toMatchObject({ value: { profile: { name: 'Ana' } } })
    back.close()
  })

  it('from before the officer wrote a profile goes on by nobody', () => {
    const early = copyOf(path)
    const theirs = openTestWorkspace({ path: early, marksFolder: join(folder, 'elsewhere') })
    rename(theirs, 'by a colleague')
    theirs.close()
    writeProfile()

    const back = reopened(early)

    expect(back.ask('workspace.get', {})).toMatchObject({ value: { profile: null } })
    back.close()
  })
})

/** Writes the officer's profile into the workspace; answers under which name, and as whom. */
function writeProfile() {
  const workspace = reopened()
  workspace.run('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })
  const { device, incarnation, profile } = workspace.workspace.session().device.state()
  workspace.close()
  return { device, incarnation, profile }
}

function copyOf(file: string): string {
  copyFileSync(file, `${file}.copy.tandem`)
  return `${file}.copy.tandem`
}

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
    const { writeMark, markOf, placeOf } = await import(${JSON.stringify(new URL('mark.ts', import.meta.url).href)})
    const workspace = openTestWorkspace({ path: ${JSON.stringify(path)}, marksFolder: ${JSON.stringify(marks)} })
    for (let save = 0; save < ${count}; save += 1) {
      workspace.run('workspace.edit', { change: { field: 'name', value: 'save ' + save } })
    }
    const mark = markOf(workspace.workspace.session().device.state(), placeOf(workspace.path))
    writeMark(${JSON.stringify(marks)}, mark)
    process.kill(process.pid, 'SIGKILL')`
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  expect(run.signal).toBe('SIGKILL')
}
