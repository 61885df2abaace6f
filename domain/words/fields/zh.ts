import type { FieldWords } from '../shape.ts'
import { activityFields } from './zh/activity.ts'
import { meetingsFields } from './zh/meetings.ts'
import { monitoringFields } from './zh/monitoring.ts'
import { planFields } from './zh/plan.ts'
import { resourcesFields } from './zh/resources.ts'
import { riskFields } from './zh/risk.ts'

export const zhFields: FieldWords = {
  ...planFields,
  ...activityFields,
  ...monitoringFields,
  ...riskFields,
  ...resourcesFields,
  ...meetingsFields,
}
