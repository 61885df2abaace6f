import type { Readable, Writable } from 'node:stream'
import type { CommandName, Commands, EventName, Events, Message } from './protocol.ts'

/** A conversation with a browser, or with one page of it. */
export type Session = {
  /** Asks; rejects when the browser refuses or is gone. */
  readonly send: <Name extends CommandName>(
    name: Name,
    params: Commands[Name]['params'],
  ) => Promise<Commands[Name]['result']>
  /** Asks without waiting, for what may be lost when the page or the browser goes away meanwhile. */
  readonly tell: <Name extends CommandName>(name: Name, params: Commands[Name]['params']) => void
  readonly on: <Name extends EventName>(name: Name, listener: (event: Events[Name]) => void) => void
}

/** Our end of a browser's DevTools pipe. */
export type Pipe = {
  /** The conversation with the browser itself. */
  readonly browser: Session
  readonly sessionOf: (sessionId: string) => Session
  /** Passes a whole message on; the reply comes with its own id. */
  readonly forward: (message: Message, onReply: (reply: Message) => void) => void
  readonly onMessage: (listener: (message: Message) => void) => void
}

// A browser that gets more than 100 MiB in one message hears nothing any more, without a word.
const largestMessage = 95_000_000

/** Speaks the DevTools protocol over a pair of streams: JSON texts, each ended by a zero byte. */
export function openPipe(toBrowser: Writable, fromBrowser: Readable): Pipe {
  const waiting = new Map<number, (reply: Message) => void>()
  const listeners: ((message: Message) => void)[] = []
  let lastId = 0

  function forward(message: Message, onReply: (reply: Message) => void): void {
    lastId += 1
    const text = JSON.stringify({ ...message, id: lastId })
    if (text.length > largestMessage) return onReply({ error: { message: 'the message is too large for the pipe' } })
    if (!toBrowser.writable) return onReply(goneReply)
    waiting.set(lastId, onReply)
    toBrowser.write(`${text}\0`)
  }

  function receive(text: string): void {
    const message = JSON.parse(text) as Message // from the browser that we started, by its published protocol
    if (message.id === undefined) return listeners.forEach((listener) => listener(message))
    const onReply = waiting.get(message.id)
    waiting.delete(message.id)
    onReply?.(message)
  }

  fromBrowser.on('data', textsBetweenZeros(receive))
  fromBrowser.on('close', () => {
    for (const onReply of waiting.values()) onReply(goneReply)
    waiting.clear()
  })
  // A browser that goes away while we write is told by the end of its process.
  toBrowser.on('error', () => undefined)

  const onMessage: Pipe['onMessage'] = (listener) => void listeners.push(listener)
  const sessionOf = (sessionId?: string): Session => openSession({ forward, onMessage }, sessionId)
  return { browser: sessionOf(), sessionOf, forward, onMessage }
}

const goneReply: Message = { error: { message: 'the browser is gone' } }

function openSession({ forward, onMessage }: Pick<Pipe, 'forward' | 'onMessage'>, sessionId?: string): Session {
  const address = sessionId === undefined ? {} : { sessionId }
  const send: Session['send'] = (name, params) =>
    new Promise((resolve, reject) => {
      forward({ ...address, method: name, params }, ({ error, result }) => {
        if (error !== undefined) reject(new Error(`${name}: ${error.message}`))
        else resolve(result as Commands[typeof name]['result']) // as the protocol promises for this name
      })
    })
  return {
    send,
    tell: (name, params) => void send(name, params).catch(() => undefined),
    on: (name, listener) => {
      onMessage((message) => {
        if (message.method !== name || message.sessionId !== sessionId) return
        listener(message.params as Events[typeof name]) // as the protocol promises for this name
      })
    },
  }
}

/** Cuts a stream of bytes at its zero bytes; a text may come in many pieces. */
function textsBetweenZeros(onText: (text: string) => void): (bytes: Buffer) => void {
  let pieces: Buffer[] = []
  return (bytes) => {
    let start = 0
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
      onText(Buffer.concat([...pieces, bytes.subarray(start, end)]).toString())
      pieces = []
      start = end + 1
    }
    if (start < bytes.length) pieces.push(bytes.subarray(start))
  }
}
