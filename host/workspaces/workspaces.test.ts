import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fail } from '#contract/result'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'

describe('making and opening workspaces', () => {
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

  const create = (name: string, start: 'empty' | 'demonstration' = 'empty') =>
    host.tell('workspace.create', { name, folder: null, start })
  const inFolder = (...names: string[]) => join(folder.path, ...names)

  it('starts with nothing open', async () => {
    expect(await host.call('app.state', {})).toEqual({
      ok: true,
      value: {
        workspace: null,
        recent: [],
        toOpen: null,
        interrupted: null,
        preferences: { theme: 'system', language: 'en', density: 'normal' },
        version: '1.2.3',
        workspacesFolder: inFolder('workspaces'),
        canChooseFile: false,
        canPrintPdf: false,
        today: '2026-03-02',
        isDemonstrationDay: false,
      },
    })
    expect(await host.call('plan.list', {})).toEqual(fail('workspace.none'))
  })

  it('makes an empty workspace with the name the officer gave, and opens it', async () => {
    const created = await create('Plans: 2016')

    const path = inFolder('workspaces', 'Plans- 2016.tandem')
    expect(created).toEqual({
      ok: true,
      value: {
        name: 'Plans: 2016',
        path,
        fileName: 'Plans- 2016.tandem',
        readOnly: false,
        missingSaves: 0,
        lastPlace: null,
      },
    })
    expect(await host.call('plan.list', {})).toEqual({ ok: true, value: { plans: [] } })
    expect(host.events).toContainEqual({ kind: 'app', reason: 'workspace' })
  })

  it('makes the demonstration workspace with its four plans, shown on its own day', async () => {
    await create('To try out', 'demonstration')

    const plans = await host.call('plan.list', {})
    const state = await host.call('app.state', {})
    expect(plans.ok && plans.value.plans.length).toBe(4)
    expect(state).toMatchObject({
      value: { workspace: { name: 'To try out' }, today: '2016-09-30', isDemonstrationDay: true },
    })
  })

  it('never takes the name of a file that is there, and leaves nothing beside it', async () => {
    mkdirSync(inFolder('workspaces'))
    writeFileSync(inFolder('workspaces', 'Mine.tandem'), 'precious')

    expect(await create('Mine')).toEqual(fail('workspace.exists', { path: inFolder('workspaces', 'Mine.tandem') }))
    expect(readdirSync(inFolder('workspaces'))).toEqual(['Mine.tandem'])
  })

  it('makes nothing where the journal of an earlier file of the same name would be played into it', async () => {
    mkdirSync(inFolder('workspaces'))
    writeFileSync(inFolder('workspaces', 'Mine.tandem-wal'), 'left behind')

    expect(await create('Mine')).toMatchObject({ ok: false, code: 'workspace.exists' })
  })

  it('makes one workspace however often the same request is sent', async () => {
    const input = {
      requestId: '01234567-89ab-4cde-8f01-23456789abcd',
      name: 'Once',
      folder: null,
      start: 'empty',
    } as const

    const answers = await Promise.all([host.call('workspace.create', input), host.call('workspace.create', input)])

    expect(answers.map((answer) => answer.ok)).toEqual([true, true])
    expect(readdirSync(inFolder('workspaces')).filter((name) => name.endsWith('.tandem'))).toEqual(['Once.tandem'])
  })

  it('says when a name cannot be a file name, or the folder is not there', async () => {
    expect([
      await create('///'),
      await host.tell('workspace.create', { name: 'A', folder: inFolder('gone'), start: 'empty' }),
    ]).toEqual([
      fail('workspace.name-unusable', { name: '///' }),
      fail('workspace.folder-unwritable', { path: inFolder('gone') }),
    ])
  })

  it('keeps the open workspace when another does not open', async () => {
    await create('First')

    const refused = await host.tell('workspace.open', { path: inFolder('gone.tandem') })

    expect(refused).toEqual(fail('workspace.missing', { path: inFolder('gone.tandem') }))
    expect(await host.call('app.state', {})).toMatchObject({ value: { workspace: { name: 'First' } } })
  })

  it('closes the first when another opened, so that it can be opened elsewhere', async () => {
    await create('First')
    await create('Second')
    const other = await startTestHost(folder.path)

    const opened = await other.tell('workspace.open', { path: inFolder('workspaces', 'First.tandem') })
    const refused = await other.tell('workspace.open', { path: inFolder('workspaces', 'Second.tandem') })
    await other.close()

    expect(opened).toMatchObject({ ok: true, value: { name: 'First', readOnly: false } })
    expect(refused).toMatchObject({
      ok: false,
      code: 'workspace.in-use',
      detail: { path: inFolder('workspaces', 'Second.tandem') },
    })
  })

  it('does nothing when the open workspace is opened again, also by another path', async () => {
    const path = inFolder('workspaces', 'First.tandem')
    await create('First')
    symlinkSync(path, inFolder('shortcut.tandem'))
    const before = host.events.length

    const again = await host.tell('workspace.open', { path: inFolder('shortcut.tandem') })

    expect(again).toMatchObject({ ok: true, value: { path } })
    expect(host.events).toHaveLength(before)
  })

  it('finds the place and the name again the next time', async () => {
    await create('First')
    await host.tell('app.rememberPlace', { place: '/plan/7/matrix' })
    await host.tell('workspace.edit', { change: { field: 'name', value: 'Renamed' } })
    await host.close()

    host = await startTestHost(folder.path)
    const path = inFolder('workspaces', 'First.tandem')
    const opened = await host.tell('workspace.open', { path })

    expect(opened).toMatchObject({ ok: true, value: { name: 'Renamed', lastPlace: '/plan/7/matrix' } })
    expect(await host.call('app.state', {})).toMatchObject({
      value: { recent: [{ path, name: 'Renamed', isThere: true }] },
    })
  })

  it('tells which entities a change touched', async () => {
    await create('First')

    await host.tell('workspace.edit', { change: { field: 'name', value: 'Other' } })

    expect(host.events.at(-1)).toEqual({ kind: 'changed', entities: ['workspace'] })
  })

  it('forgets a workspace on request, and leaves its file where it is', async () => {
    await create('First')
    const path = inFolder('workspaces', 'First.tandem')

    await host.tell('workspace.forgetRecent', { path })

    expect(await host.call('app.state', {})).toMatchObject({ value: { recent: [] } })
    expect(existsSync(path)).toBe(true)
  })

  it('tells how many confirmed saves an older copy lacks, although that copy is sound', async () => {
    const path = inFolder('workspaces', 'First.tandem')
    await create('First')
    await host.tell('workspace.close', {})
    copyFileSync(path, inFolder('older.tandem'))
    await host.tell('workspace.open', { path })
    await host.tell('workspace.edit', { change: { field: 'description', value: 'one' } })
    await host.tell('workspace.edit', { change: { field: 'description', value: 'two' } })
    await host.tell('workspace.close', {})

    copyFileSync(inFolder('older.tandem'), path)

    expect(await host.tell('workspace.open', { path })).toMatchObject({ ok: true, value: { missingSaves: 2 } })
    expect(await host.call('workspace.verify', {})).toMatchObject({ value: { isSound: true } })
  })

  it('knows its officer again when the file was moved and renamed', async () => {
    await create('First')
    await host.tell('profile.set', { profile: { name: 'Ana', post: null, organisationId: null } })
    await host.tell('workspace.close', {})
    mkdirSync(inFolder('archive'))
    renameSync(inFolder('workspaces', 'First.tandem'), inFolder('archive', 'Plans of 2016.tandem'))

    const opened = await host.tell('workspace.open', { path: inFolder('archive', 'Plans of 2016.tandem') })

    expect(opened).toMatchObject({ ok: true, value: { missingSaves: 0 } })
    expect(await host.call('workspace.get', {})).toMatchObject({ value: { profile: { name: 'Ana' } } })
  })

  it('answers nothing after it closed', async () => {
    await create('First')
    await host.close()

    expect(await host.call('plan.list', {})).toEqual(fail('host.closing'))
  })
})
