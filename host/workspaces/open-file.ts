import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openWorkspace } from '#db/client'
import type { DbClient, OpenOptions } from '#db/client'
import type { openFailures } from '#contract/area/app'
import { done, fail } from '#contract/result'
import type { Answer, CommonFailure } from '#contract/result'
import { fileFault } from '../files/errors.ts'
import type { Ports } from '../ports.ts'
import { inspectFile } from './inspect.ts'
import { markPath } from './mark.ts'
import { copyForReading } from './reading-copy.ts'
import type { Session } from './session.ts'

type OpenAnswer = Answer<Session, (typeof openFailures)[number] | CommonFailure>

/** Opens the workspace at a path, for reading only where nothing can be written. */
export async function openFile(path: string, ports: Ports): Promise<OpenAnswer> {
  const found = await inspectFile(path)
  if (!found.ok) return found
  const mark = await markOf(found.value.realPath, ports)
  if (!found.value.isWritable) return openCopy(path, found.value.realPath, mark, ports)

  const opened = await openWorkspace(options(found.value.realPath, 'open', mark, ports))
  if (opened.ok) return done(sessionOf(path, opened.value, null))
  // Windows tells only on writing that a folder is closed to this user.
  if (opened.code === 'workspace.no-access') return openCopy(path, found.value.realPath, mark, ports)
  return fail(opened.code, { ...opened.detail, path })
}

async function openCopy(path: string, realPath: string, mark: string | null, ports: Ports): Promise<OpenAnswer> {
  try {
    const copy = await copyForReading(realPath, ports.paths.data)
    if (copy === null) return fail('workspace.in-use', { path })
    const opened = await openWorkspace(options(copy.path, 'read-only', mark, ports))
    if (opened.ok) return done(sessionOf(path, opened.value, copy.remove))
    await copy.remove()
    return fail(opened.code, { ...opened.detail, path })
  } catch (error) {
    if (fileFault(error) === 'full') return fail('store.full', { path })
    if (fileFault(error) === 'refused') return fail('workspace.no-access', { path })
    throw error
  }
}

function sessionOf(path: string, client: DbClient, removeCopy: (() => Promise<void>) | null): Session {
  const release = async () => {
    await client.close()
    await removeCopy?.()
  }
  return { path, client, readOnly: removeCopy !== null, release }
}

/** How this host opens files: the clock is fixed in tests only. */
export function options(
  path: string,
  mode: OpenOptions['mode'],
  highWaterFile: string | null,
  ports: Ports,
): OpenOptions {
  const isFixed = ports.shell === 'test'
  const clock = isFixed
    ? ({ kind: 'fixed', today: ports.today(), now: ports.now() } as const)
    : { kind: 'system' as const }
  return { path, mode, highWaterFile, clock }
}

/** The file that notes the last known save; without it (a data folder that cannot be written) workspaces still open. */
export async function markOf(realPath: string, ports: Ports): Promise<string | null> {
  const mark = markPath(ports.paths.data, realPath)
  try {
    await mkdir(dirname(mark), { recursive: true })
    return mark
  } catch (error) {
    ports.log({ level: 'warning', event: 'mark.impossible', detail: fileFault(error) })
    return null
  }
}
