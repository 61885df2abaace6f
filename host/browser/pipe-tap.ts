import type { Pipe } from './pipe-client.ts'
import type { Message } from './protocol.ts'

/**
 * Lets a second client (a test) speak over the same pipe as if it had one of its own: it gets a root session, its
 * messages come and go with its own ids, and it hears only what happens in the sessions that it opened.
 */
export async function tapPipe(pipe: Pipe, deliver: (message: Message) => void): Promise<(message: Message) => void> {
  const { sessionId: root } = await pipe.browser.send('Target.attachToBrowserTarget', {})
  const owned = new Set([root])

  function deliverOwn({ sessionId, ...message }: Message): void {
    deliver(sessionId === root || sessionId === undefined ? message : { ...message, sessionId })
  }

  pipe.onMessage((message) => {
    if (message.sessionId === undefined || !owned.has(message.sessionId)) return
    const opened = sessionOpenedBy(message)
    if (opened !== null) owned.add(opened)
    deliverOwn(message)
  })
  return ({ id, ...message }) => {
    pipe.forward({ ...message, sessionId: message.sessionId ?? root }, (reply) => {
      deliverOwn({ ...reply, ...(id === undefined ? {} : { id }) })
    })
  }
}

function sessionOpenedBy({ method, params }: Message): string | null {
  if (method !== 'Target.attachedToTarget') return null
  return (params as { sessionId: string }).sessionId // as the protocol promises for this event
}
