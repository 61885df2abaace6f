import type { SeedCommand, UndatedCommand } from '#contract/seed'
import type { Id } from '#contract/values'
import { addDays } from '#domain/days'
import { entered } from './make.ts'
import type { Make } from './make.ts'
import type { PlanFrame } from './plan.ts'
import { reviewCommands } from './review.ts'
import { lastDay } from './schedule.ts'

/** What close monitoring adds to a plan: its currency, the quarters of its focus year, of which the first has a round, and two reviews. */
export function* planMonitoring(make: Make, frame: PlanFrame, roundPeriodId: Id): Generator<SeedCommand> {
  const { planId, firstDay, focusYear } = frame
  const change = { field: 'currency', value: 'XTS' } as const
  yield entered(make, firstDay, { name: 'plan.edit', input: { planId, change } })
  for (const command of periods(make, frame, roundPeriodId)) yield entered(make, firstDay, command)
  for (const day of [`${focusYear}-05-20`, `${focusYear}-11-20`]) {
    if (day > lastDay) continue
    for (const command of reviewCommands(make, planId, day)) yield entered(make, day, command)
  }
}

const quarters = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const

function periods({ nextId }: Make, { planId, focusYear }: PlanFrame, firstId: Id): readonly UndatedCommand[] {
  return quarters.map(([from, to], index) => {
    const range = { fromDay: `${focusYear}-${from}`, toDay: `${focusYear}-${to}` }
    const submission = { opensDay: addDays(range.toDay, 1), dueDay: addDays(range.toDay, 15) }
    const reportingPeriod = { planId, kind: 'quarter', range, submission, name: null, provenance: null } as const
    return { name: 'reportingPeriod.create', input: { id: index === 0 ? firstId : nextId(), reportingPeriod } }
  })
}
