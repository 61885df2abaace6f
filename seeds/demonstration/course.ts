import type { StatusFact } from '#contract/entity/activity'
import type { SeedCommand, UndatedCommand } from '#contract/seed'
import type { Day, PartialDay } from '#contract/values'
import { activityId } from './ids.ts'
import { given, notBefore } from './moments.ts'
import type { ActivityDatesRow, ActivityRow } from './rows.ts'

/** A status that an activity got on a day, before or after others. */
export type CourseStep = StatusFact & { readonly day: PartialDay }

/** How an activity came to where its row leaves it: without one it was so from the first day of its plan. */
export type Course = {
  /** When it came into the plan; null when it was there from the first day. */
  readonly since: PartialDay | null
  /** Its status when it came. */
  readonly first: StatusFact
  /** The statuses after that. */
  readonly steps: readonly CourseStep[]
  /** When it got the status of its row. */
  readonly settled: PartialDay
  /** When its end was moved to the one of its row. */
  readonly endMoved: Day | null
}

/** What the activity was on its first day. */
export function firstState(row: ActivityRow, course: Course | undefined): Pick<ActivityRow, 'status' | 'dates'> {
  if (course === undefined) return { status: row.status, dates: row.dates }
  return { status: course.first, dates: { ...row.dates, revisedEnd: null, actualStart: null, actualEnd: null } }
}

/** What happened to it after that. */
export function courseCommands(row: ActivityRow, course: Course, drawnUp: Day): readonly SeedCommand[] {
  const id = activityId(row.reference)
  const steps = [...course.steps, { ...row.status, day: course.settled }]
  const started = steps.find(({ status }) => status !== 'planned')?.day ?? course.settled
  const on = (day: PartialDay, ...commands: readonly UndatedCommand[]) => given(notBefore(drawnUp, day), commands)
  const statuses = steps.flatMap(({ day, ...status }) =>
    on(day, { name: 'activity.setStatus', input: { activityId: id, status } }),
  )
  return [
    ...dayCommands(row.dates, 'actualStart', (day) => on(notBefore(day, started), actualDay(id, 'actualStart', day))),
    ...dayCommands(row.dates, 'actualEnd', (day) => on(day, actualDay(id, 'actualEnd', day))),
    ...(course.endMoved === null
      ? []
      : on(course.endMoved, {
          name: 'activity.reviseDate',
          input: { activityId: id, date: 'end', revision: row.dates.revisedEnd },
        })),
    ...statuses,
  ]
}

function dayCommands(
  dates: ActivityDatesRow,
  field: 'actualStart' | 'actualEnd',
  make: (day: Day) => readonly SeedCommand[],
): readonly SeedCommand[] {
  const day = dates[field]
  return day === null ? [] : make(day)
}

function actualDay(id: string, field: 'actualStart' | 'actualEnd', value: Day): UndatedCommand {
  return { name: 'activity.edit', input: { activityId: id, change: { field, value } } }
}
