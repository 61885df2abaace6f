import type { HistoryEntry } from '#contract/area/history'
import { entityNames } from '#contract/entity/table'
import { fieldWordForName, wordFor } from '#domain/words'
import type { CliCommand } from '../command.ts'
import { wholeNumber } from '../pick.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlanOrAll } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

const longestPage = 500
const usualCount = 100

export const historyCommand: CliCommand = {
  usage: 'history --workspace F [--plan P] [--activity REF] [--as-of DAY] [--limit N] [--json]',
  summary: 'Lists who changed what and when, newest first; the newest 100 unless --limit says otherwise.',
  options: { ...reading, ...activity, limit: { type: 'string' } },
  wordCount: 0,
  run: async (context) => {
    const limit = wholeNumber(context.options, 'limit', 1) ?? usualCount
    const { entries, total } = await readPlanOrAll(context, async ({ ask, subject }) => {
      const filter = { ...subject, entity: null, personId: null, fromDay: null, toDay: null }
      const found: HistoryEntry[] = []
      let page = await ask('history.list', { ...filter, before: null, limit: Math.min(limit, longestPage) })
      found.push(...page.entries)
      while (page.hasMore && found.length < limit) {
        const before = found.at(-1)?.number ?? null
        const rest = Math.min(limit - found.length, longestPage)
        page = await ask('history.list', { ...filter, before, limit: rest })
        found.push(...page.entries)
      }
      return { entries: found, total: page.total }
    })
    printAnswer(context, { entries, total }, { titles, rows: entries.map(rowOf) })
    if (entries.length < total) context.say(`${entries.length} of ${total} entries; --limit shows more.`)
    return 0
  },
}

const titles = ['When', 'Who', 'What', 'Field', 'From', 'To']

function rowOf(entry: HistoryEntry): readonly string[] {
  const entity = entityNames.find((name) => name === entry.entity)
  const kind = entity === undefined ? entry.entity : wordFor('en', 'entity', entity)
  const head = [entry.at, entry.personName ?? '', `${kind}: ${entry.subject}`]
  if (entry.field === '*') return [...head, '(made)', '', '']
  const field = entity === undefined ? entry.field : fieldWordForName('en', entity, entry.field)
  return [...head, field, shownValue(entry.from, entry.names), shownValue(entry.to, entry.names)]
}

/** Texts and names as they are; anything else as its JSON. */
function shownValue(value: HistoryEntry['from'], names: HistoryEntry['names']): string {
  if (value === null) return ''
  if (typeof value !== 'string') return JSON.stringify(value)
  return names.find((each) => each.id === value)?.name ?? value
}
