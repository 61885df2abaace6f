import type { StatusFact } from '#contract/entity/activity'
import type { Status } from '#contract/vocabulary'

/** IATI ActivityStatus codes 1 to 6. */
export const iatiStatusCodes = {
  planned: 1,
  ongoing: 2,
  closing: 3,
  completed: 4,
  cancelled: 5,
  suspended: 6,
} as const satisfies Record<Status, number>

/** Cancelling and suspending need a reason (product vocabulary, IATI 5 and 6). */
export function needsReason(status: Status): boolean {
  return status === 'cancelled' || status === 'suspended'
}

/** Whether a status is given without the reason it needs. */
export function lacksReason({ status, reason }: StatusFact): boolean {
  return needsReason(status) && (reason ?? '').trim() === ''
}

/** Nothing more is expected of the activity, so nothing of it can be late. */
export function isSettled(status: Status): boolean {
  return status === 'completed' || status === 'cancelled'
}

/** Whether its end is waited for, so that it can be late: not that of what is settled, nor of what is suspended until it goes on. */
export function isEndAwaited(status: Status): boolean {
  return !isSettled(status) && status !== 'suspended'
}
