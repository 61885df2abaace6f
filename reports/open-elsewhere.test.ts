import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '#contract/vocabulary'
import type { RenderedFormat } from './make-report.ts'
import { factsWithTexts } from './testing/facts-with-text.ts'
import { illegalTexts, markupTexts } from './testing/hostile-texts.ts'
import { rendered } from './testing/render.ts'
import { sampleChoice, sampleFacts } from './testing/sample-facts.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'tandem-reports-'))
const onPath = (name: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((place) => join(place, name))
    .find((path) => existsSync(path)) ?? null

const [office, browser, pdfToText] = [onPath('soffice'), onPath('chromium'), onPath('pdftotext')]
if (office === null)
  console.warn('LibreOffice (soffice) is not installed: the check that it opens our files is left out.')
if (browser === null) console.warn('Chromium is not installed: the check of the printed page is left out.')
if (pdfToText === null) console.warn('pdftotext is not installed: the checks of printed text are left out.')

afterAll(() => rmSync(folder, { recursive: true }))

/** Letters and figures only: programs break lines, and join and split letters of Arabic, as they like. */
const essence = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')

async function written(format: RenderedFormat, facts = sampleFacts(), language: Language = 'en'): Promise<string> {
  const path = join(folder, `report-${language}-${facts.activities.length}.${format}`)
  writeFileSync(path, (await rendered(facts, format, sampleChoice(language))).bytes)
  return path
}

async function officePdf(path: string): Promise<string> {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`
  await run(office ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
    timeout: 120_000,
  })
  return path.replace(/\.\w+$/, '.pdf')
}

async function textOf(pdf: string): Promise<string> {
  // Reading order, not places on the page: a title that wraps in its cell stays together.
  const { stdout } = await run(pdfToText ?? '', ['-raw', pdf, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout
}

describe.skipIf(office === null || pdfToText === null)('LibreOffice', () => {
  it.each([
    ['docx', 'en'],
    ['docx', 'ar'],
    ['xlsx', 'en'],
    ['xlsx', 'zh'],
  ] as const)(
    'opens the %s in %s and shows every title',
    async (format, language) => {
      const facts = sampleFacts()
      const text = essence(await textOf(await officePdf(await written(format, facts, language))))

      expect(facts.activities.filter(({ title }) => !text.includes(essence(title))).map(({ title }) => title)).toEqual(
        [],
      )
    },
    180_000,
  )

  it.each(['docx', 'xlsx'] as const)(
    'opens the %s full of hostile text',
    async (format) => {
      const texts = [...markupTexts, ...illegalTexts]
      const text = essence(await textOf(await officePdf(await written(format, factsWithTexts(texts)))))

      expect(text).toContain(essence('<script>window.stolen = 1</script>'))
    },
    180_000,
  )
})

describe.skipIf(browser === null || pdfToText === null)('the printed page', () => {
  const asked: string[] = []
  let proxy: Server
  let port = 0
  beforeAll(async () => {
    proxy = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      socket.end()
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const address = proxy.address()
    port = address !== null && typeof address === 'object' ? address.port : 0
  })
  afterAll(() => proxy.close())

  async function printed(page: string): Promise<string> {
    const pdf = page.replace(/\.html$/, '-printed.pdf')
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
    const flags = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quiet]
    const place = [`--user-data-dir=${join(folder, 'browser')}`, `--proxy-server=http://127.0.0.1:${port}`]
    const print = ['--no-pdf-header-footer', '--generate-pdf-document-outline', `--print-to-pdf=${pdf}`]
    await run(browser ?? '', ['--headless', ...flags, ...place, ...print, `file://${page}`], { timeout: 120_000 })
    return pdf
  }

  it('shows every title, is tagged, has bookmarks and knows its language', async () => {
    const facts = sampleFacts()
    const pdf = await printed(await written('html', facts))
    const [text, bytes] = [essence(await textOf(pdf)), readFileSync(pdf).toString('latin1')]

    expect(facts.activities.filter(({ title }) => !text.includes(essence(title))).map(({ title }) => title)).toEqual([])
    expect(text).toContain(essence('Page 1 of'))
    expect(
      ['/StructTreeRoot', '/Outlines', '/Lang (en)', '/Table', '/TH'].filter((part) => !bytes.includes(part)),
    ).toEqual([])
  }, 180_000)

  it('asks the network for nothing and runs nothing, whatever is written in it', async () => {
    const pdf = await printed(await written('html', factsWithTexts([...markupTexts, ...illegalTexts])))
    const bytes = readFileSync(pdf).toString('latin1')

    expect(asked.filter((url) => url.includes('example.invalid'))).toEqual([])
    expect(['/JavaScript', '/Launch', '/URI'].filter((part) => bytes.includes(part))).toEqual([])
  }, 180_000)
})
