import { fieldWordFor } from '#domain/words'
import type { Block, BlockOf, LabelledText } from '../model.ts'
import type { SheetContext } from './context.ts'

/** Which meeting of which plan: when, where, with whom. */
export function sheetTitle(context: SheetContext): BlockOf<'title'> {
  const { facts, t } = context
  return { kind: 'title', overline: t('kind.decisions'), title: facts.meeting.title, facts: sheetFacts(context) }
}

/** The lines under the title, also above the sheets of a workbook. */
export function sheetFacts({ facts, choice, word, day, language, marking, t }: SheetContext): readonly LabelledText[] {
  const { meeting, plan } = facts
  const field = (name: 'day' | 'place' | 'participants' | 'state' | 'marking' | 'provenance') =>
    fieldWordFor(language, 'meeting', name)
  const { provenance } = meeting
  const lines: readonly LabelledText[] = [
    { label: word('entity', 'plan'), text: plan.title },
    { label: field('day'), text: day(meeting.day) },
    { label: field('place'), text: meeting.place ?? '' },
    { label: field('participants'), text: meeting.participants.trim() },
    { label: field('state'), text: word('meetingState', meeting.state) },
    { label: field('marking'), text: word('marking', marking) },
    {
      label: field('provenance'),
      text: provenance === null ? '' : [word('provenance', provenance.kind), provenance.source ?? ''].join('\n').trim(),
    },
    { label: t('title.asOf'), text: choice.asOf === null ? '' : day(choice.asOf) },
    { label: t('title.madeBy'), text: facts.authorName ?? '' },
  ]
  return lines.filter(({ text }) => text !== '')
}

/** Says of a sheet that is made before the meeting what it is. */
export function plannedNotice({ facts, t }: SheetContext): readonly Block[] {
  return facts.meeting.state === 'held' ? [] : [{ kind: 'paragraph', text: t('decisions.planned'), tone: 'quiet' }]
}
