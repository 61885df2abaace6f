import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largestSlice } from '#contract/entity/attachment'
import type { ValueOf } from '#contract/types'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'
import { attachFile, sendFile } from './testing.ts'

const hostile = '=cmd|’/c calc’!A1 <img src=x onerror=alert(1)> \u202egnp.exe'

describe('the evidence binder', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let host: TestHost
  let planId: string
  const film = Uint8Array.from({ length: largestSlice + 12_345 }, (_none, index) => (index * 13 + (index >> 7)) & 255)

  beforeAll(async () => {
    folder = temporaryFolder()
    host = await startTestHost(folder.path)
    await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'demonstration' })
    const plans = await host.call('plan.list', {})
    planId = plans.ok ? (plans.value.plans.at(-1)?.id ?? '') : ''
  })
  afterAll(async () => {
    await host.close()
    folder.remove()
  })

  async function bind(language: 'en' | 'ar' = 'en') {
    const answer = await host.tell('evidence.bind', { planId, language })
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

  it('speaks the reader’s language', async () => {
    const bound = await bind('ar')

    const html = 'zip' in bound ? strFromU8(unzipSync(bound.zip)['index.html'] ?? new Uint8Array()) : ''
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('ملف الأدلة')
  })

  it('is refused for a plan that is not there', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000'

    expect(await host.tell('evidence.bind', { planId: unknown, language: 'en' })).toMatchObject({
      code: 'plan.unknown',
    })
  })
})
