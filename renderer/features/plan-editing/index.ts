export { NewPlanDialog } from './new-plan-dialog.tsx'
export { OutlineDialog } from './outline-dialog.tsx'
export { PlanDetailsDialog } from './plan-details-dialog.tsx'
export { ThresholdsDialog } from './thresholds-dialog.tsx'
