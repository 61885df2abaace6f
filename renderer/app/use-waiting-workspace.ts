import { useEffect } from 'react'
import { send } from '../api/client.ts'
import { showFailure } from '../ui/show-failure.ts'

/**
 * Opens the workspace that waits to be opened: the one the officer left, or one given at the start. A failure is told,
 * and the start page stays for another choice.
 */
export function useWaitingWorkspace(path: string | null): void {
  useEffect(() => {
    if (path === null) return
    void send('workspace.open', { path }).then((answer) => {
      if (!answer.ok) showFailure(answer.code)
    })
  }, [path])
}
