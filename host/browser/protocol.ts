/** The commands of the DevTools protocol that we speak: what each takes and gives. */
export type Commands = {
  'Browser.close': Command
  'Browser.getVersion': Command<None, { product: string }>
  'Browser.getWindowForTarget': Command<{ targetId: string }, { windowId: number; bounds: { windowState?: string } }>
  'Browser.grantPermissions': Command<{ origin: string; permissions: readonly string[] }>
  'Browser.setWindowBounds': Command<{ windowId: number; bounds: { windowState: string } }>
  'DOM.getFileInfo': Command<{ objectId: string }, { path: string }>
  'Fetch.continueRequest': Command<{ requestId: string }>
  'Fetch.enable': Command<{ patterns: readonly { urlPattern: string }[] }>
  'Fetch.failRequest': Command<{ requestId: string; errorReason: 'Aborted' }>
  'Fetch.fulfillRequest': Command<{
    requestId: string
    responseCode: number
    responseHeaders: readonly { name: string; value: string }[]
    body: string
  }>
  'Inspector.enable': Command
  'Page.addScriptToEvaluateOnNewDocument': Command<{ source: string }>
  'Page.bringToFront': Command
  'Page.enable': Command
  'Page.navigate': Command<{ url: string }>
  'Page.printToPDF': Command<Record<string, boolean>, { data: string }>
  'Page.resetNavigationHistory': Command
  'Runtime.addBinding': Command<{ name: string }>
  'Runtime.enable': Command
  'Runtime.evaluate': Command<
    { expression: string; uniqueContextId?: string; awaitPromise?: boolean; userGesture?: boolean; silent?: boolean },
    { result: { objectId?: string; value?: unknown } }
  >
  'Target.attachToBrowserTarget': Command<None, { sessionId: string }>
  'Target.closeTarget': Command<{ targetId: string }>
  'Target.setAutoAttach': Command<{
    autoAttach: boolean
    waitForDebuggerOnStart: boolean
    flatten: boolean
    filter: readonly { type: string }[]
  }>
}

/** The events that we listen to. */
export type Events = {
  'Fetch.requestPaused': { requestId: string; request: BrowserRequest }
  'Inspector.targetCrashed': None
  'Page.frameNavigated': { frame: { url: string } }
  'Page.loadEventFired': None
  'Runtime.bindingCalled': { name: string; payload: string; executionContextId: number }
  'Runtime.executionContextCreated': { context: ExecutionContext }
  'Runtime.executionContextDestroyed': { executionContextUniqueId: string }
  'Runtime.executionContextsCleared': None
  'Target.attachedToTarget': { sessionId: string; targetInfo: { targetId: string; type: string } }
  'Target.detachedFromTarget': { sessionId: string }
}

/** A request of the page as the browser tells it; bytes in base64. */
export type BrowserRequest = {
  url: string
  method: string
  headers: Readonly<Record<string, string>>
  postDataEntries?: readonly { bytes?: string }[]
}

export type ExecutionContext = {
  id: number
  uniqueId: string
  origin: string
  auxData?: { isDefault?: boolean; frameId?: string }
}

export type CommandName = keyof Commands
export type EventName = keyof Events

/** A message as it stands on the pipe; which parts it has tells what it is. */
export type Message = {
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
  sessionId?: string
}

type None = Record<string, never>
type Command<Params = None, Result = None> = { params: Params; result: Result }
