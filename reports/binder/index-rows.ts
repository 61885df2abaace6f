import { dayText } from '#domain/day-text'
import { fileSizeText } from '#domain/file-size'
import { wordFor } from '#domain/words'
import type { BinderEntry, BinderFacts } from './binder.ts'
import { binderWords } from './words.ts'

/** A column of the index: its heading, and what it says of a file, to people and to a spreadsheet. */
export type IndexColumn = {
  readonly name: 'number' | 'caption' | 'owner' | 'activity' | 'day' | 'marking' | 'size' | 'file' | 'sha256'
  readonly heading: string
  readonly text: (entry: BinderEntry) => string
  /** Where a spreadsheet takes something else: days as ISO, sizes in bytes. */
  readonly value: (entry: BinderEntry) => string
}

/** The columns of a binder's index in the reader's language. */
export function indexColumns({ language }: BinderFacts): readonly IndexColumn[] {
  const words = binderWords[language]
  const column = (
    name: IndexColumn['name'],
    heading: string,
    text: IndexColumn['text'],
    value: IndexColumn['value'] = text,
  ): IndexColumn => ({ name, heading, text, value })
  return [
    column('number', words.number, ({ item }) => String(item.number)),
    column('caption', words.caption, ({ item }) => item.caption),
    column('owner', words.owner, ({ item }) => `${wordFor(language, 'entity', item.owner.kind)}: ${item.ownerName}`),
    column('activity', words.activity, ({ item }) => item.activityReference ?? ''),
    column(
      'day',
      words.day,
      ({ item }) => dayText(item.day, language),
      ({ item }) => item.day,
    ),
    column('marking', words.marking, ({ item }) => wordFor(language, 'marking', item.marking)),
    column(
      'size',
      words.size,
      ({ item }) => fileSizeText(item.file.size, language),
      ({ item }) => String(item.file.size),
    ),
    column('file', words.file, ({ name }) => name),
    column('sha256', 'SHA-256', ({ item }) => item.file.sha256),
  ]
}
