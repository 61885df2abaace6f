import type { Session } from 'electron'
import { protocol } from 'electron'
import type { Host } from '#host/ports'
import { appScheme, isOurs } from './origin.ts'

/** Must run before the app is ready: tells Chromium that our scheme is a real, secure origin. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

/** Answers the page's requests from the host; there is no file protocol and no port. */
export function serveFromHost(session: Session, host: Host): void {
  session.protocol.handle(appScheme, async (request) => {
    if (!isOurs(request.url)) return new Response(null, { status: 404 })
    const url = new URL(request.url)
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
    const answer = await host.serve({
      method: request.method,
      path: url.pathname + url.search,
      headers: new Map(request.headers),
      body: hasBody ? new Uint8Array(await request.arrayBuffer()) : null,
    })
    // A copy in a plain ArrayBuffer: `Response` takes no view of a shared one.
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers: answer.headers })
  })
}
