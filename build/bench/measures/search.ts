import type BetterSqlite3 from 'better-sqlite3'
import { matchExpression, searchTerms } from '#domain/search-text'
import { alternate } from '../alternate.ts'
import { withCopies } from '../data/copies.ts'
import { searchCases } from '../data/frequent-words.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { Measure } from '../measure.ts'

const limit = 50

/** The newest fifty activities and fifty notes with their snippets, among all of them. */
export const search: Measure = {
  name: 'search',
  run: async ({ activities, rounds }) => {
    const path = await largeWorkspace({ activities, notesPerActivity: 1 })
    return withCopies(async (copies) => {
      const client = await copies.client(path)
      const raw = copies.raw(path)
      const figures: Figure[] = []
      for (const { name, text } of searchCases(raw)) {
        const input = JSON.stringify({ text, planId: null, limit })
        const match = sameHits(raw, text)
        const { worker, rows, ids } = await alternate(
          {
            worker: () => client.call('search.find', input),
            rows: rawTexts(raw, match),
            ids: rawIds(raw, match),
          },
          { rounds: rounds(100), warmUps: 10 },
        )
        const goals = [
          { id: 'G9', of: 'ratio', atMost: 1.3 },
          { id: 'G9', of: 'p95', atMost: 3 },
        ] as const
        figures.push(
          figureOf({ name, ours: worker, limit: { name: 'same texts, raw', samples: rows }, goals }),
          figureOf({ name: `${name}, against ids`, ours: worker, limit: { name: 'ids only, raw', samples: ids } }),
        )
      }
      return figures
    })
  },
}

/** The expression that finds what the program shows: whole words where they suffice, otherwise the last one as a beginning. */
function sameHits(database: BetterSqlite3.Database, text: string): string {
  const terms = searchTerms(text)
  const whole = matchExpression(terms.map((term) => term.map(({ words }) => ({ words, isPrefix: false })))) ?? ''
  const count = database.prepare('select count(*) from (select 1 from note_search where note_search match ? limit ?)')
  return Number(count.pluck().get(whole, limit)) === limit ? whole : (matchExpression(terms) ?? whole)
}

function rawIds(database: BetterSqlite3.Database, match: string): () => unknown {
  const statements = ['activity', 'note'].map((entity) =>
    database
      .prepare(`select rowid from ${entity}_search where ${entity}_search match ? order by rowid desc limit ${limit}`)
      .raw(),
  )
  return () => statements.map((statement) => statement.all(match))
}

/** The texts in which something was found, as JSON text, but nothing marked in them. */
function rawTexts(database: BetterSqlite3.Database, match: string): () => string {
  const activities = database
    .prepare(
      `select activity.id, plan_id, activity.reference, activity.title, activity.description, plan.short_title from activity_search
       cross join activity on activity.number = activity_search.rowid cross join plan on plan.id = plan_id
       where activity_search match ? order by activity_search.rowid desc limit ${limit}`,
    )
    .raw()
  const notes = database
    .prepare(
      `select note.id, note.plan_id, note.activity_id, activity.reference, note.kind, note.day, note.text, plan.short_title from note_search
       cross join note on note.number = note_search.rowid cross join plan on plan.id = note.plan_id
       left join activity on activity.id = note.activity_id
       where note_search match ? order by note_search.rowid desc limit ${limit}`,
    )
    .raw()
  return () => JSON.stringify([activities.all(match), notes.all(match)])
}
