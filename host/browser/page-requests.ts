import type { PageRequest, PageResponse } from '../ports.ts'
import { pathAtOrigin } from './origin.ts'
import type { Session } from './pipe-client.ts'
import type { BrowserRequest } from './protocol.ts'

/** Answers every request of a page: the app's origin by `serve`, the page's own blobs by the browser, all others not at all. */
export async function answerRequests(
  page: Session,
  serve: (request: PageRequest) => Promise<PageResponse>,
): Promise<void> {
  page.on('Fetch.requestPaused', ({ requestId, request }) => {
    const path = pathAtOrigin(request.url)
    if (path !== null) {
      void serve(pageRequest(path, request)).then((response) => fulfil(page, requestId, response))
    } else if (/^(blob|data):/.test(request.url)) {
      page.tell('Fetch.continueRequest', { requestId })
    } else {
      // Aborted leaves what is on the screen; other reasons put an error page in its place.
      page.tell('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    }
  })
  await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

function pageRequest(path: string, { method, headers, postDataEntries }: BrowserRequest): PageRequest {
  const pieces = (postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'))
  return {
    method,
    path,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: method === 'GET' || method === 'HEAD' ? null : Buffer.concat(pieces),
  }
}

// What one message to the browser can carry, in base64.
const largestBody = 70_000_000

function fulfil(page: Session, requestId: string, response: PageResponse): void {
  const { status, headers, body } = response.body.length > largestBody ? tooLarge : response
  page.tell('Fetch.fulfillRequest', {
    requestId,
    responseCode: status,
    responseHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })),
    body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64'),
  })
}

const tooLarge: PageResponse = { status: 507, headers: {}, body: new Uint8Array() }
