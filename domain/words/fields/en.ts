import type { FieldWords } from '../shape.ts'
import { activityFields } from './en/activity.ts'
import { meetingsFields } from './en/meetings.ts'
import { monitoringFields } from './en/monitoring.ts'
import { planFields } from './en/plan.ts'
import { resourcesFields } from './en/resources.ts'
import { riskFields } from './en/risk.ts'

export const enFields: FieldWords = {
  ...planFields,
  ...activityFields,
  ...monitoringFields,
  ...riskFields,
  ...resourcesFields,
  ...meetingsFields,
}
