import type { Deed } from '#contract/entity/risk'
import type { Failed } from '#contract/result'
import { fail } from '#contract/result'
import type { Day } from '#contract/values'

/** Refuses that something was done on a day that is still to come. */
export function deedFault(deed: Pick<Deed, 'day'> | null, today: Day): Failed<'deed.in-future'> | null {
  return deed !== null && deed.day > today ? fail('deed.in-future', { today }) : null
}
