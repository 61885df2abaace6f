import { z } from '../zod.ts'

/** Why something wants attention. Each is computed from what was recorded, and none is ever entered. The most urgent first. */
export const attentionKinds = [
  'overdue',
  'milestone-overdue',
  'action-point-overdue',
  'conflict',
  'rating-worsened',
  'contribution-overdue',
  'measure-overdue',
  'round-incomplete',
  'silent',
  'not-started',
  'ended-not-closed',
  'completed-with-open-milestone',
  'risk-review-due',
  'due-soon',
  'milestone-due-soon',
  'action-point-due',
] as const
export const AttentionKind = z.enum(attentionKinds)
export type AttentionKind = z.infer<typeof AttentionKind>
