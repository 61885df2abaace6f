import type { WaitingWorkspace } from './waiting.ts'
import type { Workspaces } from './workspaces.ts'

type Parts = {
  readonly waiting: WaitingWorkspace
  readonly workspaces: Pick<Workspaces, 'open'>
  readonly isClosing: () => boolean
}

/**
 * Opens the workspace that waits while the window is still being made, which takes longer. The page then finds it open; what
 * fails here is met again, and told, when the page opens it.
 */
export function openAhead({ waiting, workspaces, isClosing }: Parts): void {
  // In a later turn: a path given at the start has taken the place of the one left open by then.
  setImmediate(() => {
    const path = waiting.current()
    if (path === null || isClosing()) return
    const note = (opened: { readonly ok: boolean }): void => {
      if (opened.ok && waiting.current() === path) waiting.taken()
    }
    void workspaces.open(path).then(note, () => undefined)
  })
}
