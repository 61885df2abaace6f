import { PassThrough } from 'node:stream'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openPipe } from './pipe-client.ts'
import type { Pipe } from './pipe-client.ts'
import { tapPipe } from './pipe-tap.ts'
import { watchBrowser } from './watchdog.ts'

describe('the pipe to the browser', () => {
  let toBrowser: PassThrough
  let fromBrowser: PassThrough
  let pipe: Pipe

  beforeEach(() => {
    toBrowser = new PassThrough()
    fromBrowser = new PassThrough()
    pipe = openPipe(toBrowser, fromBrowser)
  })

  /** What has been written to the browser since the last look. */
  function written(): readonly unknown[] {
    const text = String((toBrowser.read() as Buffer | null) ?? '')
    return text
      .split('\0')
      .slice(0, -1)
      .map((part): unknown => JSON.parse(part))
  }

  function reply(...messages: readonly object[]): void {
    fromBrowser.write(messages.map((message) => `${JSON.stringify(message)}\0`).join(''))
  }

  it('gives each question its own answer, in whatever order they come', async () => {
    const version = pipe.browser.send('Browser.getVersion', {})
    const navigated = pipe.sessionOf('S1').send('Page.navigate', { url: 'https://tandem.invalid/' })

    expect(written()).toEqual([
      { id: 1, method: 'Browser.getVersion', params: {} },
      { id: 2, method: 'Page.navigate', params: { url: 'https://tandem.invalid/' }, sessionId: 'S1' },
    ])
    reply({ id: 2, result: { frameId: 'F' }, sessionId: 'S1' }, { id: 1, result: { product: 'Chrome/156' } })

    expect(await Promise.all([version, navigated])).toEqual([{ product: 'Chrome/156' }, { frameId: 'F' }])
  })

  it('puts together what comes in pieces, also when a character is cut in two', async () => {
    const version = pipe.browser.send('Browser.getVersion', {})
    const bytes = Buffer.from('{"id":1,"result":{"product":"Хром/156"}}\0{"method":"Page.loadEventFired"')

    for (const byte of bytes) fromBrowser.write(Buffer.from([byte]))

    expect(await version).toEqual({ product: 'Хром/156' })
  })

  it('tells an event only to the session it belongs to', async () => {
    const heard: string[] = []
    pipe.sessionOf('S1').on('Page.loadEventFired', () => heard.push('S1'))
    pipe.sessionOf('S2').on('Page.loadEventFired', () => heard.push('S2'))
    pipe.browser.on('Page.loadEventFired', () => heard.push('browser'))

    reply({ method: 'Page.loadEventFired', params: {}, sessionId: 'S2' })
    await vi.waitFor(() => expect(heard).not.toEqual([]))

    expect(heard).toEqual(['S2'])
  })

  it('passes the browser’s refusal on as an error that names the question', async () => {
    const navigated = pipe.browser.send('Page.navigate', { url: 'x' })

    reply({ id: 1, error: { message: 'Cannot navigate to invalid URL' } })

    await expect(navigated).rejects.toThrow('Page.navigate: Cannot navigate to invalid URL')
  })

  it('answers every open and every later question when the browser goes away', async () => {
    const open = pipe.browser.send('Browser.getVersion', {})

    fromBrowser.destroy()
    toBrowser.destroy()

    await expect(open).rejects.toThrow('the browser is gone')
    await expect(pipe.browser.send('Browser.getVersion', {})).rejects.toThrow('the browser is gone')
    expect(() => pipe.browser.tell('Browser.close', {})).not.toThrow()
  })

  it('refuses a message that would leave the browser deaf', async () => {
    const expression = 'x'.repeat(95_000_001)

    await expect(pipe.browser.send('Runtime.evaluate', { expression })).rejects.toThrow('too large')
    expect(written()).toEqual([])
  })

  it('lets a second client speak beside us, with ids and a root of its own', async () => {
    const delivered: unknown[] = []
    const tapping = tapPipe(pipe, (message) => delivered.push(message))
    reply({ id: 1, result: { sessionId: 'ROOT' } })
    const send = await tapping
    written()

    send({ id: 1, method: 'Target.getTargets' })
    send({ id: 2, method: 'Page.enable', sessionId: 'PAGE' })
    expect(written()).toEqual([
      { id: 2, method: 'Target.getTargets', sessionId: 'ROOT' },
      { id: 3, method: 'Page.enable', sessionId: 'PAGE' },
    ])
    reply(
      { id: 2, result: { targetInfos: [] }, sessionId: 'ROOT' },
      { id: 3, error: { message: 'no' }, sessionId: 'PAGE' },
      { method: 'Target.attachedToTarget', params: { sessionId: 'OURS' } },
      { method: 'Page.loadEventFired', params: {}, sessionId: 'OURS' },
      { method: 'Target.attachedToTarget', params: { sessionId: 'PAGE' }, sessionId: 'ROOT' },
      { method: 'Page.loadEventFired', params: {}, sessionId: 'PAGE' },
    )

    await vi.waitFor(() => expect(delivered).toHaveLength(4))
    expect(delivered).toEqual([
      { id: 1, result: { targetInfos: [] } },
      { id: 2, error: { message: 'no' }, sessionId: 'PAGE' },
      { method: 'Target.attachedToTarget', params: { sessionId: 'PAGE' } },
      { method: 'Page.loadEventFired', params: {}, sessionId: 'PAGE' },
    ])
  })

  it('calls a browser stuck that left two questions in a row unanswered, and no other', async () => {
    vi.useFakeTimers()
    try {
      const onStuck = vi.fn()
      watchBrowser(pipe.browser, 5000, onStuck)

      await vi.advanceTimersByTimeAsync(10_000)
      reply({ id: 2, result: { product: 'Chrome/156' } })
      await vi.advanceTimersByTimeAsync(5000)
      expect(onStuck).not.toHaveBeenCalled()

      await vi.advanceTimersByTimeAsync(10_000)
      expect(onStuck).toHaveBeenCalledOnce()
    } finally {
      vi.useRealTimers()
    }
  })
})
