import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.ts'

describe('the search for an installed browser', () => {
  const find = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv, installed: readonly string[]) =>
    findBrowser({ platform, environment, isUsable: (path) => installed.includes(path) })

  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
    ['linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/google-chrome', '/bin/chromium'],
    ['linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium', '/bin/microsoft-edge'],
    [
      'darwin',
      { HOME: '/Users/ana' },
      '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'win32',
      { ProgramFiles: '/p', LOCALAPPDATA: '/l' },
      '/l/Google/Chrome/Application/chrome.exe',
      '/p/Microsoft/Edge/Application/msedge.exe',
    ],
  ])('prefers Chrome, then Chromium, then Edge, on %s wherever they are', (platform, environment, better, other) => {
    expect(find(platform, environment, [other, better])).toBe(better)
    expect(find(platform, environment, [other])).toBe(other)
    expect(find(platform, environment, [])).toBe(null)
  })

  it('takes the browser that TANDEM_BROWSER names, and no other in its place', () => {
    const environment = { PATH: '/bin', TANDEM_BROWSER: '/opt/brave' }

    expect(find('linux', environment, ['/bin/chromium', '/opt/brave'])).toBe('/opt/brave')
    expect(find('linux', environment, ['/bin/chromium'])).toBe(null)
  })
})

describe.skipIf(process.platform === 'win32')('a confined browser', () => {
  const before = { ...process.env }
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-find-'))
    process.env['PATH'] = folder
    delete process.env['TANDEM_BROWSER']
  })

  afterEach(() => {
    process.env = { ...before }
    rmSync(folder, { recursive: true })
  })

  it.runIf(process.platform === 'linux')('is passed over when a script starts it from its Snap', () => {
    plant('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
    expect(findBrowser()).toBe(null)

    plant('microsoft-edge', '#!/bin/sh\nexec /opt/microsoft/msedge "$@"\n')
    expect(findBrowser()).toBe(join(folder, 'microsoft-edge'))
  })

  it.runIf(process.platform === 'linux')('is passed over when its name leads into a Flatpak', () => {
    mkdirSync(join(folder, 'flatpak', 'exports'), { recursive: true })
    plant('flatpak/exports/org.chromium.Chromium', '#!/bin/sh\n')
    symlinkSync(join(folder, 'flatpak/exports/org.chromium.Chromium'), join(folder, 'chromium'))

    expect(findBrowser()).toBe(null)
  })

  function plant(name: string, text: string): void {
    writeFileSync(join(folder, name), text)
    chmodSync(join(folder, name), 0o755)
  }
})
