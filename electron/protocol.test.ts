import { beforeEach, expect, it, vi } from 'vitest'
import type { PageRequest } from '#host/ports'

const shared = vi.hoisted(() => ({ electron: undefined as unknown }))
vi.mock('electron', async () => {
  const { fakeElectron } = await import('./testing/fake-electron.ts')
  shared.electron = fakeElectron()
  return shared.electron as object
})

const { serveFromHost } = await import('./protocol.ts')
const { printPdf } = await import('./print.ts')
const { FakeSession } = await import('./testing/fake-electron.ts')
const electron = shared.electron as ReturnType<(typeof import('./testing/fake-electron.ts'))['fakeElectron']>

const asked: PageRequest[] = []
let handler: (request: Request) => Promise<Response>

beforeEach(() => {
  asked.length = 0
  const session = new FakeSession()
  serveFromHost(session as never, {
    call: async () => '',
    onEvent: () => () => undefined,
    close: async () => undefined,
    requestOpen: () => undefined,
    language: () => 'en',
    serve: async (request) => {
      asked.push(request)
      return { status: 200, headers: { 'content-type': 'text/plain' }, body: new TextEncoder().encode('hello') }
    },
  })
  handler = session.protocol.handle.mock.calls[0]?.[1]
})

it('answers a request of the app’s origin with what the host serves', async () => {
  const answer = await handler(new Request('app://tandem/assets/a.js?x=1', { headers: { range: 'bytes=0-1' } }))

  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/plain', 'hello'])
  expect(asked).toEqual([
    { method: 'GET', path: '/assets/a.js?x=1', headers: new Map([['range', 'bytes=0-1']]), body: null },
  ])
})

it('hands over the bytes of an upload', async () => {
  await handler(new Request('app://tandem/upload', { method: 'POST', body: new Uint8Array([1, 2, 3]) }))

  expect(asked[0]?.body).toEqual(new Uint8Array([1, 2, 3]))
})

it('knows no other host on its scheme', async () => {
  const answer = await handler(new Request('app://elsewhere/'))

  expect([answer.status, asked.length]).toEqual([404, 0])
})

it('prints in a hidden window without scripts, tagged, with bookmarks, and closes it', async () => {
  const bytes = await printPdf('<!doctype html><title>Report</title>')

  const [window] = electron.BrowserWindow.made
  const [session] = electron.sessions.values()
  const cancel = vi.fn()
  session?.webRequest.onBeforeRequest.mock.calls.at(-1)?.[0]({ url: 'https://example.org/' }, cancel)
  expect(bytes).toEqual(new Uint8Array([37, 80, 68, 70]))
  expect(window?.options).toMatchObject({ show: false, webPreferences: { javascript: false, sandbox: true } })
  expect(window?.webContents.printToPDF).toHaveBeenCalledWith(
    expect.objectContaining({ generateTaggedPDF: true, generateDocumentOutline: true, preferCSSPageSize: true }),
  )
  expect(cancel).toHaveBeenCalledWith({ cancel: true })
  expect(window?.destroy).toHaveBeenCalledOnce()
})
