import type { Log } from '#contract/log-entry'
import { newOriginPart } from './id.ts'
import type { DeviceState } from './log/local-device.ts'
import { originOf } from './log/local-device.ts'
import type { FilePlace, Mark } from './mark.ts'
import { forgetEarlier, isSameFile, markOf, writeMark } from './mark.ts'

/** How a file goes on, compared with what this machine remembers of it. */
export type Comparison = { readonly initial: DeviceState; readonly missingSaves: number }

/** A file, and what its machine remembers of the workspace in it. */
export type Remembered = {
  readonly place: FilePlace
  readonly marks: readonly Mark[]
  /** Whether the file holds an operation. */
  readonly holds: (operationId: string) => boolean
}

/**
 * Decides under which name this machine writes on. Operation ids must never be given twice, so a file that was copied, set back,
 * written elsewhere meanwhile, or not closed in order goes on under a new incarnation; one that was only moved goes on as it is.
 */
export function compare(stored: DeviceState, { place, marks, holds }: Remembered): Comparison {
  const mark = nearestMark(stored, place, marks)
  if (mark === null) {
    return { initial: { ...renamed(stored), device: newOriginPart(), profile: null }, missingSaves: 0 }
  }
  const isSameName = originOf(mark) === originOf(stored)
  const isBehind = isSameName
    ? stored.counter < mark.counter || stored.commitCount < mark.commitCount
    : mark.counter > 0 && !holds(`${originOf(mark)}.${mark.counter}`)
  if (isSameName && !isBehind && isSameFile(mark.file, place)) return { initial: afterExit(stored), missingSaves: 0 }
  // A colleague's copy that comes to lie beside ours lacks what we saved since, and never had it.
  const wasOurs = stored.device === mark.device || isAt(mark, place)
  const missingSaves = isBehind && wasOurs ? Math.max(1, mark.commitCount - stored.commitCount) : 0
  const profile = stored.device === mark.device ? stored.profile : mark.profile
  return { initial: { ...renamed(stored), device: mark.device, profile }, missingSaves }
}

/** The mark that tells most of a file: its own, that of its place, that of the file it is a copy of, or the one that came furthest. */
function nearestMark(stored: DeviceState, place: FilePlace, marks: readonly Mark[]): Mark | null {
  const nearer = [
    ({ file }: Mark) => isSameFile(file, place),
    ({ file }: Mark) => file.path === place.path,
    (mark: Mark) => originOf(mark) === originOf(stored),
  ]
  const furthest = marks.toSorted((one, other) => other.commitCount - one.commitCount)
  return nearer.map((isNear) => furthest.find(isNear)).find((mark) => mark !== undefined) ?? furthest[0] ?? null
}

function isAt({ file }: Mark, place: FilePlace): boolean {
  return file.path === place.path || isSameFile(file, place)
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

export function createMarkKeeper(folder: string | null, place: FilePlace, log: Log): MarkKeeper {
  let latest: DeviceState | null = null
  let writtenName = ''
  let writtenAt = 0
  let timer: NodeJS.Timeout | null = null

  function flush(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (folder === null || latest === null) return
    const mark = markOf(latest, place)
    latest = null
    writtenAt = performance.now()
    try {
      writeMark(folder, mark)
      if (originOf(mark) !== writtenName) forgetEarlier(folder, mark)
      writtenName = originOf(mark)
    } catch (error) {
      // The saves themselves are in the file: a mark that cannot be kept must not stop the work, only the check at the next start.
      log({ level: 'warning', event: 'db.mark', detail: { error: String(error) } })
    }
  }

  return {
    note: (state) => {
      latest = state
      if (folder === null || timer !== null) return
      const waitMs = Math.max(0, shortestIntervalMs - (performance.now() - writtenAt))
      timer = setTimeout(flush, writtenAt === 0 ? 0 : waitMs)
      timer.unref()
    },
    flush,
  }
}
