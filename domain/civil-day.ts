import type { Day, Instant } from '#contract/values'

/** The civil date at a moment, where the officer is: in the time zone of the machine. */
export function civilDay(moment: Date): Day {
  const year = String(moment.getFullYear()).padStart(4, '0')
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  return `${year}-${month}-${String(moment.getDate()).padStart(2, '0')}`
}

/** The moment at which a day begins where the officer is. */
export function firstMomentOf(day: Day): Instant {
  return new Date(`${day}T00:00:00`).toISOString()
}
