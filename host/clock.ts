import type { Day } from '#contract/values'

/** The civil date at a moment, in this machine's time zone. */
export function civilDay(moment: Date): Day {
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  const date = String(moment.getDate()).padStart(2, '0')
  return `${moment.getFullYear()}-${month}-${date}`
}
