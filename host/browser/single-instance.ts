import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileErrorCode } from '../files/errors.ts'

/** The one running program on a data folder. */
export type Instance = {
  /** Hears of every later start, with the workspace file it was given. */
  readonly onOtherStart: (listener: (workspace: string | null) => void) => void
  readonly release: () => void
}

/**
 * Takes the place of the one running program. Null when another has it: that one has been told to come to the front and
 * to open `workspace`, and nothing is left to do here.
 */
export async function becomeOnlyInstance(dataFolder: string, workspace: string | null): Promise<Instance | null> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const address = addressFor(dataFolder)
  const listeners: ((workspace: string | null) => void)[] = []
  const server = createServer((socket) => void hear(socket, (told) => listeners.forEach((listener) => listener(told))))
  if (!(await listen(server, address))) {
    if (await tellOther(address, workspace)) return null
    // Nobody answers: what is there is left from a crash.
    rmSync(address, { force: true })
    if (!(await listen(server, address))) return null
  }
  if (process.platform !== 'win32') chmodSync(address, 0o600)
  return {
    onOtherStart: (listener) => void listeners.push(listener),
    release: () => void server.close(),
  }
}

/** A Unix socket in the data folder, or in Windows a pipe named after it. */
function addressFor(dataFolder: string): string {
  const name = `tandem-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 24)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const path = join(dataFolder, 'instance.sock')
  // Systems cut longer names of sockets off; the folders here instead are the user's own, too.
  return Buffer.byteLength(path) <= 100 ? path : join(process.env['XDG_RUNTIME_DIR'] ?? tmpdir(), `${name}.sock`)
}

function listen(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (fileErrorCode(error) === 'EADDRINUSE' ? resolve(false) : reject(error)))
    server.listen(address, () => resolve(true))
  })
}

function tellOther(address: string, workspace: string | null): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(address, () => socket.end(workspace ?? ''))
    socket.on('error', () => resolve(false))
    socket.on('end', () => resolve(true)).resume()
    // One that is there but does not answer is busy, not gone.
    socket.setTimeout(5000, () => {
      socket.destroy()
      resolve(true)
    })
  })
}

async function hear(socket: Socket, onTold: (workspace: string | null) => void): Promise<void> {
  socket.setTimeout(5000, () => socket.destroy())
  const said = await text(socket).catch(() => null)
  if (said !== null) onTold(said === '' ? null : said)
}
