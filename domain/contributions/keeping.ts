import type { Delivery } from '#contract/entity/resources'
import type { Day } from '#contract/values'
import { daysBetween } from '../days.ts'

/** What a promise says of when it is due and how far it was kept. */
export type Promised = { readonly dueDay: Day | null; readonly delivery: Delivery | null }

/** How a promise stands on a day. Late is computed from its dates, never typed. */
export type Keeping =
  | { readonly kind: 'open' | 'partly'; readonly overdueDays: number }
  | { readonly kind: 'delivered'; readonly lateDays: number }
  | { readonly kind: 'withdrawn' }

/** How a promise stands today: nothing of it recorded, partly kept, kept, or withdrawn; and by how many days it is late. */
export function keepingOf({ dueDay, delivery }: Promised, today: Day): Keeping {
  if (delivery?.state === 'withdrawn') return { kind: 'withdrawn' }
  if (delivery?.state === 'delivered') return { kind: 'delivered', lateDays: daysLate(dueDay, delivery.day) }
  return { kind: delivery === null ? 'open' : 'partly', overdueDays: daysLate(dueDay, today) }
}

/** Whether more is expected of a promise. */
export function isUnkept({ kind }: Keeping): boolean {
  return kind === 'open' || kind === 'partly'
}

/** Whether more is expected of a promise than has come by its day. */
export function isOverdue(keeping: Keeping): boolean {
  return 'overdueDays' in keeping && keeping.overdueDays > 0
}

/** What an organisation promised, what it kept, and what is overdue. */
export type KeptCount = { readonly promised: number; readonly kept: number; readonly overdue: number }

/** Counts promises; one that was withdrawn is no longer promised. */
export function keptCount(promises: readonly Promised[], today: Day): KeptCount {
  const keepings = promises.map((promise) => keepingOf(promise, today))
  return {
    promised: keepings.filter(({ kind }) => kind !== 'withdrawn').length,
    kept: keepings.filter(({ kind }) => kind === 'delivered').length,
    overdue: keepings.filter(isOverdue).length,
  }
}

function daysLate(dueDay: Day | null, day: Day): number {
  return dueDay === null ? 0 : Math.max(0, daysBetween(dueDay, day))
}
