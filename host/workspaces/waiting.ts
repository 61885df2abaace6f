/** The workspace that waits to be opened by the page, if one does. */
export type WaitingWorkspace = {
  readonly current: () => string | null
  /** Asks for a workspace to be opened next, in the place of any other that waits. */
  readonly ask: (path: string) => void
  /** An opening has begun: nothing waits any more. */
  readonly taken: () => void
}

/** Begins with the workspace that was open when the program ended. */
export function createWaiting(first: string | null, onAsk: () => void): WaitingWorkspace {
  let waiting = first
  return {
    current: () => waiting,
    ask: (path) => {
      waiting = path
      onAsk()
    },
    taken: () => {
      waiting = null
    },
  }
}
