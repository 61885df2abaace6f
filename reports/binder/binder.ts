import type { Evidence } from '#contract/area/evidence'
import type { Day } from '#contract/values'
import type { Language, Marking } from '#contract/vocabulary'
import { extensionOf } from '#domain/evidence/file-name'
import { highestMarking } from '#domain/marking'
import { wordFor } from '#domain/words'
import { fileStemFor } from '../file-name.ts'
import { largestZip, mostZipEntries } from '../zip/zip-stream.ts'
import { binderWords } from './words.ts'

/** What a binder is made from. */
export type BinderFacts = {
  readonly planTitle: string
  readonly planMarking: Marking
  /** In the order of their numbers. */
  readonly items: readonly Evidence[]
  readonly language: Language
  /** The day it is made on, or shows the plan as of. */
  readonly today: Day
  /** Whether it shows the plan as it stood on that day. */
  readonly isPast: boolean
}

/** A file of the binder under the name that it has in there. */
export type BinderEntry = { readonly item: Evidence; readonly name: string }

/** What an archive says of each file, twice, and more. */
const roomForNames = 4_096
const indexFiles = 2

/** Whether one archive can hold so many files of that size, and the index. */
export function fitsArchive(items: readonly Evidence[]): boolean {
  const bytes = items.reduce((sum, { file }) => sum + file.size + roomForNames, 0)
  return items.length + indexFiles <= mostZipEntries && bytes <= largestZip
}

/** The files of a binder: `01 caption.ext`, safe on every system, as many digits as the last number needs. */
export function binderEntries(items: readonly Evidence[]): readonly BinderEntry[] {
  const width = Math.max(2, String(items.at(-1)?.number ?? 0).length)
  return items.map((item) => {
    const extension = extensionOf(item.file.name)
    const caption = item.caption.endsWith(extension)
      ? item.caption.slice(0, -extension.length || undefined)
      : item.caption
    const stem = fileStemFor([String(item.number).padStart(width, '0'), caption])
    return { item, name: `${stem}${extension}` }
  })
}

/** The highest marking of the plan, of anything in the binder, and of what that gives evidence for: the index says its first words. */
export function binderMarking({ planMarking, items }: BinderFacts): Marking {
  return highestMarking([planMarking, ...items.flatMap(({ marking, ownerMarking }) => [marking, ownerMarking])])
}

/** What the archive is called when it is saved. */
export function binderFileName(facts: BinderFacts): string {
  const { language, planTitle, today } = facts
  const marking = binderMarking(facts)
  const marked = marking === 'unclassified' ? [] : [wordFor(language, 'marking', marking)]
  return `${fileStemFor([planTitle, binderWords[language].title, today, ...marked])}.zip`
}
