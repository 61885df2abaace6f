import { randomBytes } from 'node:crypto'
import type { Log } from '#contract/log-entry'
import type { Host, PageResponse } from '../ports.ts'
import { appOrigin } from './origin.ts'
import { bindingName, pageScript, receiverName } from './page-script.ts'
import type { Session } from './pipe-client.ts'

/** The page's two functions, seen from our side. */
export type PageBridge = {
  /** The slice of a large answer at this path; null when it is another's path. */
  readonly serve: (path: string) => PageResponse | null
  readonly disconnect: () => void
}

// Pasting is quicker below, fetching above.
const pastedLength = 256 * 1024
const sliceBytes = 8 * 1024 * 1024

/** Connects the page's `window.tandem` with the host: for the app's own document in the main frame, and no other. */
export async function bridgePage(
  page: Session,
  frameId: string,
  host: Pick<Host, 'call' | 'onEvent'>,
  log: Log,
): Promise<PageBridge> {
  const slices = new Map<string, Uint8Array>()
  let app: { readonly id: number; readonly uniqueId: string } | null = null

  function forget(): void {
    app = null
    slices.clear()
  }

  page.on('Runtime.executionContextCreated', ({ context }) => {
    const isOurs = context.auxData?.isDefault === true && context.auxData.frameId === frameId
    if (isOurs && context.origin === appOrigin) app = context
  })
  page.on('Runtime.executionContextsCleared', forget)
  page.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
    if (executionContextUniqueId === app?.uniqueId) forget()
  })
  page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return
    // Every frame has the browser's raw function; only the app's own document is heard.
    if (executionContextId !== app?.id) return log({ level: 'warning', event: 'call.refused' })
    void answer(payload, app.uniqueId)
  })
  const disconnect = host.onEvent((event) => {
    if (app !== null) paste(app.uniqueId, `event(${literal(JSON.stringify(event))})`)
  })

  async function answer(payload: string, contextId: string): Promise<void> {
    const call = JSON.parse(payload) as { id: number; name: string; input: unknown } // written by our own script
    const text = await host.call(call.name, call.input)
    if (contextId !== app?.uniqueId) return
    if (text.length <= pastedLength) return paste(contextId, `answer(${Number(call.id)},${literal(text)})`)
    paste(contextId, `slices(${Number(call.id)},${JSON.stringify(layOut(Buffer.from(text)))})`)
  }

  // By its unique id: plain ids begin anew with each document, and an answer must not reach the next one.
  function paste(contextId: string, call: string): void {
    page.tell('Runtime.evaluate', { expression: `${receiverName}.${call}`, uniqueContextId: contextId, silent: true })
  }

  function layOut(bytes: Uint8Array): readonly string[] {
    return Array.from({ length: Math.ceil(bytes.length / sliceBytes) }, (_, index) => {
      const path = `/__blob/${randomBytes(16).toString('hex')}`
      slices.set(path, bytes.subarray(index * sliceBytes, (index + 1) * sliceBytes))
      return path
    })
  }

  await page.send('Runtime.addBinding', { name: bindingName })
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript })
  return {
    disconnect,
    serve: (path) => {
      const slice = slices.get(path)
      if (slice === undefined) return null
      slices.delete(path)
      return { status: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: slice }
    },
  }
}

/** JSON as a JavaScript expression. Pasted as it is, a key `__proto__` would set the prototype instead of a property. */
function literal(json: string): string {
  return json.includes('"__proto__"') ? `JSON.parse(${JSON.stringify(json)})` : json
}
