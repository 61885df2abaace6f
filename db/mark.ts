import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { Id } from '#contract/values'
import { z } from '#contract/zod'
import type { DeviceState } from './log/local-device.ts'
import { originOf } from './log/local-device.ts'

/** Which file it is: its number on its volume stays when it is moved or renamed there, and no copy has it. */
const FilePlace = z.object({ path: z.string(), volume: z.string(), number: z.string() })
export type FilePlace = z.infer<typeof FilePlace>

/**
 * How far this machine had come with one file of a workspace, kept outside the file: SQLite cannot see that a `-wal` beside the
 * file is missing or that the whole file is an older copy.
 */
const Mark = z.object({
  workspace: Id,
  device: z.string(),
  incarnation: z.string(),
  counter: z.int(),
  commitCount: z.int(),
  profile: Id.nullable(),
  file: FilePlace,
})
export type Mark = z.infer<typeof Mark>

export function markOf(state: DeviceState, file: FilePlace): Mark {
  const { workspace, device, incarnation, counter, commitCount, profile } = state
  return { workspace, device, incarnation, counter, commitCount, profile, file }
}

/** Looks at a file without opening it. */
export function placeOf(path: string): FilePlace {
  const { dev, ino } = statSync(path, { bigint: true })
  return { path: realpathSync(path), volume: String(dev), number: String(ino) }
}

/** Whether two places are surely one file. Some systems number their volumes anew at each start, and some number no files at all. */
export function isSameFile(one: FilePlace, other: FilePlace): boolean {
  const isOnSameVolume = one.volume === other.volume || one.path === other.path
  return one.number !== '0' && one.number === other.number && isOnSameVolume
}

/** What this machine remembers of a workspace: a mark for each of its files. */
export function readMarks(folder: string, workspace: string): readonly Mark[] {
  return fileNamesIn(join(folder, workspace)).flatMap((name) => readMark(join(folder, workspace, name)) ?? [])
}

/** Whether this machine ever wrote a workspace into this file, whatever is in it now. */
export function remembersFile(folder: string, place: FilePlace): boolean {
  const marks = fileNamesIn(folder).flatMap((workspace) => readMarks(folder, workspace))
  return marks.some(({ file }) => file.path === place.path || isSameFile(file, place))
}

/** Replaces a mark: the old one or the new one is there, whenever the machine stops. */
export function writeMark(folder: string, mark: Mark): void {
  const file = pathOf(folder, mark)
  mkdirSync(join(folder, mark.workspace), { recursive: true })
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

/** Forgets what was noted of the same file under earlier names, and of one that lay in its place before. */
export function forgetEarlier(folder: string, mark: Mark): void {
  const earlier = readMarks(folder, mark.workspace).filter(
    (each) =>
      originOf(each) !== originOf(mark) && (each.file.path === mark.file.path || isSameFile(each.file, mark.file)),
  )
  for (const each of earlier) rmSync(pathOf(folder, each), { force: true })
}

/** No two files are ever written under one name, so that processes side by side write marks of their own. */
function pathOf(folder: string, mark: Mark): string {
  return join(folder, mark.workspace, `${originOf(mark)}.json`)
}

function fileNamesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return [] // nothing was noted yet, or the folder cannot be read: the file then counts as unknown
  }
}

/** Null for what cannot be read as a mark. */
function readMark(file: string): Mark | null {
  try {
    return Mark.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
