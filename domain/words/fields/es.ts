import type { FieldWords } from '../shape.ts'
import { activityFields } from './es/activity.ts'
import { meetingsFields } from './es/meetings.ts'
import { monitoringFields } from './es/monitoring.ts'
import { planFields } from './es/plan.ts'
import { resourcesFields } from './es/resources.ts'
import { riskFields } from './es/risk.ts'

export const esFields: FieldWords = {
  ...planFields,
  ...activityFields,
  ...monitoringFields,
  ...riskFields,
  ...resourcesFields,
  ...meetingsFields,
}
