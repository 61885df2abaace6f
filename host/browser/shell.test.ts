import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { end, forkShell, startShell } from './testing/start-shell.ts'
import type { StartedShell } from './testing/start-shell.ts'

/** What the page offers, as the tests use it. */
type Tandem = {
  readonly call: (name: string, input: unknown) => Promise<{ readonly ok: boolean; readonly value: unknown }>
  readonly onEvent: (listener: (event: unknown) => void) => () => void
}
declare const window: { readonly tandem: Tandem; pressed: readonly string[]; open: (address: string) => unknown }

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

  it('hears no call from a script world beside the app’s own', async () => {
    const session = await page.context().newCDPSession(page)
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const expression = `tandemBinding('{"id":1,"name":"test.intruder","input":null}')`

    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: executionContextId })

    expect(exceptionDetails).toBe(undefined)
    expect(await call(page, 'test.calls')).not.toContain('test.intruder')
    expect(logged(dataFolder)).toContain('call.refused')
  })

  it('shows a report in a frame where no script runs and nothing is fetched', async () => {
    const html = '<h1>Report</h1><script>document.body.append("run")</script><img src="https://example.org/a.png">'
    const path = String(await call(page, 'test.preview', html))
    await page.evaluate((path) => {
      const frame = document.createElement('iframe')
      frame.name = 'preview'
      frame.src = path
      document.body.append(frame)
    }, path)

    const body = page.frameLocator('[name=preview]').locator('body')

    // The script stands in the page as text, and has added nothing.
    await expect.poll(() => body.textContent()).toBe('Reportdocument.body.append("run")')
  })

  it('shows one report after the other in the same frame', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.name = 'reports'
      frame.setAttribute('sandbox', '')
      document.body.append(frame)
    })
    const shown: (string | null)[] = []

    for (const name of ['First', 'Second', 'Third', 'Fourth']) {
      const path = String(await call(page, 'test.preview', `<h1>${name}</h1>`))
      await page.locator('[name=reports]').evaluate((frame, path) => frame.setAttribute('src', path), path)
      const heading = page.frameLocator('[name=reports]').locator('h1', { hasText: name })
      shown.push(await heading.textContent({ timeout: 5_000 }).catch(() => 'an error page'))
    }

    expect(shown).toEqual(['First', 'Second', 'Third', 'Fourth'])
  })

  it('saves a prepared file by a link, under its own name', async () => {
    const path = String(await call(page, 'test.prepare', '\ufeffreference,title\r\n'))
    const started = page.waitForEvent('download')
    await page.evaluate(async (path) => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(await (await fetch(path)).blob())
      link.download = 'Zusammenfassung.csv'
      link.click()
    }, path)

    const download = await started

    expect(download.suggestedFilename()).toBe('Zusammenfassung.csv')
    expect(readFileSync(await download.path(), 'utf8')).toBe('\ufeffreference,title\r\n')
  })

  it('takes the bytes that the page sends', async () => {
    const answers = await page.evaluate(async () => {
      const send = async (body: BodyInit) => (await fetch('/upload', { method: 'POST', body })).text()
      return [await send(new Uint8Array(3_000_000)), await send('é'), await send(''), await send(new Blob(['12345']))]
    })

    expect(answers).toEqual(['3000000 bytes', '2 bytes', '0 bytes', '5 bytes'])
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
    await page
      .context()
      .newPage()
      .catch(() => undefined)

    await vi.waitFor(() => expect(page.context().pages()).toEqual([page]))
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

    expect((await page.evaluate(() => window.pressed)).join(', ')).toBe(
      't true, I true, F5 true, F12 true, p true, f true, s true, ' +
        'k false, z false, Z false, / false, ? false, c false, F2 false, F11 false, n false, Tab false',
    )
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
        path: join(dataFolder, 'other.tandem'),
      })
    })
    expect(existsSync(join(dataFolder, 'closed-in-order'))).toBe(false)
  })
})

function logged(dataFolder: string): string {
  return readFileSync(join(dataFolder, 'logs', 'tandem.jsonl'), 'utf8')
}
