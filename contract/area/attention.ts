import { without } from '../edit.ts'
import { snoozeFields } from '../entity/attention.ts'
import { criterionFields } from '../entity/plan.ts'
import { createOf, deleteOf, editOf, listOf } from '../record-operations.ts'

/** What was put off, and what a year's focus is chosen by. */
export const attentionOperations = {
  'snooze.list': listOf(snoozeFields, ['snooze']),
  'snooze.create': createOf('snooze', snoozeFields, ['plan.unknown']),
  'snooze.edit': editOf('snooze', without(snoozeFields, 'planId', 'key'), []),
  'snooze.delete': deleteOf('snooze'),

  'criterion.list': listOf(criterionFields, ['criterion']),
  'criterion.create': createOf('criterion', criterionFields, ['plan.unknown']),
  'criterion.edit': editOf('criterion', without(criterionFields, 'planId'), []),
  'criterion.delete': deleteOf('criterion'),
} as const
