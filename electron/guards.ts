import type { Session, WebContents } from 'electron'
import { isOurs } from './origin.ts'

/** Refuses every way a page could leave the app's origin or bring another page in. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}

// Copying a reference or a table is the one thing the page may ask the system for.
const allowedPermission = 'clipboard-sanitized-write'

/** Refuses permissions, devices and every request that is not for the app's own origin. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === allowedPermission)
  })
  session.setPermissionCheckHandler((_contents, permission) => permission === allowedPermission)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url) })
  })
  session.setSpellCheckerEnabled(false)
}

/** What the page may ask for: its own origin, and files it made itself. */
export function mayRequest(address: string): boolean {
  if (address.startsWith('blob:')) return isOurs(address.slice('blob:'.length))
  return isOurs(address) || address.startsWith('data:')
}
