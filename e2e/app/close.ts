import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Ends a process by the given act and waits until it is gone; one that hangs is named, not left behind. */
export async function closePatiently(child: ChildProcess, act: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  act()
  const timer = setTimeout(() => {
    child.kill('SIGKILL')
  }, 15_000)
  await gone
  clearTimeout(timer)
}
