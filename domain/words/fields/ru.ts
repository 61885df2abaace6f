import type { FieldWords } from '../shape.ts'
import { activityFields } from './ru/activity.ts'
import { meetingsFields } from './ru/meetings.ts'
import { monitoringFields } from './ru/monitoring.ts'
import { planFields } from './ru/plan.ts'
import { resourcesFields } from './ru/resources.ts'
import { riskFields } from './ru/risk.ts'

export const ruFields: FieldWords = {
  ...planFields,
  ...activityFields,
  ...monitoringFields,
  ...riskFields,
  ...resourcesFields,
  ...meetingsFields,
}
