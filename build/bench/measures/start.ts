import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { root } from '../../root.ts'
import { sampleInTurn } from '../alternate.ts'
import { doorFile } from '../doors.ts'
import { withCopies } from '../data/copies.ts'
import { largeWorkspace } from '../data/large-workspace.ts'
import { figureOf } from '../figure.ts'
import type { Measure } from '../measure.ts'
import { timeToRows } from '../start/time-to-rows.ts'

/** From starting the program until the matrix that was left open shows its first rows again. */
export const start: Measure = {
  name: 'start to first rows',
  run: async ({ activities, rounds }) => {
    const largePath = await largeWorkspace({ activities, notesPerActivity: 1 })
    const smallPath = await largeWorkspace({ activities: 300, notesPerActivity: 1 })
    return withCopies(async ({ fileOf }) => {
      const [large, small] = [leaveOpen(fileOf(largePath)), leaveOpen(fileOf(smallPath))]
      const blank = dataFolder(`${large}-blank`)
      const memory = { large: new Array<number>(), small: new Array<number>() }
      const shell = join(root, 'out/host/browser/main.js')
      const run = async (folder: string, memories: number[] | null) => {
        const { ms, memoryMb } = await timeToRows(folder === blank ? doorFile('blank') : shell, folder)
        if (memoryMb !== null) memories?.push(memoryMb)
        return ms
      }
      const samples = await sampleInTurn(
        {
          large: () => run(large, memory.large),
          small: () => run(small, memory.small),
          blank: () => run(blank, null),
        },
        { rounds: rounds(10), warmUps: 1 },
      )
      for (const folder of [large, small, blank]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      const limit = { name: 'blank page', samples: samples.blank }
      const goals = [
        { id: 'G19', of: 'ratio', atMost: 1.25 },
        { id: 'G19', of: 'p50', atMost: 550 },
      ] as const
      const count = activities.toLocaleString('en')
      return [
        figureOf({ name: `${count} activities`, ours: samples.large, limit, goals }),
        figureOf({ name: '300 activities', ours: samples.small, limit, goals }),
        figureOf({
          name: `${count} activities, against 300`,
          ours: samples.large,
          limit: { name: '300 activities', samples: samples.small },
        }),
        ...memoryFigures(memory, count),
      ]
    })
  },
}

function memoryFigures(
  memory: { readonly large: readonly number[]; readonly small: readonly number[] },
  count: string,
) {
  if (memory.large.length === 0) return []
  return [
    figureOf({
      name: `memory of all processes, ${count} activities`,
      unit: 'MB',
      ours: memory.large,
      limit: { name: '300 activities', samples: memory.small },
      goals: [
        { id: 'G21', of: 'ratio', atMost: 1.1 },
        { id: 'G21', of: 'p50', atMost: 500 },
      ],
    }),
  ]
}

/** A folder of the program's own data as it is when the matrix of the first plan was left open. */
function leaveOpen(path: string): string {
  const database = new Database(path, { readonly: true })
  const planId = String(database.prepare('select id from plan where deleted = 0 order by title limit 1').pluck().get())
  database.close()
  const folder = dataFolder(`${path}-data`)
  const entry = {
    path,
    name: 'Generated data',
    openedAt: '2026-10-01T09:00:00.000Z',
    lastPlace: `/plan/${planId}/matrix`,
  }
  writeFileSync(join(folder, 'recent.json'), JSON.stringify({ workspaces: [entry], open: path }))
  return folder
}

function dataFolder(path: string): string {
  mkdirSync(path, { recursive: true })
  return path
}
