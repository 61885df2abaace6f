import type { Note } from '#contract/area/note'
import { wordFor } from '#domain/words'
import { asOf, askOf, readAsOf } from '../as-of.ts'
import { withWorkspace } from '../asking.ts'
import type { Asking, CliCommand } from '../command.ts'
import { plansFor } from '../find-plan.ts'
import { printAnswer } from '../print-answer.ts'
import { json, plan, workspace } from './shared-options.ts'

const pageLength = 1_000

export const notesCommand: CliCommand = {
  usage: 'notes --workspace F [--plan P] [--as-of DAY] [--json]',
  summary: 'Lists the monitoring notes of a plan, or of all, newest first.',
  options: { ...workspace, ...plan, ...asOf, ...json },
  wordCount: 0,
  run: async (context) => {
    const day = readAsOf(context.options)
    const notes = await withWorkspace(context, async (asking) => {
      const found: Note[] = []
      for (const { id } of await plansFor(asking, context.options.text('plan'))) {
        for (const note of await notesOf(askOf(asking, id, day), id)) found.push(note)
      }
      return found.toSorted((one, other) => Number(one.day < other.day) - Number(one.day > other.day))
    })
    printAnswer(
      context,
      { notes },
      {
        titles: ['Day', 'Activity', 'Kind', 'Author', 'Text'],
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

async function notesOf({ ask }: Pick<Asking, 'ask'>, planId: string): Promise<readonly Note[]> {
  const every = { planId, activityId: null, kind: null, fromDay: null, toDay: null, limit: pageLength }
  const first = await ask('note.list', { ...every, offset: 0 })
  const notes = [...first.notes]
  while (notes.length < first.total) {
    const page = await ask('note.list', { ...every, offset: notes.length })
    if (page.notes.length === 0) break
    notes.push(...page.notes)
  }
  return notes
}
