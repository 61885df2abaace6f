import type { FieldWords } from '../shape.ts'
import { activityFields } from './ar/activity.ts'
import { meetingsFields } from './ar/meetings.ts'
import { monitoringFields } from './ar/monitoring.ts'
import { planFields } from './ar/plan.ts'
import { resourcesFields } from './ar/resources.ts'
import { riskFields } from './ar/risk.ts'

export const arFields: FieldWords = {
  ...planFields,
  ...activityFields,
  ...monitoringFields,
  ...riskFields,
  ...resourcesFields,
  ...meetingsFields,
}
