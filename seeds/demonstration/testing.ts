import type { SeedCommand } from '#contract/seed'
import type { Day } from '#contract/values'
import { rateBook } from '#domain/money/rates'
import { fundingOf } from '#domain/money/funding'
import { rateActivity } from '#domain/rating/rate-activity'
import type { RatingFacts } from '#domain/rating/rate-activity'
import { thresholds } from './interpol-unodc/monitoring/settings.ts'
import { recordsOn } from '../replay-testing.ts'
import type { Replayed } from '../replay-testing.ts'

/** What the rule makes of each of some activities, by reference, from what the commands up to a day tell. */
export function proposalsOn(commands: readonly SeedCommand[], references: readonly string[], day: Day) {
  const told = recordsOn(commands, 'activity', day).filter(({ reference }) => references.includes(reference))
  return Object.fromEntries(
    told.map((activity) => [activity.reference, rateActivity(factsOf(commands, activity, day), thresholds, day)]),
  )
}

function factsOf(commands: readonly SeedCommand[], activity: Replayed<'activity'>, day: Day): RatingFacts {
  const isOwn = ({ activityId }: { readonly activityId: string | null }): boolean => activityId === activity.id
  const lines = recordsOn(commands, 'fundingLine', day).filter(isOwn)
  return {
    status: activity.status.status,
    dates: {
      ...activity,
      revisedStart: activity.revisedStart?.day ?? null,
      revisedEnd: activity.revisedEnd?.day ?? null,
    },
    milestones: recordsOn(commands, 'milestone', day)
      .filter(isOwn)
      .map((each) => ({ ...each, revisedDay: each.revisedDay?.day ?? null })),
    indicators: recordsOn(commands, 'indicator', day)
      .filter(isOwn)
      .map((each) => ({ ...each, values: valuesOf(commands, each.id, day) })),
    wordDays: [...recordsOn(commands, 'note', day), ...recordsOn(commands, 'roundEntry', day)]
      .filter(isOwn)
      .map((each) => each.day),
    unmetPercent: fundingOf(lines, 'XTS', rateBook([])).unmetPercent,
  }
}

function valuesOf(commands: readonly SeedCommand[], indicator: string, day: Day) {
  const periods = recordsOn(commands, 'reportingPeriod')
  return recordsOn(commands, 'indicatorValue', day)
    .filter(({ indicatorId, category }) => indicatorId === indicator && category === null)
    .map((each) => ({ ...each, toDay: periods.find(({ id }) => id === each.periodId)?.range.toDay ?? day }))
}
