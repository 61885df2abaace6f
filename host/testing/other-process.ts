import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('open-once.ts', import.meta.url))
const nobody = '65534'

/** What another process was answered when it opened a workspace, asked for its plans, and wrote to it. */
export type OtherProcess = {
  readonly answers: { readonly opened: object; readonly listed: object; readonly edited: object }
  readonly close: () => Promise<void>
}

/** Whether this process ignores permissions: root writes into a folder of mode 0555 as if nothing were said. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** Opens a workspace in a process of its own, and holds it until it is closed. */
export async function openInOtherProcess(
  folder: string,
  path: string,
  user: 'same' | 'nobody' = 'same',
): Promise<OtherProcess> {
  const line = [process.execPath, program, folder, path]
  const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', ...line]
  const [command = '', ...rest] = user === 'nobody' && isRoot() ? asNobody : line
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const close = async () => {
    child.stdin.end()
    await exited
  }
  for await (const text of createInterface({ input: child.stdout })) {
    return { answers: JSON.parse(text) as OtherProcess['answers'], close } // what `open-once` prints
  }
  throw new Error('the other process ended without an answer')
}
