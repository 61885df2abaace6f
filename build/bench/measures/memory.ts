import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { sampleInTurn } from '../alternate.ts'
import { doorFile } from '../doors.ts'
import { withCopies } from '../data/copies.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../measure.ts'

const run = promisify(execFile)

/** The most memory that the main side of the program takes, its threads included; each job in a process of its own. */
export const memory: Measure = {
  name: 'memory without the window',
  run: async ({ isQuick, activities }) => {
    const exported = isQuick ? 2_000 : 10_000
    const [small, large, plan] = await Promise.all([
      largeWorkspace({ activities: 300, notesPerActivity: 1 }),
      largeWorkspace({ activities, notesPerActivity: 1 }),
      largeWorkspace({ activities: exported, notesPerActivity: 1, plans: 1 }),
    ])
    return withCopies(async ({ fileOf }) => {
      const job = (path: string, name: string) => {
        const file = fileOf(path)
        return () => peakOf(file, name)
      }
      const peaks = await sampleInTurn(
        {
          small: job(small, 'look'),
          large: job(large, 'look'),
          xlsx: job(plan, 'xlsx'),
          csv: job(plan, 'csv'),
          html: job(plan, 'html'),
          json: job(plan, 'json'),
          merge: job(large, 'merge'),
        },
        { rounds: 3, warmUps: 0 },
      )
      const limit = { name: 'the same with 300', samples: peaks.small }
      const [all, some] = [activities.toLocaleString('en'), exported.toLocaleString('en')]
      const figure = (name: string, ours: readonly number[], goals: Parameters<typeof figureOf>[0]['goals'] = []) =>
        figureOf({ name, unit: 'MB', ours, limit, goals })
      return [
        figure(`matrix, page and search, ${all} activities`, peaks.large, [{ id: 'G21', of: 'ratio', atMost: 1.1 }]),
        figure(`xlsx, ${some} activities`, peaks.xlsx),
        figure(`csv, ${some} activities`, peaks.csv),
        figure(`html, ${some} activities`, peaks.html),
        figure(`json, ${some} activities`, peaks.json),
        figure('merging 100,000 operations', peaks.merge),
      ]
    })
  },
}

async function peakOf(file: string, job: string): Promise<number> {
  const { stdout } = await run(process.execPath, [doorFile('memory'), file, job])
  return (JSON.parse(stdout) as { peakMb: number }).peakMb // written by that program
}
