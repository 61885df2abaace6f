import type { Note } from '#contract/area/note'
import type { Block, NoteEntry } from '../model.ts'
import type { ReportContext } from './context.ts'
import { heading } from './heading.ts'

/** The notes of the period under their activities, in the order of areas and references; those on the whole plan first. */
export function noteBlocks(context: ReportContext): readonly Block[] {
  const { facts, t } = context
  const byActivity = Map.groupBy(facts.notes, (note) => note.activityId)
  const ofPlan = byActivity.get(null) ?? []
  const plan: readonly Block[] =
    ofPlan.length === 0 ? [] : [heading(2, t('notes.ofPlan')), { kind: 'notes', entries: entriesOf(ofPlan, context) }]
  const areas = facts.areas.flatMap((area): readonly Block[] => {
    const ofArea = facts.activities.filter((activity) => activity.areaId === area.id)
    const blocks = ofArea.flatMap((activity): readonly Block[] => {
      const notes = byActivity.get(activity.id) ?? []
      if (notes.length === 0) return []
      return [
        heading(3, `${activity.reference}  ${activity.title}`),
        { kind: 'notes', entries: entriesOf(notes, context) },
      ]
    })
    return blocks.length === 0 ? [] : [heading(2, area.name), ...blocks]
  })
  const none: readonly Block[] =
    facts.notes.length === 0 ? [{ kind: 'paragraph', text: t('notes.none'), tone: 'quiet' }] : []
  return [heading(1, t('notes.title')), ...none, ...plan, ...areas]
}

function entriesOf(notes: readonly Note[], context: ReportContext): readonly NoteEntry[] {
  return notes.map((note) => entryOf(note, context))
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
    source: source === null ? '' : t('notes.source', { source }),
  }
}
