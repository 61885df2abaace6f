import { derivedFields, documented, illustrative, withFields } from './provenance.ts'
import type { NoteRow } from './rows.ts'
import type { SourceCode } from './sources.ts'

type Event = Pick<NoteRow, 'day' | 'kind' | 'text'>

/** Something that a source says happened to the plan as a whole, dated as exactly as it is known. */
export function planEvent(event: Event, ...codes: readonly SourceCode[]): NoteRow {
  return { ...event, activity: null, provenance: documented(...codes) }
}

/** Something that a source says happened; that it belongs to this activity is our reading. */
export function activityEvent(activity: string, event: Event, ...codes: readonly SourceCode[]): NoteRow {
  const placed = derivedFields('the event is documented; its place on this activity is our reading', 'activityId')
  return { ...event, activity, provenance: withFields(documented(...codes), placed) }
}

/** A monitoring note made up to show what following an activity looks like. */
export function illustrativeNote(activity: string, event: Event): NoteRow {
  return { ...event, activity, text: `Illustrative: ${event.text}`, provenance: illustrative }
}
