import { beforeEach, describe, expect, it, vi } from 'vitest'
import { guardContents, guardSession, mayRequest } from './guards.ts'
import { appOrigin, isOurs } from './origin.ts'
import { FakeSession, FakeWebContents } from './testing/fake-electron.ts'

describe('the guards of a page', () => {
  let contents: FakeWebContents

  beforeEach(() => {
    contents = new FakeWebContents()
    // The guards use only what the fake has.
    guardContents(contents as never)
  })

  it('denies every new window', () => {
    const handler = contents.setWindowOpenHandler.mock.calls[0]?.[0]

    expect(handler?.()).toEqual({ action: 'deny' })
  })

  it.each(['will-navigate', 'will-frame-navigate'])('stops %s to anything but the app itself', (name) => {
    const away = { url: 'https://example.org/', preventDefault: vi.fn() }
    const home = { url: 'app://tandem/', preventDefault: vi.fn() }

    contents.emit(name, away)
    contents.emit(name, home)

    expect([away.preventDefault.mock.calls.length, home.preventDefault.mock.calls.length]).toEqual([1, 0])
  })

  it.each(['will-redirect', 'will-attach-webview'])('stops every %s', (name) => {
    const event = { url: 'app://tandem/', preventDefault: vi.fn() }

    contents.emit(name, event)

    expect(event.preventDefault).toHaveBeenCalledOnce()
  })
})

describe('the guards of a session', () => {
  const permissions = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'hid',
    'serial',
    'usb',
    'display-capture',
    'fileSystem',
  ]

  it.each(permissions)('refuses the permission %s, asked or checked', (permission) => {
    const session = new FakeSession()
    guardSession(session as never)
    const answer = vi.fn()

    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, permission, answer)

    expect(answer).toHaveBeenCalledWith(false)
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission)).toBe(false)
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false)
  })

  it('cancels every request that is not for the app', () => {
    const session = new FakeSession()
    guardSession(session as never)
    const answer = vi.fn()

    session.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url: 'https://example.org/a.png' }, answer)

    expect(answer).toHaveBeenCalledWith({ cancel: true })
  })
})

describe('the app’s origin', () => {
  it.each([
    'https://tandem/',
    'app://tandem.evil/',
    'app://evil/tandem',
    'file:///etc/passwd',
    ['javascript', 'alert(1)'].join(':'),
    'not an address',
    'blob:https://example.org/0',
    'blob:app://tandem.evil/0',
    '',
  ])('is not %s', (address) => {
    expect(isOurs(address)).toBe(false)
    expect(mayRequest(address)).toBe(false)
  })

  it('may be asked for what the page made itself', () => {
    expect([mayRequest(`blob:${appOrigin}/0`), mayRequest('data:text/plain,x')]).toEqual([true, true])
  })

  it('is its own scheme and host', () => {
    expect(isOurs('app://tandem/#/plan/1')).toBe(true)
  })
})
