import { heldMeetings } from './meetings.ts'
import type { PlanRows } from './rows.ts'
import { activities } from './unodc-osce/activities.ts'
import { courses } from './unodc-osce/courses.ts'
import { meetings } from './unodc-osce/meetings.ts'
import { notes } from './unodc-osce/notes.ts'
import { areas, documents, objectives, parties, plan } from './unodc-osce/plan.ts'

/** PL-3. */
export const unodcOsce: PlanRows = {
  plan,
  parties,
  documents,
  areas,
  focusAreas: [],
  objectives,
  activities,
  notes,
  courses,
  monitoring: heldMeetings(plan, meetings),
}
