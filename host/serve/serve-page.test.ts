import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageResponse } from '../ports.ts'
import { readManifest } from './page-manifest.ts'
import type { PageManifest } from './page-manifest.ts'
import { createPreparedFiles } from './prepared-files.ts'
import { servePage } from './serve-page.ts'

const secret = 'what no page may read'

const hostilePieces = `.. . %2e%2e ..%2f %00 \\ / // ~ ? # @ :443 C: file: %5c %252e ．． \u202e __proto__ constructor
  assets page secret.txt index.html prepared preview ${tmpdir()} ${'a'.repeat(5000)}`.split(/\s+/)

describe('the page server', () => {
  let folder: string
  let manifest: PageManifest
  const prepared = createPreparedFiles()

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-serve-'))
    mkdirSync(join(folder, 'page', 'assets'), { recursive: true })
    writeFileSync(join(folder, 'secret.txt'), secret)
    writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>')
    writeFileSync(join(folder, 'page', 'assets', 'main-1a2b.js'), 'export {}')
    manifest = readManifest(join(folder, 'page'))
  })

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): PageResponse {
    return servePage(manifest, prepared, { method, path, headers: new Map(Object.entries(headers)), body: null })
  }

  it('serves the page with the whole content security policy', () => {
    const { status, headers, body } = get('/?from=somewhere')

    expect([status, new TextDecoder().decode(body)]).toEqual([200, '<!doctype html>'])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'self'; " +
        "frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types default",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it('serves a script under its own name and type', () => {
    expect(get('/assets/main-1a2b.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    })
  })

  it('serves nothing but what is in the manifest, whatever the address', () => {
    const piece = fc.constantFrom(...hostilePieces)
    const address = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('/')}`),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.webUrl({ withQueryParameters: true }),
    )

    fc.assert(
      fc.property(address, (path) => {
        const { status, body } = get(path)
        const isListed = manifest.has(path.split(/[?#]/)[0] ?? '')

        expect(status).toBe(isListed ? 200 : 404)
        expect(Buffer.from(body).includes(secret)).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  it('says what to do where the page has not been built', () => {
    expect(() => readManifest(join(folder, 'page', 'assets'))).toThrow('run `npm run build`')
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', (method) => {
    expect(get('/', {}, method)).toMatchObject({ status: 405, body: new Uint8Array() })
  })

  it('answers HEAD with the headers only', () => {
    expect(get('/', {}, 'HEAD')).toMatchObject({
      status: 200,
      body: new Uint8Array(),
      headers: { 'content-length': '15' },
    })
  })

  it('gives a prepared file by its name in any script', () => {
    const path = prepared.put({
      bytes: new Uint8Array([1, 2, 3]),
      fileName: "Отчёт d'étape (2016).docx",
      contentType: 'application/octet-stream',
      disposition: 'attachment',
    })

    const { status, headers, body } = get(path)

    expect([status, [...body]]).toEqual([200, [1, 2, 3]])
    expect(headers['content-disposition']).toBe(
      `attachment; filename="_____ d__tape (2016).docx"; ` +
        `filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82%20d%27%C3%A9tape%20%282016%29.docx`,
    )
  })

  it('shows a preview in a sandbox that runs nothing and fetches nothing', () => {
    const bytes = new TextEncoder().encode('<h1>Report</h1>')
    const path = prepared.put({
      bytes,
      fileName: 'r.html',
      contentType: 'text/html; charset=utf-8',
      disposition: 'inline',
    })

    expect(path).toMatch(/^\/preview\/[0-9a-f]{32}$/)
    expect(get(path).headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data: 'self'; sandbox",
    )
  })

  it.each([
    ['bytes=0-4', 206, '01234', 'bytes 0-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-300', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-300', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=5-2', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
  ])('answers the range %s with %i', (range, status, text, contentRange) => {
    const bytes = new TextEncoder().encode('0123456789')
    const path = prepared.put({ bytes, fileName: 'a.csv', contentType: 'text/csv', disposition: 'attachment' })

    const served = get(path, { range })

    expect([served.status, new TextDecoder().decode(served.body), served.headers['content-range']]).toEqual([
      status,
      text,
      contentRange,
    ])
  })
})

describe('prepared files', () => {
  it('keep the newest and drop the oldest', () => {
    const files = createPreparedFiles(2)
    const put = (fileName: string) =>
      files.put({ bytes: new Uint8Array(), fileName, contentType: 'text/csv', disposition: 'attachment' })

    const paths = ['first', 'second', 'third'].map(put)

    expect(paths.map((path) => files.find(path)?.fileName ?? null)).toEqual([null, 'second', 'third'])
  })
})
