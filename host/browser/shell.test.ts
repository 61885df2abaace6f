import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterEach, beforeAll, beforeEach, afterAll, describe, expect, it, vi } from 'vitest'
import { end, forkShell, startShell } from './testing/start-shell.ts'
import type { StartedShell } from './testing/start-shell.ts'

/** What the page offers, as the tests use it. */
type Tandem = {
  readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value: unknown }>
  readonly onEvent: (listener: (event: unknown) => void) => () => void
}
declare const window: Window & { tandem: Tandem; opened?: unknown; pressed?: string[] }

/** Asks the host from within the page. */
function call(page: Page, name: string, input: unknown = null): Promise<unknown> {
  return page.evaluate(async ([name, input]) => (await window.tandem.call(name, input)).value, [name, input] as const)
}

describe('the browser shell', () => {
  let dataFolder: string
  let shell: StartedShell
  let page: Page

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'tandem-shell-'))
    shell = await startShell(dataFolder)
    page = shell.page
  })

  afterAll(async () => {
    await end(shell.child, 'SIGTERM')
    rmSync(dataFolder, { recursive: true, maxRetries: 5 })
  })

  it('shows the app at its own origin, with two frozen functions and nothing else', async () => {
    const seen = await page.evaluate(() => ({
      address: location.href,
      isSecure: isSecureContext,
      functions: Object.keys(window.tandem),
      isFrozen: Object.isFrozen(window.tandem),
      binding: 'tandemBinding' in window,
      steps: history.length,
    }))

    expect(seen).toEqual({
      address: 'https://tandem.invalid/',
      isSecure: true,
      functions: ['call', 'onEvent'],
      isFrozen: true,
      binding: false,
      steps: 1,
    })
  })

  it.each([
    ['text of any script, markup and line ends', 'F-03 مرحبا 世界 👩🏽‍🚀 </script>\u2028"\\\n'],
    ['a key that JavaScript treats specially', JSON.parse('{"__proto__":{"isAdmin":true},"constructor":1}')],
    ['half of a surrogate pair', '\ud83d'],
    ['an answer that is too long to paste', 'é'.repeat(300_000)],
  ])('carries %s unchanged both ways', async (_what, value: unknown) => {
    const came = await page.evaluate(
      async (text) => JSON.stringify((await window.tandem.call('test.echo', JSON.parse(text))).value),
      JSON.stringify(value),
    )

    expect(came).toBe(JSON.stringify(value))
  })

  it('carries an answer of several slices', async () => {
    const ends = await page.evaluate(async () => {
      const text = String((await window.tandem.call('test.large', 9_000_000)).value)
      return [text.length, /^é+$/.test(text)]
    })

    expect(ends).toEqual([9_000_000, true])
  })

  it('answers a thousand calls at once, each with its own answer', async () => {
    const isRight = await page.evaluate(async () => {
      const numbers = Array.from({ length: 1000 }, (_, index) => index)
      const answers = await Promise.all(numbers.map((number) => window.tandem.call('test.echo', number)))
      return answers.every(({ value }, index) => value === index)
    })

    expect(isRight).toBe(true)
  })

  it('tells the page what the host announces, until the page stops listening', async () => {
    const heard = await page.evaluate(async () => {
      const events: unknown[] = []
      const stop = window.tandem.onEvent((event) => events.push(event))
      await window.tandem.call('test.announce', 'note')
      stop()
      await window.tandem.call('test.announce', 'plan')
      return events
    })

    expect(heard).toEqual([{ kind: 'changed', entities: ['note'] }])
  })

  it('hears no call from a frame, not even of the app’s own origin', async () => {
    const told = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', ({ data }) => resolve(data), { once: true })
          const frame = document.createElement('iframe')
          frame.src = '/frame'
          document.body.append(frame)
        }),
    )

    expect(told).toEqual({ raw: 'absent', tandem: 'undefined' })
    expect(await call(page, 'test.calls')).not.toContain('test.intruder')
  })

  it('takes the bytes that the page sends', async () => {
    const answers = await page.evaluate(async () => {
      const send = async (body: BodyInit) => (await fetch('/upload', { method: 'POST', body })).text()
      return [await send(new Uint8Array(3_000_000)), await send('é'), await send('')]
    })

    expect(answers).toEqual(['3000000 bytes', '2 bytes', '0 bytes'])
  })

  it('lets nothing in from outside and nothing take the app’s place', async () => {
    const reached = await page.evaluate(async () => {
      const fetched = await fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      )
      return [fetched, window.open('https://example.org/') === null]
    })
    await page.evaluate(() => {
      location.href = 'https://example.org/'
    })

    expect(reached).toEqual(['refused', true])
    expect(await page.evaluate(() => [location.href, document.querySelector('h1')?.textContent])).toEqual([
      'https://tandem.invalid/',
      'Matrix',
    ])
  })

  it('closes every other page at once', async () => {
    const other = await page.context().newPage()

    if (!other.isClosed()) await other.waitForEvent('close')

    expect(page.context().pages()).toEqual([page])
  })

  it('keeps the browser’s keys from acting, and leaves the app its own', async () => {
    await page.evaluate(() => {
      const pressed: string[] = []
      window.pressed = pressed
      addEventListener('keydown', (event) => {
        if (!['Control', 'Shift'].includes(event.key)) pressed.push(`${event.key} ${event.defaultPrevented}`)
      })
    })

    for (const key of ['Control+t', 'Control+Shift+I', 'F5', 'F12', 'Control+p', 'Control+f', 'Control+s']) {
      await page.keyboard.press(key)
    }
    for (const key of ['Control+k', 'Control+z', 'Control+Shift+Z', '/', '?', 'Control+c', 'F2', 'F11', 'n', 'Tab']) {
      await page.keyboard.press(key)
    }

    expect(await page.evaluate(() => window.pressed)).toEqual([
      ...['t true', 'I true', 'F5 true', 'F12 true', 'p true', 'f true', 's true'],
      ...['k false', 'z false', 'Z false', '/ false', '? false', 'c false', 'F2 false', 'F11 false', 'n false', 'Tab false'],
    ])
  })

  it('may copy and paste', async () => {
    const pasted = await page.evaluate(async () => {
      await navigator.clipboard.writeText('F-03')
      return navigator.clipboard.readText()
    })

    expect(pasted).toBe('F-03')
  })

  it('gives the path of the chosen file, and null when none is chosen', async () => {
    const file = join(realpathSync(dataFolder), 'Joint plan.tandem')
    writeFileSync(file, 'x')
    const chooser = page.waitForEvent('filechooser')
    const chosen = call(page, 'test.chooseFile')

    await (await chooser).setFiles(file)

    expect(await chosen).toBe(file)
  })

  it('lives on the day that the test says', async () => {
    expect(await call(page, 'test.today')).toBe('2016-09-30')
  })

  it('keeps its profile and its socket from other users', () => {
    const modes = ['', 'browser', 'instance.sock'].map((name) => statSync(join(dataFolder, name)).mode & 0o077)

    expect(modes.slice(1)).toEqual([0, 0])
  })

  it('tells the running program of a second start, which opens nothing and ends well', async () => {
    const second = forkShell(dataFolder, [join(dataFolder, 'other.tandem')])
    const [code] = (await once(second, 'exit')) as [number]

    expect(code).toBe(0)
    await vi.waitFor(() => {
      expect(JSON.parse(readFileSync(join(dataFolder, 'opened.json'), 'utf8'))).toEqual({
        requestId: expect.any(String),
        path: join(dataFolder, 'other.tandem'),
      })
    })
    expect(existsSync(join(dataFolder, 'closed-in-order'))).toBe(false)
  })
})

describe('the life of the browser shell', () => {
  let dataFolder: string

  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'tandem-life-'))
  })

  afterEach(() => {
    rmSync(dataFolder, { recursive: true, maxRetries: 5, retryDelay: 100 })
  })

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('closes in order on %s and leaves nothing running', async (signal) => {
    const { child } = await startShell(dataFolder)

    expect(await end(child, signal)).toBe(0)

    expect([existsSync(join(dataFolder, 'closed-in-order')), browsersOn(dataFolder)]).toEqual([true, []])
  })

  it('closes in order when the officer closes the window', async () => {
    const { child, page } = await startShell(dataFolder)
    const gone = once(child, 'exit')

    await page.close()

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
    for (const pid of browsersOn(dataFolder)) process.kill(pid, 'SIGKILL')
    await ready

    expect(logged(dataFolder)).toContain('browser.crashed')
    expect(await end(child, 'SIGTERM')).toBe(0)
  })
})

/** Processes of the browser that run on this data folder, the main one only. */
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
