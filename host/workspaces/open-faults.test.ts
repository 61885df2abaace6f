import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fail } from '#contract/result'
import { isRoot, openInOtherProcess } from '../testing/other-process.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'

const nobody = 65_534
const canBeAnotherUser = process.platform !== 'win32' && (!isRoot() || spawnSync('setpriv', ['--version']).status === 0)

/** Where the header of an SQLite file holds a number of four bytes (sqlite.org/fileformat2.html, 1.3). */
const header = { userVersion: 60, applicationId: 68 }

describe('opening what is not as it should be', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let host: TestHost
  let path = ''
  let original = ''
  let originals: ReturnType<typeof temporaryFolder>
  beforeAll(async () => {
    originals = temporaryFolder()
    original = join(originals.path, 'workspaces', 'Plans.tandem')
    const maker = await startTestHost(originals.path)
    await maker.tell('workspace.create', { name: 'Plans', folder: null, start: 'demonstration' })
    await maker.close()
  })
  afterAll(() => {
    originals.remove()
  })
  beforeEach(async () => {
    folder = temporaryFolder()
    host = await startTestHost(folder.path)
    path = join(folder.path, 'workspaces', 'Plans.tandem')
    mkdirSync(join(folder.path, 'workspaces'))
    copyFileSync(original, path)
  })
  afterEach(async () => {
    await host.close()
    folder.remove()
  })

  const open = (wanted = path) => host.tell('workspace.open', { path: wanted })

  function patchNumber(offset: number, value: number): void {
    const bytes = readFileSync(path)
    bytes.writeUInt32BE(value, offset)
    writeFileSync(path, bytes)
  }

  it.each([
    ['nothing', () => rmSync(path), 'workspace.missing'],
    ['a folder', () => (rmSync(path), mkdirSync(path)), 'workspace.not-ours'],
    ['an empty file', () => writeFileSync(path, ''), 'workspace.not-ours'],
    [
      'a file that begins as no workspace does',
      () => writeFileSync(path, 'Dear,\n'.repeat(1_000)),
      'workspace.damaged',
    ],
    ["another program's database", () => patchNumber(header.applicationId, 7), 'workspace.not-ours'],
    ['a workspace of the future', () => patchNumber(header.userVersion, 100_000), 'workspace.newer'],
    ['half a workspace', () => writeFileSync(path, readFileSync(path).subarray(0, 40_960)), 'workspace.damaged'],
  ])('says of %s what it is, and leaves it as it was', async (_what, spoil, code) => {
    spoil()
    const before = contentsOf(path)

    expect(await open()).toMatchObject({ ok: false, code, detail: { path } })
    expect(contentsOf(path)).toBe(before)
  })

  it('says of a workspace of the future how new it is', async () => {
    patchNumber(header.userVersion, 100_000)

    expect(await open()).toEqual(fail('workspace.newer', { path, schema: 100_000, newestSchema: expect.any(Number) }))
  })

  it('says that another process has it open, and does not disturb that process', async () => {
    const other = await openInOtherProcess(folder.path, path)

    const refused = await open()
    await other.close()
    const opened = await open()

    expect(other.answers.opened).toMatchObject({ ok: true })
    expect(other.answers.edited).toMatchObject({ ok: true })
    expect(refused).toEqual(fail('workspace.in-use', { path }))
    expect(opened).toMatchObject({ ok: true, value: { missingSaves: 0 } })
    expect(await host.call('workspace.get', {})).toMatchObject({ value: { description: 'Edited' } })
  })

  it('says of a letter that it is no workspace', async () => {
    const letter = join(folder.path, 'letter.txt')
    writeFileSync(letter, 'Dear colleague')

    expect(await open(letter)).toEqual(fail('workspace.not-ours', { path: letter }))
  })

  it('takes paths that are no paths for missing files', async () => {
    const answers = [await open('a\0b'), await open('x'.repeat(4_000)), await open(join(path, 'below'))]

    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual(Array(3).fill('workspace.missing'))
  })

  describe.skipIf(!canBeAnotherUser)('as a user without rights (skipped where setpriv is missing for root)', () => {
    beforeEach(async () => {
      await host.close()
      if (isRoot()) spawnSync('chown', ['-R', `${nobody}:${nobody}`, folder.path])
    })
    afterEach(() => {
      chmodSync(join(folder.path, 'workspaces'), 0o755)
    })

    it.each([
      ['the file', () => chmodSync(path, 0o444)],
      ['its folder', () => chmodSync(join(folder.path, 'workspaces'), 0o555)],
    ])('opens it for reading when %s cannot be written, and says so before anything is typed', async (_what, close) => {
      close()

      const { answers, close: leave } = await openInOtherProcess(folder.path, path, 'nobody')
      await leave()

      expect(answers.opened).toMatchObject({ ok: true, value: { path, readOnly: true, name: 'Plans' } })
      expect(answers.listed).toMatchObject({ ok: true, value: { plans: { length: 4 } } })
      expect(answers.edited).toEqual(fail('store.read-only'))
    })

    it.each([
      ['the file', () => chmodSync(path, 0o000)],
      ['its folder', () => chmodSync(join(folder.path, 'workspaces'), 0o000)],
    ])('says that %s may not be read', async (_what, close) => {
      close()

      const { answers, close: leave } = await openInOtherProcess(folder.path, path, 'nobody')
      await leave()

      expect(answers.opened).toEqual(fail('workspace.no-access', { path }))
    })
  })
})

/** What lies at a path, to compare with later. */
function contentsOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 'nothing'
  return found.isFile() ? readFileSync(path).toString('base64') : 'a folder'
}
