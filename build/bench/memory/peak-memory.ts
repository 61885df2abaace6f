import { existsSync, readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ReportFormat } from '#contract/area/report'
import { reportFormats } from '#contract/area/report'
import { openWorkspace } from '#db/client'
import { createHost } from '#host/create-host'
import { benchClock } from '../data/clock.ts'
import { foreignOperations } from '../data/foreign-operations.ts'
import { openReportHost } from '../data/report-host.ts'

/** Does one job in a process of its own and tells the most memory that it had: `peak-memory <file> <job>`. */
const [path = '', job = ''] = process.argv.slice(2)

if (job === 'merge') await mergeInto(path)
else if (job === 'look') await look(path)
else await exportAs(formatOf(job), path)
process.stdout.write(JSON.stringify({ peakMb: peakKilobytes() / 1024 }))

/** All threads together. What the system counts for a process begins, on Linux, with the memory of the one that started it. */
function peakKilobytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}

async function mergeInto(file: string): Promise<void> {
  const database = new Database(file)
  const operations = foreignOperations(database, { count: 100_000, copy: 1 })
  database.close()
  const opened = await openWorkspace({ path: file, mode: 'open', marksFolder: null, clock: benchClock })
  if (!opened.ok) throw new Error(opened.code)
  await opened.value.applyOperations(operations)
  await opened.value.close()
}

/** The matrix, a page of all activities, and a search. */
async function look(file: string): Promise<void> {
  const { host, call, choice } = await openReportHost(file, createHost)
  const all = { planId: null, status: null, organisationId: null, offset: 0, limit: 100 }
  await call('activity.list', { planId: choice.planId })
  await call('activity.page', { ...all, sort: { by: 'title', direction: 'ascending' } })
  await call('search.find', { text: 'training', planId: null, limit: 50 })
  await host.close()
}

async function exportAs(format: ReportFormat, file: string): Promise<void> {
  const { host, prepare } = await openReportHost(file, createHost)
  const made = await prepare(format)
  if (!made.ok) throw new Error(made.code)
  await host.close()
}

function formatOf(text: string): ReportFormat {
  const format = reportFormats.find((each) => each === text)
  if (format === undefined) throw new Error(`there is no job ${text}`)
  return format
}
