import type { PlanRows } from './rows.ts'
import { activities } from './un-csto/activities.ts'
import { notes } from './un-csto/notes.ts'
import { areas, documents, objectives, parties, plan } from './un-csto/plan.ts'

/** PL-4. */
export const unCsto: PlanRows = {
  plan,
  parties,
  documents,
  areas,
  focusAreas: [],
  objectives,
  activities,
  notes,
  courses: {},
  monitoring: [],
}
