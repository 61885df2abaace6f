import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largestSlice, maximumFileSize } from '#contract/entity/attachment'
import { fail } from '#contract/result'
import type { PageResponse } from '../ports.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { startTestHost } from '../testing/test-host.ts'
import type { TestHost } from '../testing/test-host.ts'
import type { Session } from '../workspaces/session.ts'
import { checkFile } from './stored-file.ts'
import { sendFile, sendSlice } from './testing.ts'

let folder: ReturnType<typeof temporaryFolder>
let host: TestHost
beforeAll(async () => {
  folder = temporaryFolder()
  host = await startTestHost(folder.path)
  await host.tell('workspace.create', { name: 'Plans', folder: null, start: 'empty' })
})
afterAll(async () => {
  await host.close()
  folder.remove()
})

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<PageResponse> {
  return host.serve({ method: 'GET', path, headers: new Map(Object.entries(headers)), body: null })
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82])
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

describe('a file from the page', () => {
  it('arrives in slices and comes back in parts, the same to the last byte', async () => {
    const bytes = Uint8Array.from(
      { length: largestSlice + 3_000_001 },
      (_none, index) => (index * 7 + (index >> 9)) & 255,
    )
    const { sha256 } = await sendFile(host, 'film.mp4', bytes)

    const first = await get(`/files/${sha256}`, { range: 'bytes=0-' })
    const rest = await get(`/files/${sha256}`, { range: `bytes=${largestSlice}-` })

    expect([first.status, rest.status, (await get(`/files/${sha256}`)).status]).toEqual([206, 206, 416])
    expect(first.body.byteLength).toBe(largestSlice)
    expect(sha256Of(Buffer.concat([first.body, rest.body]))).toBe(sha256)
    expect(sha256).toBe(sha256Of(bytes))
  })

  it('is refused when it is one byte larger than 100 MB', async () => {
    const answer = await sendSlice(host, { upload: randomUUID(), size: maximumFileSize + 1, start: 0 }, text('a'))

    expect(answer).toEqual(fail('file.too-large', { limit: maximumFileSize }))
  })

  it('is refused in slices larger than 8 MB', async () => {
    const slice = new Uint8Array(largestSlice + 1)

    expect(await sendSlice(host, { upload: randomUUID(), size: slice.length, start: 0 }, slice)).toMatchObject({
      code: 'input.invalid',
    })
  })

  it('is forgotten when the page gives it up', async () => {
    const upload = randomUUID()
    await sendSlice(host, { upload, size: 10, start: 0 }, text('half '))
    await host.serve({ method: 'DELETE', path: `/uploads/${upload}`, headers: new Map(), body: null })

    expect(await sendSlice(host, { upload, size: 10, start: 5 }, text('done.'))).toMatchObject({
      code: 'file.interrupted',
    })
  })

  it('needs an open workspace', async () => {
    const closed = await startTestHost(folder.path)
    const answer = await sendSlice(closed, { upload: randomUUID(), size: 1, start: 0 }, text('a'))
    await closed.close()

    expect(answer).toEqual(fail('workspace.none'))
  })

  it.each(['/uploads/', '/uploads/../x', '/uploads/not-an-id', `/files/${'a'.repeat(64)}`, '/files/', '/binder/x'])(
    'has no place at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it.each(['size=-1&start=0', 'size=1e3&start=0', 'start=0', 'size=5&start=x', ''])(
    'is refused with the numbers “%s”',
    async (query) => {
      const path = `/uploads/${randomUUID()}?${query}`
      const response = await host.serve({ method: 'POST', path, headers: new Map(), body: text('a') })

      expect(JSON.parse(new TextDecoder().decode(response.body))).toMatchObject({ ok: false, code: 'input.invalid' })
    },
  )
})

describe('what is shown of a file', () => {
  it('is a picture only when its bytes are one, with a policy that runs nothing', async () => {
    const { sha256 } = await sendFile(host, 'invoice.exe', png)

    expect(await get(`/pictures/${sha256}`)).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-origin',
      },
    })
  })

  it.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['html', '<!doctype html><script>alert(1)</script>'],
    ['pdf', '%PDF-1.7'],
    ['bmp', 'BM'],
    ['nothing', ''],
  ])('is nothing for %s, whatever it calls itself; its bytes are only bytes', async (_kind, contents) => {
    const { sha256 } = await sendFile(host, 'photograph.png', text(contents))
    const checked = await host.call('evidence.checkFile', { sha256 })

    expect(checked).toMatchObject({ ok: true, value: { picturePath: null, path: `/files/${sha256}` } })
    expect((await get(`/pictures/${sha256}`)).status).toBe(404)
    expect((await get(`/files/${sha256}`)).headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it('is told to be missing when it is not in this copy', async () => {
    expect(await host.call('evidence.checkFile', { sha256: 'b'.repeat(64) })).toMatchObject({
      code: 'attachment.bytes-missing',
    })
  })

  it.each([
    ['other bytes', () => Promise.resolve(text('damaged!'))],
    ['no bytes', () => Promise.resolve(null)],
  ])('is told to be damaged when the file gives %s', async (_name, fileBytes) => {
    const client = { fileSize: () => Promise.resolve({ ok: true, value: 8 }), fileBytes }

    // Only these two of the client are asked.
    const checked = await checkFile(client as unknown as Session['client'], sha256Of(text('evidence')))

    expect(checked).toEqual(fail('attachment.damaged'))
  })
})
