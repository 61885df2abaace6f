import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { attachFile, sendFile } from '../../attachments/testing.ts'
import { startTestHost } from '../../testing/test-host.ts'
import { testTerminal } from '../testing.ts'

const { folder, file, read, document } = testTerminal()

describe('evidence at the terminal', () => {
  /** A list of the middle of August, and a photograph of the end of September. */
  beforeEach(async () => {
    const host = await startTestHost(folder())
    await host.tell('workspace.open', { path: file() })
    const plans = await host.call('plan.list', {})
    const planId = plans.ok ? (plans.value.plans.at(-1)?.id ?? '') : ''
    const attach = async (name: string, caption: string) =>
      attachFile(host, planId, await sendFile(host, name, new TextEncoder().encode(name)), caption)
    await host.tell('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-08-15' } })
    await attach('list.pdf', 'Participants')
    await host.tell('workspace.edit', { change: { field: 'demonstrationDay', value: '2016-09-30' } })
    await attach('room.png', 'The room')
    await host.close()
  })

  const namesIn = (path: string) => Object.keys(unzipSync(readFileSync(path)))

  it('is listed for people and for programs', async () => {
    const { stdout } = await read('evidence --plan 4')
    const { items } = await document<{ readonly items: readonly object[] }>('evidence --plan 4')

    expect(stdout).toMatch(
      /^No\. +Caption +Belongs to +Date +Size +Marking +SHA-256\n1 +Participants +Guiding document/,
    )
    expect(items).toMatchObject([
      { number: 1, caption: 'Participants', isHere: true, file: { size: 8 } },
      { number: 2 },
    ])
  })

  it('is put into an archive, which replaces a file that is there only when told to', async () => {
    const out = join(folder(), 'binder.zip')
    const first = await read(`evidence --plan 4 --out ${out}`)
    const again = await read(`evidence --plan 4 --as-of 2016-08-31 --out ${out}`)
    const before = namesIn(out)
    const forced = await read(`evidence --plan 4 --as-of 2016-08-31 --force --out ${out}`)

    expect([first.status, first.stderr]).toEqual([0, `The binder is in ${out}.`])
    expect([again.status, again.stderr]).toEqual([
      1,
      `There is a file at ${out} already. Nothing was changed. Name another, or add --force to replace it.`,
    ])
    expect(before).toEqual(['index.html', 'index.csv', '01 Participants.pdf', '02 The room.png'])
    expect([forced.status, namesIn(out)]).toEqual([0, ['index.html', 'index.csv', '01 Participants.pdf']])
  })

  it('says why there is no archive, and leaves none', async () => {
    const nothing = await read(`evidence --plan 4 --as-of 2016-06-30 --out ${join(folder(), 'nothing.zip')}`)
    const nowhere = await read(`evidence --plan 4 --out ${join(folder(), 'no', 'such', 'binder.zip')}`)

    expect([nothing.status, nowhere.status]).toEqual([1, 1])
    expect(nothing.stderr).toContain('Nothing is attached in this plan')
    expect(nowhere.stderr).toContain('there is no such folder')
    expect(existsSync(join(folder(), 'nothing.zip'))).toBe(false)
    expect(readdirSync(folder()).filter((name) => name.endsWith('.new'))).toEqual([])
  })
})
