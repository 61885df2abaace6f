import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { largestSlice } from '#contract/entity/attachment'
import type { ValueOf } from '#contract/types'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'
import { attachFile, sendFile } from './testing.ts'

const binderFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tandem-binder-'))

const hostile = '=cmd|’/c calc’!A1 <img src=x onerror=alert(1)> \u202egnp.exe'

describe('the evidence binder', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let host: TestHost
  let planId: string
  const film = Uint8Array.from({ length: largestSlice + 12_345 }, (_none, index) => (index * 13 + (index >> 7)) & 255)

  beforeAll(async () => {
    folder = temporaryFolder()
    // Other programs have binders of their own in the machine's folder.
    for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, folder.path)
    host = await startTestHost(folder.path)
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'demonstration' })
    const plans = await host.call('plan.list', {})
    planId = plans.ok ? (plans.value.plans.at(-1)?.id ?? '') : ''
  })
  afterAll(async () => {
    await host.close()
    vi.unstubAllEnvs()
    folder.remove()
  })

  async function bind(language: 'en' | 'ar' = 'en') {
    const answer = await host.tell('evidence.bind', { planId, language, asOf: null })
    if (!answer.ok) return answer
    return { ...answer, zip: await download(answer.value) }
  }

  async function download({ path, byteCount }: ValueOf<'evidence.bind'>): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for (let start = 0; start < byteCount; start += largestSlice) {
      const headers = new Map([['range', `bytes=${start}-${Math.min(byteCount, start + largestSlice) - 1}`]])
      parts.push((await host.serve({ method: 'GET', path, headers, body: null })).body)
    }
    return Buffer.concat(parts)
  }

  it('is refused while nothing is attached', async () => {
    expect(await bind()).toMatchObject({ ok: false, code: 'evidence.none' })
  })

  it('holds every file under its number and caption, and an index with their hashes', async () => {
    await attachFile(host, planId, await sendFile(host, 'list.pdf', new TextEncoder().encode('Ana')), 'List: 1/2')
    await attachFile(host, planId, await sendFile(host, 'film.MP4', film), 'CON')
    await attachFile(host, planId, await sendFile(host, 'a\u202egnp.exe', new Uint8Array()), hostile)
    const bound = await bind()
    if (!('zip' in bound)) throw new Error(JSON.stringify(host.logged.at(-1)))

    const parts = unzipSync(bound.zip)
    const names = Object.keys(parts)
    expect(names.slice(0, 4)).toEqual(['index.html', 'index.csv', '01 List- 1-2.pdf', '02 CON.MP4'])
    expect(names[4]).toMatch(/^03 [^<>:"/\\|?*\p{Cc}\p{Cf}]+\.exe$/u)
    expect(Buffer.from(parts['02 CON.MP4'] ?? []).equals(film)).toBe(true)
    expect(bound.value).toMatchObject({ fileCount: 3, byteCount: bound.zip.byteLength })
    expect(bound.value.fileName).toMatch(/Evidence binder \d{4}-\d{2}-\d{2}.*\.zip$/)

    const csv = strFromU8(parts['index.csv'] ?? new Uint8Array())
    const listed = await host.call('evidence.list', { planId })
    const hashes = listed.ok ? listed.value.items.map(({ file }) => file.sha256) : []
    expect(hashes.every((sha256) => csv.includes(sha256))).toBe(true)
    expect(csv).toContain(`'=cmd`)
    const html = strFromU8(parts['index.html'] ?? new Uint8Array())
    expect(html).toContain('&lt;img src=x')
    expect(html).not.toMatch(/<img|<script/)
  })

  it('is the same to the last byte when it is made again', async () => {
    const [one, other] = [await bind(), await bind()]

    expect('zip' in one && 'zip' in other && Buffer.from(one.zip).equals(other.zip)).toBe(true)
  })

  it('is made one at a time, so that nothing of the earlier one is left', async () => {
    await Promise.all([0, 1].map(() => host.tell('evidence.bind', { planId, language: 'en', asOf: null })))

    expect(binderFolders()).toHaveLength(1)
  })

  it('is no longer served when its workspace is closed', async () => {
    const ownFolder = temporaryFolder()
    const own = await startTestHost(ownFolder.path)
    await own.tell('workspace.create', { name: 'Own', folder: null, start: 'demonstration' })
    const plans = await own.call('plan.list', {})
    const ownPlan = plans.ok ? (plans.value.plans.at(-1)?.id ?? '') : ''
    await attachFile(own, ownPlan, await sendFile(own, 'list.pdf', new TextEncoder().encode('Ana')), 'List')
    const bound = await own.tell('evidence.bind', { planId: ownPlan, language: 'en', asOf: null })
    if (!bound.ok) throw new Error(bound.code)
    expect((await own.download(bound.value.path)).status).toBe(200)
    await own.tell('workspace.close', {})

    expect((await own.download(bound.value.path)).status).toBe(404)
    await own.close()
    ownFolder.remove()
  })

  it('is swept away at the start when an earlier program left it, unless it may still be fetched', async () => {
    const [old, young] = [mkdtempSync(join(tmpdir(), 'tandem-binder-')), mkdtempSync(join(tmpdir(), 'tandem-binder-'))]
    // The test host stands at the second of March.
    utimesSync(old, new Date('2026-02-27'), new Date('2026-02-27'))
    utimesSync(young, new Date('2026-03-02'), new Date('2026-03-02'))
    const ownFolder = temporaryFolder()
    const own = await startTestHost(ownFolder.path)
    await own.close()
    ownFolder.remove()

    expect([existsSync(old), existsSync(young)]).toEqual([false, true])
    rmSync(young, { recursive: true })
  })

  it('speaks the reader’s language', async () => {
    const bound = await bind('ar')

    const html = 'zip' in bound ? strFromU8(unzipSync(bound.zip)['index.html'] ?? new Uint8Array()) : ''
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('ملف الأدلة')
  })

  it('is refused for a plan that is not there', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000'

    expect(await host.tell('evidence.bind', { planId: unknown, language: 'en', asOf: null })).toMatchObject({
      code: 'plan.unknown',
    })
  })
})
