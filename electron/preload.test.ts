import { expect, it, vi } from 'vitest'

const shared = vi.hoisted(() => ({ electron: undefined as unknown }))
vi.mock('electron', async () => {
  const { fakeElectron } = await import('./testing/fake-electron.ts')
  shared.electron = fakeElectron()
  return shared.electron as object
})

await import('./preload.ts')
const electron = shared.electron as ReturnType<(typeof import('./testing/fake-electron.ts'))['fakeElectron']>
const exposed = electron.contextBridge.exposeInMainWorld.mock.calls

type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<unknown>
  readonly onEvent: (listener: (event: unknown) => void) => () => void
}
// The preload exposes exactly this; the first test says so.
const bridge = exposed[0]?.[1] as Bridge

it('gives the page two functions under one name, and nothing else', () => {
  expect(exposed).toHaveLength(1)
  expect(exposed[0]?.[0]).toBe('tandem')
  expect(Object.keys(bridge)).toEqual(['call', 'onEvent'])
  expect(Object.isFrozen(bridge)).toBe(true)
})

it('asks over the one channel and reads the answer’s text', async () => {
  electron.ipcRenderer.invoke.mockResolvedValueOnce('{"ok":true,"value":[1]}')

  expect(await bridge.call('plan.list', { a: 1 })).toEqual({ ok: true, value: [1] })
  expect(electron.ipcRenderer.invoke).toHaveBeenCalledWith('tandem:call', 'plan.list', '{"a":1}')
})

it('passes on what is told without Electron’s event, until the listener stops', () => {
  const heard = vi.fn()
  const stop = bridge.onEvent(heard)

  electron.ipcRenderer.emit('tandem:event', { sender: 'secret' }, { kind: 'changed' })
  stop()
  electron.ipcRenderer.emit('tandem:event', {}, { kind: 'changed' })

  expect(heard.mock.calls).toEqual([[{ kind: 'changed' }]])
})
