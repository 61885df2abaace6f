import type { Note } from '#contract/area/note'
import { wordFor } from '#domain/words'
import type { CliCommand, PlanReading } from '../command.ts'
import { printAnswer } from '../print-answer.ts'
import { readPlans } from '../read-plans.ts'
import { activity, reading } from './shared-options.ts'

const pageLength = 1_000

export const notesCommand: CliCommand = {
  usage: 'notes --workspace F [--plan P] [--activity REF] [--as-of DAY] [--json]',
  summary: 'Lists the monitoring notes of a plan, or of all, newest first.',
  options: { ...reading, ...activity },
  wordCount: 0,
  run: async (context) => {
    const found = await readPlans(context, notesOf)
    const notes = found.toSorted((one, other) => Number(one.day < other.day) - Number(one.day > other.day))
    printAnswer(
      context,
      { notes },
      {
        titles: ['Date', 'Activity', 'Kind', 'Author', 'Text'],
        rows: notes.map((note) => [
          note.day,
          note.activityReference ?? '',
          wordFor('en', 'noteKind', note.kind),
          note.authorName ?? '',
          note.text,
        ]),
      },
    )
    return 0
  },
}

async function notesOf({ ask, subject }: PlanReading): Promise<readonly Note[]> {
  const every = { ...subject, kind: null, fromDay: null, toDay: null, limit: pageLength }
  const first = await ask('note.list', { ...every, offset: 0 })
  const notes = [...first.notes]
  while (notes.length < first.total) {
    const page = await ask('note.list', { ...every, offset: notes.length })
    if (page.notes.length === 0) break
    notes.push(...page.notes)
  }
  return notes
}
