import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openableAddress, openExternal } from './open-external.ts'

it.each(['https://www.unodc.org/?a=1&b=%20#top', 'mailto:ana@example.org?subject=F-03'])('opens %s', (address) => {
  expect(openableAddress(address)).toBe(address)
})

it.each([
  'http://example.org/',
  'file:///etc/passwd',
  'FILE:///etc/passwd',
  'smb://host/share',
  ['javascript', 'alert(1)'].join(':'),
  'ms-msdt:/id',
  'data:text/html,x',
  'vbscript:x',
  '--version',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\host\\share',
  '//host/share',
  'example.org',
  'https://example.org/\u0000',
  'https://example.org/\r\n--switch',
  ' https://example.org/',
  'https://exa mple.org/',
  'java\tscript:alert(1)',
  '',
])('refuses %j', async (address) => {
  expect(openableAddress(address)).toBe(null)
  await expect(openExternal(address)).rejects.toThrow('only https and mailto')
})

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
