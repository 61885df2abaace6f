import type { SeedCommand } from '#contract/seed'
import type { Day, Id } from '#contract/values'
import { riskCategories, riskTreatments } from '#contract/vocabulary/monitoring'
import { addDays, daysBetween } from '#domain/days'
import { entered, generated } from './make.ts'
import type { Make } from './make.ts'
import type { Surroundings } from './plan.ts'
import { lastDay } from './schedule.ts'
import type { Schedule } from './schedule.ts'

type Told = {
  readonly activityId: Id
  readonly dates: Schedule
  /** When the activity was entered. */
  readonly since: Day
  /** The year that it was chosen for. */
  readonly chosenYear: number | null
}

/** What close monitoring adds to an activity: milestones for all, money for many, its part in the round, and now and then a risk. */
export function* activityMonitoring(make: Make, around: Surroundings, told: Told): Generator<SeedCommand> {
  yield* milestones(make, around, told)
  if (make.monitoring.chance(0.4)) yield* money(make, around, told)
  yield* roundEntry(make, around, told)
  if (make.monitoring.chance(0.05)) yield risk(make, around, told)
}

const milestoneTitles = ['Work plan agreed', 'First workshop held', 'Equipment handed over', 'Lessons noted'] as const

/** One to four on the way to the planned end; those that were reached are entered on that day. */
function* milestones(make: Make, { organisationIds }: Surroundings, told: Told): Generator<SeedCommand> {
  const { monitoring, nextId } = make
  const { activityId, dates, since } = told
  const count = 1 + monitoring.below(4)
  const step = daysBetween(dates.plannedStart, dates.plannedEnd) / count
  for (let index = 0; index < count; index += 1) {
    const plannedDay = addDays(dates.plannedStart, Math.round(step * (index + 1)))
    const reached = addDays(plannedDay, monitoring.below(50) - 15)
    const isReached = dates.actualStart !== null && reached <= (dates.actualEnd ?? lastDay) && monitoring.chance(0.85)
    const actualDay = isReached ? later(reached, since) : null
    const milestone = {
      activityId,
      title: milestoneTitles[index] ?? milestoneTitles[0],
      deliverable: '',
      ownerId: organisationIds[monitoring.below(organisationIds.length)] ?? null,
      plannedDay,
      revisedDay: null,
      actualDay,
      provenance: null,
    }
    yield entered(make, actualDay ?? since, { name: 'milestone.create', input: { id: nextId(), milestone } })
  }
}

function later(one: Day, other: Day): Day {
  return one < other ? other : one
}

/** What it costs in units of made-up sums, and what a donor gives of it. */
function* money(make: Make, { planId, organisationIds }: Surroundings, told: Told): Generator<SeedCommand> {
  const { monitoring, nextId } = make
  const { activityId, dates, since } = told
  const amount = 50_000 * (2 + monitoring.below(19))
  const line = { planId, activityId, year: Number(dates.plannedStart.slice(0, 4)), remark: '', provenance: generated }
  const required = { ...line, kind: 'required', donorId: null, money: { amount, currency: 'XTS' }, day: null } as const
  yield entered(make, since, { name: 'fundingLine.create', input: { id: nextId(), fundingLine: required } })
  const share = monitoring.below(5)
  if (share === 0) return
  const given = {
    ...line,
    kind: monitoring.pick(['pledged', 'committed', 'received'] as const),
    donorId: organisationIds[monitoring.below(organisationIds.length)] ?? null,
    money: { amount: (amount / 4) * share, currency: 'XTS' },
    day: since,
  } as const
  yield entered(make, since, { name: 'fundingLine.create', input: { id: nextId(), fundingLine: given } })
}

/** The day on which the round of the first quarter was gone through. */
function roundDay({ focusYear }: Surroundings): Day {
  return `${focusYear}-04-08`
}

/** Whatever was chosen and had begun by then, in the focus year or before it. */
function* roundEntry(make: Make, around: Surroundings, told: Told): Generator<SeedCommand> {
  const day = roundDay(around)
  if (told.chosenYear === null || told.since > day) return
  const { monitoring, nextId } = make
  const proposed = monitoring.pick(['green', 'green', 'amber', 'red'] as const)
  const entry = {
    periodId: around.periodId,
    activityId: told.activityId,
    outcome: monitoring.chance(0.6) ? 'updated' : 'no-change',
    rating: { rating: proposed, proposed, reason: null },
    day,
    provenance: null,
  } as const
  yield entered(make, day, { name: 'roundEntry.create', input: { id: nextId(), roundEntry: entry } })
}

function risk(make: Make, { planId, organisationIds }: Surroundings, { activityId, since }: Told): SeedCommand {
  const { monitoring, nextId } = make
  return entered(make, since, {
    name: 'risk.create',
    input: {
      id: nextId(),
      risk: {
        planId,
        activityId,
        title: 'The partners are not ready in time',
        description: '',
        category: monitoring.pick(riskCategories),
        assessment: { likelihood: 1 + monitoring.below(5), impact: 1 + monitoring.below(5) },
        ownerId: organisationIds[monitoring.below(organisationIds.length)] ?? null,
        ownerName: null,
        treatment: { kind: monitoring.pick(riskTreatments), text: '' },
        status: monitoring.pick(['open', 'open', 'closed'] as const),
        identifiedDay: since,
        reviewDay: null,
        marking: 'unclassified',
        provenance: generated,
      },
    },
  })
}
