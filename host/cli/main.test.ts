import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../browser/find-browser.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const program = fileURLToPath(new URL('main.ts', import.meta.url))

describe('the terminal, in a process of its own', () => {
  let folder: ReturnType<typeof temporaryFolder>
  beforeAll(() => {
    folder = temporaryFolder()
  })
  afterAll(() => {
    folder.remove()
  })

  function tandem(line: string) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line.split(' ')], {
      encoding: 'utf8',
      cwd: folder.path,
      env: { ...process.env, TANDEM_DATA: join(folder.path, 'data') },
    })
    return { status, stdout, stderr }
  }

  it('tells what it can do, and its version', () => {
    expect(tandem('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('set-status') })
    expect(tandem('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('makes a workspace, changes it, and answers with one JSON document and the exit code', () => {
    const seeded = tandem('seed demonstration --workspace plans.tandem')
    const changed = tandem('set-status --workspace plans.tandem --plan 1 --activity F-03 --status closing')
    const refused = tandem('set-status --workspace plans.tandem --plan 1 --activity F-99 --status closing')
    const listed = tandem('activities --workspace plans.tandem --plan 1 --json')

    const { activities } = JSON.parse(listed.stdout) as { readonly activities: readonly object[] } // or this throws
    expect([seeded.status, changed.status, refused.status, listed.status]).toEqual([0, 0, 1, 0])
    expect([seeded.stdout, changed.stdout, refused.stdout, listed.stderr]).toEqual(['', '', '', ''])
    expect(refused.stderr).toMatch(/^There is no activity "f-99"\. Nothing was changed\. .*\n$/)
    expect(activities).toContainEqual(expect.objectContaining({ reference: 'F-03', status: 'closing' }))
  })

  it.skipIf(findBrowser() === null)('prints a report as PDF (skipped where no browser is installed)', () => {
    tandem('seed demonstration --workspace printed.tandem')

    const printed = tandem('report --workspace printed.tandem --plan 1 --period 2016 --format pdf --out report.pdf')

    expect(printed).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(join(folder.path, 'report.pdf'), 'latin1')).toMatch(/^%PDF-1\.\d[^]*\/StructTreeRoot/)
  })

  it('ends quietly when its reader has seen enough', () => {
    tandem('seed demonstration --workspace long.tandem')
    const line = `"${process.execPath}" "${program}" history --workspace long.tandem --json --limit 2000 | head -c 10`

    const { stdout, stderr } = spawnSync('sh', ['-c', line], {
      encoding: 'utf8',
      cwd: folder.path,
      env: { ...process.env, TANDEM_DATA: join(folder.path, 'data') },
    })

    expect([stdout.length, stderr]).toEqual([10, ''])
  })
})
