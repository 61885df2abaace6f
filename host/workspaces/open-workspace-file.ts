import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkspace } from '#db/client'
import type { OpenOptions } from '#db/client'
import type { openFailures } from '#contract/area/app'
import { done, fail } from '#contract/result'
import type { Answer } from '#contract/result'
import { fileFault } from '../files/errors.ts'
import type { Ports } from '../ports.ts'
import { inspectFile } from './inspect.ts'
import type { Session } from './session.ts'

type OpenAnswer = Answer<Session, (typeof openFailures)[number]>

/** Opens the workspace at a path, for reading only where nothing can be written. */
export async function openWorkspaceFile(path: string, ports: Ports): Promise<OpenAnswer> {
  const found = await inspectFile(path)
  if (!found.ok) return found
  const { realPath, isWritable } = found.value
  const marks = await marksFolderOf(ports)
  const open = (mode: OpenOptions['mode']) => openWorkspace(openOptions(realPath, mode, marks, ports))
  if (!isWritable) return answerOf(path, await open('read-only'), true)

  const opened = await open('open')
  // Windows tells only on writing that a folder is closed to this user.
  const mayBeRead = !opened.ok && opened.code === 'workspace.no-access' && opened.detail['isReadable'] === true
  return mayBeRead ? answerOf(path, await open('read-only'), true) : answerOf(path, opened, false)
}

function answerOf(path: string, opened: Awaited<ReturnType<typeof openWorkspace>>, readOnly: boolean): OpenAnswer {
  return opened.ok ? done({ path, client: opened.value, readOnly }) : fail(opened.code, { ...opened.detail, path })
}

/** How this host opens files: the clock is fixed in tests only. */
export function openOptions(
  path: string,
  mode: OpenOptions['mode'],
  marksFolder: string | null,
  ports: Ports,
): OpenOptions {
  const isFixed = ports.shell === 'test'
  const clock: OpenOptions['clock'] = isFixed
    ? { kind: 'fixed', today: ports.today(), now: ports.now() }
    : { kind: 'system' }
  return { path, mode, marksFolder, clock, log: ports.log }
}

/**
 * Where the last known save of each file is noted, outside the files; without it (a data folder that cannot be written)
 * workspaces still open.
 */
async function marksFolderOf(ports: Ports): Promise<string | null> {
  const folder = join(ports.paths.data, 'marks')
  try {
    await mkdir(folder, { recursive: true })
    return folder
  } catch (error) {
    ports.log({ level: 'warning', event: 'mark.impossible', detail: fileFault(error) })
    return null
  }
}
