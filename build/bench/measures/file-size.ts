import Database from 'better-sqlite3'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../measure.ts'

const activities = 2_000
const notesPerActivity = 10

/** What an activity takes in the file, with its partners and ten notes, and where it goes. */
export const fileSize: Measure = {
  name: 'file size per activity with ten notes',
  run: async () => {
    // The goal is that of activities with partners and notes; what monitoring adds has no limit of its own.
    const path = await largeWorkspace({ activities, notesPerActivity, isMonitored: false })
    const database = new Database(path, { readonly: true })
    const bytes = database.prepare<[], { name: string; bytes: number }>(
      'select tbl_name as name, sum(pgsize) as bytes from dbstat join sqlite_schema using (name) group by tbl_name',
    )
    const tables = bytes.all()
    database.close()
    const kilobytes = (isWanted: (name: string) => boolean) =>
      tables.reduce((sum, table) => sum + (isWanted(table.name) ? table.bytes : 0), 0) / 1000 / activities
    const isSearch = (name: string) => /^(activity|note)_search/.test(name)
    const isLog = (name: string) => name === 'operation'
    const isCommand = (name: string) => name === 'command' || name === 'undo_step'
    const all = [kilobytes(() => true)]
    const part = (
      name: string,
      isWanted: (table: string) => boolean,
      goals: Parameters<typeof figureOf>[0]['goals'] = [],
    ) => figureOf({ name, unit: 'kB', ours: [kilobytes(isWanted)], limit: { name: 'the whole', samples: all }, goals })
    return [
      figureOf({
        name: 'the whole',
        unit: 'kB',
        ours: all,
        limit: null,
        goals: [{ id: 'G22', of: 'p50', atMost: 6.5 }],
      }),
      part('search index', isSearch, [{ id: 'G22', of: 'ratio', atMost: 0.2 }]),
      part('operation log', isLog),
      part('commands', isCommand),
      part('records', (name) => !isSearch(name) && !isLog(name) && !isCommand(name)),
    ]
  },
}
