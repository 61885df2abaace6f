import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { attachFile, sendFile } from '../attachments/testing.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import { run } from './run.ts'

describe('evidence at the terminal', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let workspace = ''

  beforeAll(async () => {
    folder = temporaryFolder()
    vi.stubEnv('TANDEM_DATA', join(folder.path, 'data'))
    const host = await startTestHost(folder.path)
    const made = await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'demonstration' })
    workspace = made.ok ? made.value.path : ''
    const plans = await host.call('plan.list', {})
    const planId = plans.ok ? (plans.value.plans[0]?.id ?? '') : ''
    await attachFile(host, planId, await sendFile(host, 'list.pdf', new TextEncoder().encode('Ana')), 'Participants')
    await host.close()
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    folder.remove()
  })

  async function evidence(...more: string[]) {
    const written: string[] = []
    const said: string[] = []
    const words = ['evidence', '--workspace', workspace, ...more]
    const status = await run(words, { write: (text) => written.push(text), say: (sentence) => said.push(sentence) })
    return { status, stdout: written.join(''), stderr: said.join('\n') }
  }

  it('is listed for people and for programs', async () => {
    const forPeople = await evidence('--plan', '1')
    const { items } = JSON.parse((await evidence('--plan', '1', '--json')).stdout) as { items: readonly object[] } // its one list

    expect(forPeople.stdout).toMatch(
      /^No\. +Caption +Belongs to +Day +Size +Marking +SHA-256\n1 +Participants +Guiding document/,
    )
    expect(items).toMatchObject([{ number: 1, caption: 'Participants', isHere: true, file: { size: 3 } }])
  })

  it('is put into an archive, which never replaces a file that is there', async () => {
    const out = join(folder.path, 'binder.zip')
    const first = await evidence('--plan', '1', '--out', out)
    const again = await evidence('--plan', '1', '--out', out)

    expect([first.status, first.stderr]).toEqual([0, `The binder is in ${out}.`])
    expect(Object.keys(unzipSync(readFileSync(out)))).toEqual(['index.html', 'index.csv', '01 Participants.pdf'])
    expect([again.status, again.stderr]).toEqual([
      1,
      `There is a file at ${out} already. Nothing was changed. Name another.`,
    ])
  })

  it('says why there is no archive, and leaves none', async () => {
    const nothing = await evidence('--plan', '2', '--out', join(folder.path, 'nothing.zip'))
    const nowhere = await evidence('--plan', '1', '--out', join(folder.path, 'no', 'such', 'binder.zip'))

    expect([nothing.status, nowhere.status]).toEqual([1, 1])
    expect(nothing.stderr).toContain('Nothing is attached in this plan')
    expect(nowhere.stderr).toContain('there is no such folder')
    expect(existsSync(join(folder.path, 'nothing.zip'))).toBe(false)
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.new'))).toEqual([])
  })
})
