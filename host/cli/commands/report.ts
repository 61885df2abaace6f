import { ReportFormat, reportFormats } from '#contract/area/report'
import type { CliCommand } from '../command.ts'
import { outFile } from '../out-file.ts'
import { oneOf } from '../pick.ts'
import { readPlan } from '../read-plans.ts'
import { choiceOptions, kindWords, readChoice } from '../report-choice.ts'
import { asOf, out, plan, workspace } from './shared-options.ts'

export const reportCommand: CliCommand = {
  usage: [
    `report --workspace F --plan P --format ${reportFormats.join('|')} --out F [--force]`,
    `[--kind ${kindWords.join('|')}] [--period 2016 | 2016-Q3 | 2016-H1 | 2016-05 | FROM..TO]`,
    '[--language L] [--focus-year Y] [--as-of DAY] [--without SECTION,SECTION]',
    '[--kind decisions --meeting "DAY or title"]',
  ].join('\n         '),
  summary:
    'Makes a report of a plan, or the decision sheet of a meeting; the period is the year in focus, or this year, unless given.',
  options: { ...workspace, ...plan, ...asOf, ...out, ...choiceOptions, format: { type: 'string' } },
  wordCount: 0,
  run: async (context) => {
    const { options } = context
    const format = oneOf(ReportFormat, reportFormats, 'format', options.needed('format'))
    const choose = readChoice(options)
    const file = outFile(context, options.needed('out'), 'report')
    const removed = await readPlan(context, async (reading, asking) => {
      const prepared = await asking.tell('report.prepare', { choice: await choose(reading), format })
      await file.save(asking, prepared)
      return prepared.removedCharacterCount
    })
    if (removed > 0) context.say(`Characters that ${format} cannot hold and that were left out: ${removed}.`)
    context.say(`The report is in ${file.path}.`)
    return 0
  },
}
