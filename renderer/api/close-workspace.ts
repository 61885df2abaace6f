import { replaceWith } from '../routing/use-route.ts'
import { showFailure } from '../ui/show-failure.ts'
import { send } from './client.ts'

/** Closes the open workspace; the start page comes by itself. The next workspace begins at its own last place. */
export async function closeWorkspace(): Promise<void> {
  const answer = await send('workspace.close', {})
  if (!answer.ok) return showFailure(answer.code)
  replaceWith({ kind: 'home' })
}
