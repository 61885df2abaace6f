import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { end, startShell } from './testing/start-shell.ts'

describe('the life of the browser shell', () => {
  let dataFolder: string

  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'tandem-life-'))
  })

  afterEach(() => {
    rmSync(dataFolder, { recursive: true, maxRetries: 5, retryDelay: 100 })
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'closes in order on %s and leaves nothing running',
    async (signal) => {
      const { child } = await startShell(dataFolder)

      expect(await end(child, signal)).toBe(0)

      expect([existsSync(join(dataFolder, 'closed-in-order')), browsersOn(dataFolder)]).toEqual([true, []])
    },
  )

  it('closes in order when the officer closes the window', async () => {
    const { child, page } = await startShell(dataFolder)
    const gone = once(child, 'exit')

    await page.close()

    expect((await gone)[0]).toBe(0)
    expect([existsSync(join(dataFolder, 'closed-in-order')), browsersOn(dataFolder)]).toEqual([true, []])
  })

  it('closes in order when the test that leads it is gone', async () => {
    const { child } = await startShell(dataFolder)
    const gone = once(child, 'exit')

    child.disconnect()

    expect((await gone)[0]).toBe(0)
    expect([existsSync(join(dataFolder, 'closed-in-order')), browsersOn(dataFolder)]).toEqual([true, []])
  })

  it('leaves no browser behind when it is killed, and starts again over what it left', async () => {
    const first = await startShell(dataFolder)
    expect(browsersOn(dataFolder)).not.toEqual([])

    await end(first.child, 'SIGKILL')
    await vi.waitFor(() => expect(browsersOn(dataFolder)).toEqual([]), { timeout: 5000 })

    const second = await startShell(dataFolder)
    expect(await second.page.title()).toBe('Tandem')
    expect(await end(second.child, 'SIGTERM')).toBe(0)
  })

  it('brings the app back when its page or its whole browser crashes', async () => {
    const { child, page } = await startShell(dataFolder)
    const session = await page.context().newCDPSession(page)
    void session.send('Page.crash').catch(() => undefined)
    await vi.waitFor(() => expect(logged(dataFolder)).toContain('page.crashed'), { timeout: 10_000 })

    const ready = new Promise<void>((resolve) => {
      child.on('message', (told: { k: string }) => told.k === 'ready' && resolve())
    })
    // The first process of a browser is its main one; the others end with it.
    process.kill(Math.min(...browsersOn(dataFolder)), 'SIGKILL')
    await ready

    expect(logged(dataFolder)).toContain('browser.crashed')
    expect(await end(child, 'SIGTERM')).toBe(0)
  })
})

/** Processes of the browser that run on this data folder. */
function browsersOn(dataFolder: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const words = commandLine(pid)
      return words.includes(`--user-data-dir=${join(dataFolder, 'browser')}`)
    })
    .map(Number)
}

function commandLine(pid: string): readonly string[] {
  try {
    return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').split('\0')
  } catch {
    return []
  }
}

function logged(dataFolder: string): string {
  return readFileSync(join(dataFolder, 'logs', 'tandem.jsonl'), 'utf8')
}
