import type { PlanRows } from './rows.ts'
import { crimeUnitActivities } from './unodc-dpko/crime-units.ts'
import { missionActivities } from './unodc-dpko/missions.ts'
import { notes } from './unodc-dpko/notes.ts'
import { areas, documents, objectives, parties, plan } from './unodc-dpko/plan.ts'
import { programmeActivities } from './unodc-dpko/programmes.ts'

/** PL-2. */
export const unodcDpko: PlanRows = {
  plan,
  parties,
  documents,
  areas,
  focusAreas: [],
  objectives,
  activities: [...missionActivities, ...programmeActivities, ...crimeUnitActivities],
  notes,
}
