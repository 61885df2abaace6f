import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openExternal } from './open-external.ts'

it.runIf(process.platform === 'linux')('hands the address over as one word that no shell reads', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-open-'))
  const path = process.env['PATH']
  onTestFinished(() => {
    process.env['PATH'] = path
    rmSync(folder, { recursive: true })
  })
  writeFileSync(
    join(folder, 'xdg-open'),
    `#!/bin/sh\nprintf '%s|' "$@" > '${folder}/words.part'\nmv '${folder}/words.part' '${folder}/words'\n`,
  )
  chmodSync(join(folder, 'xdg-open'), 0o755)
  process.env['PATH'] = `${folder}:${path}`

  await openExternal('https://example.org/?a=$(id)&b=;ls|cat')

  await vi.waitFor(() =>
    expect(readFileSync(join(folder, 'words'), 'utf8')).toBe('https://example.org/?a=$(id)&b=;ls|cat|'),
  )
})
