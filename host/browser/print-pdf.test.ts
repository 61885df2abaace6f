import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.ts'
import { pdfPrinter } from './print-pdf.ts'

// Of Poppler; where it is missing, the text is not looked at.
const textExtractor = 'pdftotext'

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const report = `<!doctype html><html lang="en"><head><title>Progress report</title>
  <style>@page { size: 300pt 600pt; margin: 1cm } h2 { break-before: page }</style></head>
  <body><h1>Progress report</h1><p>F-03 مرحبا 世界</p><img alt="A pixel" src="data:image/png;base64,${pixel}">
  <h2>Cybercrime</h2><table><tr><th scope="col">Status</th></tr><tr><td>Ongoing</td></tr></table>
  <script>document.body.append('a script ran')</script>
  <img alt="" src="https://example.org/a.png"></body></html>`

describe('the PDF printer', () => {
  let bytes: Uint8Array
  let folder: string
  const temporary = process.env['TMPDIR']

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-pdf-'))
    process.env['TMPDIR'] = folder
    bytes = (await pdfPrinter(findBrowser())?.(report)) ?? new Uint8Array()
  })

  afterAll(() => {
    process.env['TMPDIR'] = temporary
    rmSync(folder, { recursive: true })
  })

  it('prints the document’s own page size, tagged, with its language and with bookmarks', () => {
    const pdf = Buffer.from(bytes).toString('latin1')

    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf.match(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)[\d.]*\]/)?.slice(1)).toEqual(['300', '600'])
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
    expect(['/StructTreeRoot', '/Outlines', '/Lang', '/MarkInfo'].filter((name) => !pdf.includes(name))).toEqual([])
  })

  it.runIf(hasProgram(textExtractor))('holds the text of any script, and nothing of what a script would add', () => {
    writeFileSync(join(folder, 'report.pdf'), bytes)

    const text = spawnSync(textExtractor, [join(folder, 'report.pdf'), '-'], { encoding: 'utf8' }).stdout

    expect(text).toMatch(/Progress report[^]*F-03[^]*Cybercrime[^]*Status[^]*Ongoing/)
    expect(text).not.toContain('a script ran')
  })

  it('leaves no profile behind', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('tandem-print-'))).toEqual([])
  })

  it('is not there without a browser', () => {
    expect(pdfPrinter(null)).toBe(null)
  })
})

function hasProgram(name: string): boolean {
  return spawnSync(name, ['-v']).error === undefined
}
