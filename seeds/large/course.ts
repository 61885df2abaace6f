import type { SeedCommand } from '#contract/seed'
import type { Day, Id } from '#contract/values'
import { addDays } from '#domain/days'
import { entered } from './make.ts'
import type { Make } from './make.ts'
import { lastDay } from './schedule.ts'
import type { Schedule } from './schedule.ts'

/** Status and dates of an activity when it was entered: on the day of its start where it has begun, otherwise with its plan. */
export function firstDates(dates: Schedule): Schedule {
  const status = dates.actualStart === null ? dates.status : ({ status: 'ongoing', reason: null } as const)
  return { ...dates, status, revisedEnd: movedOn(dates) === null ? dates.revisedEnd : null, actualEnd: null }
}

/** What became of it: its end moved, reached, and the status it has now. */
export function* courseCommands(make: Make, activityId: Id, dates: Schedule): Generator<SeedCommand> {
  const { status, revisedEnd, actualStart, actualEnd } = dates
  const moved = movedOn(dates)
  if (moved !== null) {
    const input = { activityId, date: 'end', revision: revisedEnd } as const
    yield entered(make, moved, { name: 'activity.reviseDate', input })
  }
  if (actualStart === null || status.status === 'ongoing') return
  const day = actualEnd ?? earlier(addDays(actualStart, 120), lastDay)
  if (actualEnd !== null) {
    const change = { field: 'actualEnd', value: actualEnd } as const
    yield entered(make, day, { name: 'activity.edit', input: { activityId, change } })
  }
  yield entered(make, day, { name: 'activity.setStatus', input: { activityId, status } })
}

/** When the end was moved: a little before it would have come. Null when it was entered as moved, or never was. */
function movedOn({ revisedEnd, plannedEnd, actualStart, actualEnd }: Schedule): Day | null {
  if (revisedEnd === null || actualStart === null) return null
  const day = addDays(plannedEnd, -10)
  const isDuring = day > actualStart && day <= (actualEnd ?? lastDay)
  return isDuring ? day : null
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
