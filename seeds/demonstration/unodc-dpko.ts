import { heldMeetings } from './meetings.ts'
import type { PlanRows } from './rows.ts'
import { courses } from './unodc-dpko/courses.ts'
import { crimeUnitActivities } from './unodc-dpko/crime-units.ts'
import { meetings } from './unodc-dpko/meetings.ts'
import { missionActivities } from './unodc-dpko/missions.ts'
import { moneyCommands } from './unodc-dpko/money.ts'
import { notes } from './unodc-dpko/notes.ts'
import { areas, documents, objectives, parties, plan } from './unodc-dpko/plan.ts'
import { programmeActivities } from './unodc-dpko/programmes.ts'
import { shortfallCommands } from './unodc-dpko/shortfall.ts'

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
  courses,
  monitoring: [...moneyCommands(), ...heldMeetings(plan, meetings), ...shortfallCommands()],
}
