import { basename } from 'node:path'
import type { OpenWorkspace } from '#contract/area/app'
import type { Workspace } from '#contract/area/workspace'
import type { Done } from '#contract/result'
import type { DbClient } from '#db/client'
import { isGoodAnswer } from '../answer-text.ts'

/** The workspace that is open. */
export type Session = {
  /** As the officer chose it. */
  readonly path: string
  readonly client: DbClient
  readonly readOnly: boolean
}

/** What the workspace says of itself now: the officer may have changed it since the file was opened. */
export async function readOwnFacts({ client }: Session): Promise<Pick<Workspace, 'name' | 'demonstrationDay'>> {
  const text = await client.call('workspace.get', '{}')
  if (!isGoodAnswer(text)) return { name: client.workspaceName, demonstrationDay: null }
  const answer = JSON.parse(text) as Done<Workspace> // the worker's own good answer
  return answer.value
}

/** What the page shows of the open workspace. */
export function describeSession(session: Session, name: string, lastPlace: string | null): OpenWorkspace {
  const { path, client, readOnly } = session
  return { name, path, fileName: basename(path), readOnly, missingSaves: client.missingSaves, lastPlace }
}
