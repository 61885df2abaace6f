import type { Note } from '#contract/area/note'
import type { Block, NoteEntry } from '../model.ts'
import type { ReportContext } from './context.ts'
import { heading } from './heading.ts'
import { titleMark } from './marks.ts'

/** The notes of the period under their activities, in the order of areas and references; those on the whole plan first. */
export function noteBlocks(context: ReportContext): readonly Block[] {
  const { told, facts, t } = context
  const { notes } = told.facts
  if (notes.length === 0)
    return [heading(1, t('notes.title')), { kind: 'paragraph', text: t('notes.none'), tone: 'quiet' }]
  const byActivity = Map.groupBy(notes, (note) => note.activityId)
  const group = (name: string, of: readonly Note[]): readonly Block[] =>
    of.length === 0 ? [] : [heading(2, name), { kind: 'notes', entries: of.map((note) => entryOf(note, context)) }]
  const inOrder = facts.areas.flatMap((area) => facts.activities.filter(({ areaId }) => areaId === area.id))
  return [
    heading(1, t('notes.title')),
    ...group(t('notes.ofPlan'), byActivity.get(null) ?? []),
    ...inOrder.flatMap(({ id, reference, title, provenance }) =>
      group(`${reference}  ${title}${titleMark(provenance)}`, byActivity.get(id) ?? []),
    ),
  ]
}

/** What stands beside a note's day: kind, author, whether it was written in the round of the period, and how it is founded when that is not plain. */
function entryOf(note: Note, { word, t, facts, choice }: ReportContext): NoteEntry {
  const { provenance } = note
  const source = provenance?.source ?? null
  const byline = [
    word('noteKind', note.kind),
    note.authorName ?? '',
    note.day > choice.period.toDay ? t('notes.ofRound') : '',
    provenance === null || provenance.kind === 'documented' ? '' : word('provenance', provenance.kind),
    note.marking === facts.plan.marking ? '' : word('marking', note.marking),
  ]
  return {
    day: note.day,
    byline: byline.filter((part) => part !== ''),
    text: note.text,
    // What is made up rests on nothing, and says so beside its day.
    source: source === null || provenance?.kind === 'illustrative' ? '' : t('notes.source', { source }),
  }
}
