import type { FieldWords } from '../shape.ts'
import { activityFields } from './fr/activity.ts'
import { meetingsFields } from './fr/meetings.ts'
import { monitoringFields } from './fr/monitoring.ts'
import { planFields } from './fr/plan.ts'
import { resourcesFields } from './fr/resources.ts'
import { riskFields } from './fr/risk.ts'

export const frFields: FieldWords = {
  ...planFields,
  ...activityFields,
  ...monitoringFields,
  ...riskFields,
  ...resourcesFields,
  ...meetingsFields,
}
