import type { SeedCommand, UndatedCommand } from '#contract/seed'
import type { Day, PartialDay } from '#contract/values'
import { activityId } from './ids.ts'
import { given, notBefore } from './moments.ts'
import type { ActivityDatesRow, ActivityRow, Course } from './rows.ts'

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
