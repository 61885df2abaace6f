import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** All text of a Word or Excel file, markup taken off, spaces folded. */
export function officeText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^(word|xl)\/.*\.xml$/.test(name))
  return plain(parts.map(([, part]) => strFromU8(part).replaceAll(/<[^>]+>/g, ' ')).join(' '))
}

/** All text of a PDF in reading order, as a reader would copy it; null where the machine has no `pdftotext`. */
export function pdfText(bytes: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-pdf-'))
  const file = join(folder, 'report.pdf')
  writeFileSync(file, bytes)
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return status === 0 ? plain(stdout) : null
}

/** Text with entities read and every run of white space as one space. */
export function plain(text: string): string {
  return text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}

/** A PDF without what its printing declares: when it was made, and its identifier. */
export function withoutPrintingDay(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/\/(?:CreationDate|ModDate) ?\(D:[^)]*\)/g, '')
    .replaceAll(/\/ID ?\[[^\]]*\]/g, '')
}
