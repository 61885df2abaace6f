import type { NoteRow } from '../rows.ts'
import { activityNotes } from './notes/activities.ts'
import { illustrativeNotes } from './notes/illustrative.ts'
import { planNotes } from './notes/plan.ts'

export const notes: readonly NoteRow[] = [...planNotes, ...activityNotes, ...illustrativeNotes]
