import Database from 'better-sqlite3'
import { withCopies } from '../data/copies.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import type { ReportHost } from '../data/report-host.ts'
import { openShippedHost } from '../data/shipped-host.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../measure.ts'
import { spreadOf } from '../statistics.ts'
import { expectDone, inputTexts } from './status-update.ts'

const updatesWhenIdle = 200

/** Whether saving stays quick while a long report is being made. */
export const duringExport: Measure = {
  name: 'status update during an export',
  run: async ({ isQuick, rounds }) => {
    const activities = isQuick ? 2_000 : 10_000
    const path = await largeWorkspace({ activities, notesPerActivity: 1, plans: 1 })
    return withCopies(async ({ fileOf }) => {
      const file = fileOf(path)
      const update = updater(file)
      const reports = await openShippedHost(file)
      const blocks: { readonly idle: readonly number[]; readonly busy: readonly number[] }[] = []
      try {
        for (let round = 0; round <= rounds(5); round += 1) blocks.push(await blockOf(reports, update))
      } finally {
        await reports.host.close()
      }
      const measured = blocks.slice(1)
      const at = (share: 'p50' | 'p95', state: 'idle' | 'busy') =>
        measured.map((block) => spreadOf(block[state])[share])
      const all = measured.flatMap(({ busy }) => busy)
      return [
        figureOf({
          name: 'p50 of each round',
          ours: at('p50', 'busy'),
          limit: { name: 'nothing else running', samples: at('p50', 'idle') },
          goals: [{ id: 'G23', of: 'ratio', atMost: 1.3 }],
        }),
        figureOf({
          name: 'p95 of each round',
          ours: at('p95', 'busy'),
          limit: { name: 'nothing else running', samples: at('p95', 'idle') },
          goals: [
            { id: 'G23', of: 'ratio', atMost: 8 },
            { id: 'G23', of: 'p50', atMost: 5 },
          ],
        }),
        figureOf({ name: 'longest of each round', ours: measured.map(({ busy }) => Math.max(...busy)), limit: null }),
        figureOf({ name: 'all of them', ours: all, limit: null }),
      ]
    })
  },
}

type Update = (reports: ReportHost) => Promise<number>

function updater(file: string): Update {
  const database = new Database(file)
  const inputs = inputTexts(database)
  database.close()
  let count = 0
  return async ({ host }) => {
    const input: unknown = JSON.parse(inputs(count))
    count += 1
    const startedAt = performance.now()
    expectDone(await host.call('activity.setStatus', input))
    return performance.now() - startedAt
  }
}

/** Updates one after the other: some when nothing else runs, then as many as fit into making one workbook. */
async function blockOf(reports: ReportHost, update: Update) {
  const [idle, busy] = [new Array<number>(), new Array<number>()]
  while (idle.length < updatesWhenIdle) idle.push(await update(reports))
  let isRunning = true
  const report = reports.prepare('xlsx').finally(() => (isRunning = false))
  while (isRunning) busy.push(await update(reports))
  const made = await report
  if (!made.ok) throw new Error(made.code)
  return { idle, busy }
}
