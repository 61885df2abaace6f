import { mkdirSync, openSync, closeSync, fsyncSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Id } from '#contract/values'
import { z } from '#contract/zod'
import { newOriginPart } from './id.ts'
import type { Log } from './log-entry.ts'
import type { DeviceState } from './log/local-device.ts'
import { originOf } from './log/local-device.ts'

/**
 * How far this machine had come with a workspace, kept outside the file: SQLite cannot see that a `-wal` beside the file is
 * missing or that the whole file is an older copy.
 */
const Mark = z.object({
  workspace: Id,
  device: z.string(),
  incarnation: z.string(),
  counter: z.int(),
  commitCount: z.int(),
  profile: Id.nullable(),
})
export type Mark = z.infer<typeof Mark>

/** How a file goes on, compared with what this machine remembers of it. */
export type Comparison = { readonly initial: DeviceState; readonly missingSaves: number }

/** Reads a mark; null when there is none, or none that can be read. */
export function readMark(file: string): Mark | null {
  try {
    return Mark.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

export function markOf(state: DeviceState): Mark {
  const { workspace, device, incarnation, counter, commitCount, profile } = state
  return { workspace, device, incarnation, counter, commitCount, profile }
}

/** Replaces a mark: the old one or the new one is there, whenever the machine stops. */
export function writeMark(file: string, mark: Mark): void {
  mkdirSync(dirname(file), { recursive: true })
  const part = `${file}.part`
  const descriptor = openSync(part, 'w')
  try {
    writeSync(descriptor, JSON.stringify(mark))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(part, file)
}

/**
 * Decides under which name this machine writes on. Operation ids must never be given twice, so a file that was copied, set back,
 * written elsewhere meanwhile, or not closed in order goes on under a new incarnation.
 */
export function compare(stored: DeviceState, mark: Mark | null, holds: (operationId: string) => boolean): Comparison {
  if (mark === null || mark.workspace !== stored.workspace) {
    return { initial: { ...renamed(stored), device: newOriginPart(), profile: null }, missingSaves: 0 }
  }
  const isSameName = originOf(mark) === originOf(stored)
  const isBehind = isSameName
    ? stored.counter < mark.counter || stored.commitCount < mark.commitCount
    : mark.counter > 0 && !holds(`${originOf(mark)}.${mark.counter}`)
  const missingSaves = isBehind ? Math.max(1, mark.commitCount - stored.commitCount) : 0
  if (isSameName && !isBehind) return { initial: afterExit(stored), missingSaves }
  const profile = stored.device === mark.device ? stored.profile : mark.profile
  return { initial: { ...renamed(stored), device: mark.device, profile }, missingSaves }
}

/** The state to go on with when nothing speaks against the file. After an unclean exit its last saves may be gone unnoticed. */
export function afterExit(stored: DeviceState): DeviceState {
  return stored.isClean ? stored : renamed(stored)
}

function renamed(stored: DeviceState): DeviceState {
  return { ...stored, incarnation: newOriginPart(), counter: 0 }
}

/** Keeps the mark up to date: after commits, but at most once a second, and when the workspace closes. */
export type MarkKeeper = {
  readonly note: (state: DeviceState) => void
  readonly flush: () => void
}

const shortestIntervalMs = 1_000

export function createMarkKeeper(file: string | null, log: Log): MarkKeeper {
  let latest: DeviceState | null = null
  let writtenAt = 0
  let timer: NodeJS.Timeout | null = null

  function flush(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (file === null || latest === null) return
    const mark = markOf(latest)
    latest = null
    writtenAt = performance.now()
    try {
      writeMark(file, mark)
    } catch (error) {
      // The saves themselves are in the file: a mark that cannot be kept must not stop the work, only the check at the next start.
      log({ level: 'warning', event: 'db.mark', detail: { error: String(error) } })
    }
  }

  return {
    note: (state) => {
      latest = state
      if (file === null || timer !== null) return
      const waitMs = Math.max(0, shortestIntervalMs - (performance.now() - writtenAt))
      timer = setTimeout(flush, writtenAt === 0 ? 0 : waitMs)
      timer.unref()
    },
    flush,
  }
}
