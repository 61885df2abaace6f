import type { Pipe } from './pipe-client.ts'
import type { Message } from './protocol.ts'

/**
 * Lets a second client (a test) speak over the same pipe as if it had one of its own: it gets a root session, its
 * messages come and go with its own ids, and it hears only what happens in the sessions that it opened.
 */
export async function tapPipe(pipe: Pipe, deliver: (message: Message) => void): Promise<(message: Message) => void> {
  const { sessionId: root } = await pipe.browser.send('Target.attachToBrowserTarget', {})
  const owned = new Set([root])

  pipe.onMessage(({ sessionId, ...message }) => {
    if (sessionId === undefined || !owned.has(sessionId)) return
    const opened = sessionOpenedBy(message)
    if (opened !== null) owned.add(opened)
    deliver(sessionId === root ? message : { ...message, sessionId })
  })
  return ({ id, sessionId, ...message }) => {
    // The client knows its replies by the id and the session it asked with.
    const asked = { ...(id === undefined ? {} : { id }), ...(sessionId === undefined ? {} : { sessionId }) }
    pipe.forward({ ...message, sessionId: sessionId ?? root }, ({ result, error }) => {
      deliver(error === undefined ? { ...asked, result } : { ...asked, error })
    })
  }
}

function sessionOpenedBy({ method, params }: Message): string | null {
  if (method !== 'Target.attachedToTarget') return null
  return (params as { sessionId: string }).sessionId // as the protocol promises for this event
}
