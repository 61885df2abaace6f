import type { Id } from '#contract/values'
import { normaliseText } from '#domain/search-text'
import type { WriteDb } from '../../database.ts'
import type { SearchIndexer } from '../../search-indexing.ts'
import { recordIndexes } from './record-index.ts'
import { planWord } from './plan-word.ts'

type ActivityTexts = {
  readonly number: number
  readonly plan_id: Id
  readonly reference: string
  readonly title: string
  readonly description: string
}
type NoteTexts = { readonly number: number; readonly plan_id: Id; readonly text: string }

/**
 * Keeps the index of words in step with the texts. Deleted records stay in it, since every search looks at the record anyway and
 * undoing a deletion then costs nothing.
 */
export function createSearchIndexer(database: WriteDb): SearchIndexer {
  const pending = database.prepareRead<[number], { entity: string; row: Id }>(
    'select entity, row from search_pending limit ?',
  )
  const unmark = database.prepareWrite<[string, string]>('delete from search_pending where entity = ? and row = ?')
  const indexOf: ReadonlyMap<string, (id: Id) => void> = new Map([
    ...recordIndexes(database),
    ['activity', activityIndex(database)],
    ['note', noteIndex(database)],
  ])

  return {
    drain: (limit) => {
      const marks = pending.all(limit)
      for (const { entity, row } of marks) {
        indexOf.get(entity)?.(row)
        unmark.run(entity, row)
      }
      return marks.length
    },
  }
}

function activityIndex(database: WriteDb): (id: Id) => void {
  const texts = database.prepareRead<[string], ActivityTexts>(
    'select number, plan_id, reference, title, description from activity where id = ?',
  )
  const forget = database.prepareWrite<[number]>('delete from activity_search where rowid = ?')
  const keep = database.prepareWrite<[number, string, string, string, string]>(
    'insert into activity_search (rowid, plan, reference, title, description) values (?, ?, ?, ?, ?)',
  )
  return (id) => {
    const found = texts.get(id)
    // A record that still waits for what it points to is in no table yet; it is marked again when it arrives.
    if (found === undefined) return
    const { number, plan_id, reference, title, description } = found
    forget.run(number)
    keep.run(number, planWord(plan_id), normaliseText(reference), normaliseText(title), normaliseText(description))
  }
}

function noteIndex(database: WriteDb): (id: Id) => void {
  const texts = database.prepareRead<[string], NoteTexts>('select number, plan_id, text from note where id = ?')
  const forget = database.prepareWrite<[number]>('delete from note_search where rowid = ?')
  const keep = database.prepareWrite<[number, string, string]>(
    'insert into note_search (rowid, plan, text) values (?, ?, ?)',
  )
  return (id) => {
    const found = texts.get(id)
    if (found === undefined) return
    forget.run(found.number)
    keep.run(found.number, planWord(found.plan_id), normaliseText(found.text))
  }
}
