import type { Log } from '#contract/log-entry'
import type { Host, PageRequest, PageResponse } from '../ports.ts'
import type { Browser } from './launch-browser.ts'
import { loadPage } from './load-page.ts'
import { appOrigin } from './origin.ts'
import { bridgePage } from './page-bridge.ts'
import { answerRequests } from './page-requests.ts'
import type { Pipe, Session } from './pipe-client.ts'
import type { Events } from './protocol.ts'

const home = `${appOrigin}/`

/** The app's window in a browser that was started with it. */
export type AppWindow = {
  /** The window's page, for what is asked of it from outside. */
  readonly page: Session
  /** Brings the window to the front, also from the task bar. */
  readonly focus: () => Promise<void>
}

/** Turns the browser's first page into the app; resolves when the app is loaded. */
export async function openAppWindow({ pipe, ended }: Browser, host: Host, log: Log): Promise<AppWindow> {
  const { sessionId, targetInfo } = await onlyPage(pipe.browser)
  const page = pipe.sessionOf(sessionId)
  pipe.browser.on('Target.detachedFromTarget', (event) => {
    // On macOS a browser lives on without its window; the app does not.
    if (event.sessionId === sessionId) pipe.browser.tell('Browser.close', {})
  })

  // Without `Runtime` there is no binding, and without `Page` no script of ours in the page.
  for (const name of ['Page.enable', 'Runtime.enable', 'Inspector.enable'] as const) await page.send(name, {})
  const bridge = await bridgePage(page, targetInfo.targetId, host, log)
  void ended.then(bridge.disconnect)
  const serve: Serve = async (request) => bridge.serve(request.path) ?? (await host.serve(request))
  await answerRequests(page, serve)
  await answerFrames(pipe, page, serve)
  await pipe.browser.send('Browser.grantPermissions', {
    origin: appOrigin,
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
  })
  page.on('Inspector.targetCrashed', () => {
    log({ level: 'error', event: 'page.crashed' })
    page.tell('Page.navigate', { url: home })
  })
  await loadPage(page, home)
  // Back must not lead to the empty window of the start.
  await page.send('Page.resetNavigationHistory', {})
  return { page, focus: () => focusWindow(pipe.browser, page, targetInfo.targetId) }
}

/** Waits for the browser's first page, and closes every later one: the app is all there is. */
function onlyPage(browser: Session): Promise<Events['Target.attachedToTarget']> {
  return new Promise((resolve, reject) => {
    let first: string | null = null
    browser.on('Target.attachedToTarget', (event) => {
      const { targetId } = event.targetInfo
      if (first !== null && first !== targetId) browser.tell('Target.closeTarget', { targetId })
      first ??= targetId
      resolve(event)
    })
    browser
      .send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: false,
        flatten: true,
        filter: [{ type: 'page' }],
      })
      .catch(reject)
  })
}

type Serve = (request: PageRequest) => Promise<PageResponse>

/** A sandboxed frame moves to a process of its own with its first content: what it loads next is asked there, not of the page. */
async function answerFrames(pipe: Pipe, page: Session, serve: Serve): Promise<void> {
  page.on('Target.attachedToTarget', ({ sessionId }) => {
    // The frame may be gone again by now.
    void answerRequests(pipe.sessionOf(sessionId), serve).catch(() => undefined)
  })
  await page.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'iframe' }],
  })
}

async function focusWindow(browser: Session, page: Session, targetId: string): Promise<void> {
  const { windowId, bounds } = await browser.send('Browser.getWindowForTarget', { targetId })
  if (bounds.windowState === 'minimized') {
    await browser.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } })
  }
  await page.send('Page.bringToFront', {})
}
