import type { Evidence } from '#contract/area/evidence'
import { fileSizeText } from '#domain/file-size'
import { wordFor } from '#domain/words'
import type { CliCommand } from '../command.ts'
import { outFile } from '../out-file.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlan } from '../read-plans.ts'
import { readLanguage } from '../report-choice.ts'
import { out, reading } from './shared-options.ts'

export const evidenceCommand: CliCommand = {
  usage: 'evidence --workspace F --plan P [--as-of DAY] [--out F.zip [--force] [--language L]] [--json]',
  summary: 'Lists the files that give evidence for a plan; with --out puts them all into one archive with an index.',
  options: { ...reading, ...out, language: { type: 'string' } },
  wordCount: 0,
  run: async (context) => {
    const { options } = context
    const language = readLanguage(options)
    const given = options.text('out')
    const file = given === null ? null : outFile(context, given, 'binder')
    const items = await readPlan(context, async ({ ask, plan: { id: planId }, asOf }, asking) => {
      const found = (await ask('evidence.list', { planId })).items
      if (file !== null) await file.save(asking, await asking.tell('evidence.bind', { planId, language, asOf }))
      return found
    })
    printAnswer(
      context,
      { items },
      {
        titles: ['No.', 'Caption', 'Belongs to', 'Date', 'Size', 'Marking', 'SHA-256'],
        rows: items.map(rowOf),
      },
    )
    if (file !== null) context.say(`The binder is in ${file.path}.`)
    return 0
  },
}

function rowOf({ number, caption, isHere, owner, ownerName, day, file, marking }: Evidence): readonly string[] {
  return [
    String(number),
    isHere ? caption : `${caption} (not in this copy)`,
    `${wordFor('en', 'entity', owner.kind)}: ${ownerName}`,
    day,
    fileSizeText(file.size, 'en'),
    wordFor('en', 'marking', marking),
    file.sha256,
  ]
}
