import type { PlanRows } from './rows.ts'
import { areas, focusAreas } from './interpol-unodc/areas.ts'
import { focusActivities } from './interpol-unodc/focus-activities.ts'
import { notes } from './interpol-unodc/notes.ts'
import { documents, objectives, parties, plan } from './interpol-unodc/plan.ts'
import { remainingActivities } from './interpol-unodc/remaining-activities.ts'

/** PL-1: the main plan of the demonstration. */
export const interpolUnodc: PlanRows = {
  plan,
  parties,
  documents,
  areas,
  focusAreas,
  objectives,
  activities: [...focusActivities, ...remainingActivities],
  notes,
}
