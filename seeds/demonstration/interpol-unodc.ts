import { illustrativeFields, withFields } from './provenance.ts'
import type { ActivityRow, PlanRows } from './rows.ts'
import { areas, focusAreas } from './interpol-unodc/areas.ts'
import { courses } from './interpol-unodc/courses.ts'
import { focusActivities } from './interpol-unodc/focus-activities.ts'
import { monitoringCommands } from './interpol-unodc/monitoring.ts'
import { isJudged } from './interpol-unodc/monitoring/criteria.ts'
import { notes } from './interpol-unodc/notes.ts'
import { documents, objectives, parties, plan } from './interpol-unodc/plan.ts'
import { remainingActivities } from './interpol-unodc/remaining-activities.ts'

const activities = [...focusActivities, ...remainingActivities].map(withJudgement)

/** PL-1: the main plan of the demonstration. */
export const interpolUnodc: PlanRows = {
  plan,
  parties,
  documents,
  areas,
  focusAreas,
  objectives,
  activities,
  notes,
  courses,
  monitoring: monitoringCommands(activities),
}

/** Whether an activity meets the criteria of the year is made up, whatever its decision is. */
function withJudgement(row: ActivityRow): ActivityRow {
  const { selection } = row
  if (selection === null || !isJudged(row.reference)) return row
  return {
    ...row,
    selection: { ...selection, provenance: withFields(selection.provenance, illustrativeFields('criteriaMet')) },
  }
}
