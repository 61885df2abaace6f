import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../root.ts'
import { buildForBench } from './bundles.ts'
import type { Figure } from './figure.ts'
import { machineFacts } from './machine.ts'
import type { Measure, Scale } from './measure.ts'
import { asOf } from './measures/as-of.ts'
import { duringExport } from './measures/during-export.ts'
import { exportDocuments } from './measures/export.ts'
import { fileSize } from './measures/file-size.ts'
import { matrix, page } from './measures/lists.ts'
import { memory } from './measures/memory.ts'
import { merge } from './measures/merge.ts'
import { monitoring } from './measures/monitoring.ts'
import { search } from './measures/search.ts'
import { start } from './measures/start.ts'
import { statusUpdate } from './measures/status-update.ts'
import { tableText } from './print-table.ts'

const measures: readonly Measure[] = [
  statusUpdate,
  matrix,
  page,
  asOf,
  monitoring,
  search,
  start,
  exportDocuments,
  duringExport,
  merge,
  memory,
  fileSize,
]

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } })
const wanted = measures.filter(({ name }) => values.only === undefined || name.startsWith(values.only))

if (wanted.length === 0) {
  console.error(`There is no measure ${values.only}. There are: ${measures.map(({ name }) => name).join(', ')}.`)
  process.exitCode = 1
} else {
  await run()
}

async function run(): Promise<void> {
  await buildForBench()
  const scale = scaleOf(values.quick)
  const file = join(root, 'out', 'bench.json')
  const results: { measure: string; figures: readonly Figure[] }[] = []
  for (const measure of wanted) {
    const figures = await measure.run(scale)
    results.push({ measure: measure.name, figures })
    console.log(`${tableText(measure.name, figures)}\n`)
    // After each measure: what has been measured stays when a later one fails.
    const report = { machine: machineFacts(), isQuick: scale.isQuick, activities: scale.activities, results }
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  }
  console.log(`The same as JSON: ${file}`)
}

function scaleOf(isQuick: boolean): Scale {
  return {
    isQuick,
    activities: isQuick ? 10_000 : 100_000,
    rounds: (count) => (isQuick ? Math.ceil(count / 5) : count),
  }
}
