import type { SeedCommand, UndatedCommand } from '#contract/seed'
import type { Day, Instant, PartialDay } from '#contract/values'
import { lastDayOf } from '#domain/days'

/** The hour at which everything of a day is entered. */
const hour = '09:00:00.000Z'

/** Commands given on one day; of a partial day on its last one, when it is sure to have come. */
export function given(day: PartialDay, commands: readonly UndatedCommand[]): readonly SeedCommand[] {
  const at: Instant = `${lastDayOf(day)}T${hour}`
  return commands.map((command) => ({ ...command, at }))
}

/** The later of two days, for what is entered when there is something to enter it into. */
export function notBefore(first: Day, day: PartialDay): Day {
  const last = lastDayOf(day)
  return last < first ? first : last
}

/** The commands in the order of their moments, and as they were where these are the same. */
export function inOrder(commands: readonly SeedCommand[]): readonly SeedCommand[] {
  return commands.toSorted((one, other) => compare(one.at ?? '', other.at ?? ''))
}

function compare(one: Instant, other: Instant): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
