import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inputLimit } from '#host/input-limit'
import type { Host, HostEvent } from '#host/ports'
import type { FakeWindow as Window } from './testing/fake-electron.ts'

const fake = vi.hoisted(() => ({ module: undefined as unknown }))
vi.mock('electron', async () => {
  const { fakeElectron } = await import('./testing/fake-electron.ts')
  fake.module = fakeElectron()
  return fake.module as object
})

const { connectWindow } = await import('./bridge.ts')
const { FakeWindow } = await import('./testing/fake-electron.ts')
const electron = fake.module as ReturnType<(typeof import('./testing/fake-electron.ts'))['fakeElectron']>

describe('the bridge between page and host', () => {
  let window: Window
  let listeners: ((event: HostEvent) => void)[]
  const call = vi.fn(async (_name: string, _input: unknown) => '{"ok":true,"value":{}}')
  const log = vi.fn()

  beforeEach(() => {
    listeners = []
    call.mockClear()
    log.mockClear()
    window = new FakeWindow({ webPreferences: {} })
    const host: Host = {
      call,
      onEvent: (listener) => {
        listeners.push(listener)
        return () => void listeners.splice(listeners.indexOf(listener), 1)
      },
      requestOpen: () => undefined,
      language: () => 'en',
      serve: async () => ({ status: 404, headers: {}, body: new Uint8Array() }),
      close: async () => undefined,
    }
    connectWindow(window as never, host, log)
  })

  async function send(senderFrame: unknown, ...values: unknown[]): Promise<unknown> {
    return JSON.parse(String(await electron.handlers.get('tandem:call')?.({ senderFrame }, ...values)))
  }

  it('passes a call of the window’s own top frame to the host', async () => {
    const answer = await send(window.webContents.mainFrame, 'plan.list', '{}')

    expect(answer).toEqual({ ok: true, value: {} })
    expect(call).toHaveBeenCalledWith('plan.list', {})
  })

  it.each([
    ['a frame that is gone', null],
    ['another frame of our origin', { url: 'app://tandem/' }],
    ['a foreign frame', { url: 'https://example.org/' }],
  ])('refuses and logs a call of %s', async (_who, frame) => {
    const answer = await send(frame, 'plan.list', '{}')

    expect(answer).toMatchObject({ ok: false, code: 'operation.unknown' })
    expect(call).not.toHaveBeenCalled()
    expect(log).toHaveBeenCalledOnce()
  })

  it('refuses a top frame that has left the app', async () => {
    const frame = window.webContents.mainFrame
    frame.url = 'https://example.org/'

    expect(await send(frame, 'plan.list', '{}')).toMatchObject({ ok: false, code: 'operation.unknown' })
  })

  it.each([
    [7, '{}'],
    ['plan.list', { planId: 1 }],
    ['plan.list', undefined],
  ])('refuses what is not a name and a text: %s', async (name, input) => {
    expect(await send(window.webContents.mainFrame, name, input)).toMatchObject({ ok: false, code: 'input.invalid' })
  })

  it('refuses an input that is longer than the host takes, before reading it', async () => {
    const huge = JSON.stringify('x'.repeat(inputLimit))

    expect(await send(window.webContents.mainFrame, 'note.create', huge)).toMatchObject({ code: 'input.invalid' })
    expect(call).not.toHaveBeenCalled()
  })

  it('tells the page what the host announces, until the window is closed', () => {
    listeners[0]?.({ kind: 'changed', entities: ['note'] })
    window.emit('closed')

    expect(window.webContents.send).toHaveBeenCalledWith('tandem:event', { kind: 'changed', entities: ['note'] })
    expect([listeners.length, electron.handlers.has('tandem:call')]).toEqual([0, false])
  })
})
