import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done, fail } from '#contract/result'
import { operations } from '#contract/table'
import type { OperationName } from '#contract/types'
import { startTestHost } from './testing/test-host.ts'
import type { TestHost } from './testing/test-host.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'
import type { Ports } from './ports.ts'

describe('the host', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let host: TestHost
  const restart = async (changes: Partial<Ports> = {}) => {
    await host.close()
    host = await startTestHost(folder.path, changes)
  }
  beforeEach(async () => {
    folder = temporaryFolder()
    host = await startTestHost(folder.path)
  })
  afterEach(async () => {
    await host.close()
    folder.remove()
  })

  const preferences = { theme: 'dark', language: 'ar', density: 'compact' } as const
  const shownPreferences = async () => {
    const state = await host.call('app.state', {})
    return state.ok ? state.value.preferences : null
  }

  it('keeps preferences from one start to the next, and tells the page', async () => {
    const answer = await host.tell('app.setPreferences', { preferences })

    expect([answer, host.events]).toEqual([done({}), [{ kind: 'app', reason: 'preferences' }]])
    await restart()
    expect(await shownPreferences()).toEqual(preferences)
  })

  it('starts with the defaults when the preferences are damaged, and keeps the damaged file', async () => {
    mkdirSync(join(folder.path, 'data'), { recursive: true })
    writeFileSync(join(folder.path, 'data', 'preferences.json'), '{"theme":"purple"}')

    await restart()

    expect(await shownPreferences()).toEqual({ theme: 'system', language: 'en', density: 'normal' })
    const aside = join(folder.path, 'data', 'preferences.json.damaged-20260302100000000')
    expect(readFileSync(aside, 'utf8')).toBe('{"theme":"purple"}')
  })

  it('asks the shell for a file, where it has a chooser', async () => {
    expect(await host.tell('workspace.chooseFile', {})).toEqual(fail('chooser.none'))

    await restart({ chooseFile: () => Promise.resolve('/plans/a.tandem') })

    expect(await host.tell('workspace.chooseFile', {})).toEqual(done({ path: '/plans/a.tandem' }))
  })

  it.each([
    ['https://www.unodc.org/', true],
    ['mailto:officer@example.org', true],
    ['file:///etc/passwd', false],
    ['https://example.org/\r\n--switch', false],
    ['', false],
  ])('opens %s outside: %s', async (address, isOpened) => {
    const opened: string[] = []
    await restart({
      openExternal: (each) => {
        opened.push(each)
        return Promise.resolve()
      },
    })

    const answer = await host.tell('app.openExternal', { address })

    expect([answer, opened]).toEqual(isOpened ? [done({}), [address]] : [fail('address.refused'), []])
  })

  it('says when nothing on the machine takes an address', async () => {
    await restart({ openExternal: () => Promise.reject(new Error('spawn xdg-open ENOENT')) })

    expect(await host.tell('app.openExternal', { address: 'https://example.org/' })).toEqual(fail('address.unopened'))
    expect(host.logged).toContainEqual({
      level: 'warning',
      event: 'address.unopened',
      detail: 'Error: spawn xdg-open ENOENT',
    })
  })

  it('serves nothing where there is no page', async () => {
    expect((await host.download('/index.html')).status).toBe(404)
  })

  it('does not change a workspace whatever is sent to any operation', async () => {
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'demonstration' })
    const verify = () => host.call('workspace.verify', {})
    const before = await verify()
    const names = Object.keys(operations) as OperationName[] // the keys of the table are its names
    const changing = names.filter((name) => operations[name].kind === 'command' && operations[name].runs === 'db')
    const input = fc.oneof(
      fc.jsonValue(),
      fc.record({ requestId: fc.constantFrom(crypto.randomUUID(), '', 1), id: fc.jsonValue(), change: fc.jsonValue() }),
    )

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...changing), input, async (name, sent) => {
        // Undo and redo take nothing but a request id, so a good one is a good command.
        fc.pre(!(name.startsWith('history.') && isOnlyRequest(sent)))
        const answer: unknown = JSON.parse(await host.send(name, sent))
        expect(answer).toMatchObject({ ok: false, code: 'input.invalid' })
      }),
      { numRuns: 2_000 },
    )

    expect(await verify()).toEqual(before)
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says that preferences were not kept when the folder cannot be written (skipped for root, who may write anywhere)',
    async () => {
      mkdirSync(join(folder.path, 'data'), { recursive: true })
      chmodSync(join(folder.path, 'data'), 0o555)

      const answer = await host.tell('app.setPreferences', { preferences })

      chmodSync(join(folder.path, 'data'), 0o755)
      expect([answer, await shownPreferences()]).toEqual([fail('store.read-only'), preferences])
    },
  )
})

function isOnlyRequest(sent: unknown): boolean {
  return typeof sent === 'object' && sent !== null && Object.keys(sent).join() === 'requestId'
}
