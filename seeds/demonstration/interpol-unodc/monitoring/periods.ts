import type { SeedCommand } from '#contract/seed'
import type { Rating, RoundOutcome } from '#contract/vocabulary/monitoring'
import { stableId } from '../../../stable-id.ts'
import { activityId, planId } from '../../ids.ts'
import { given } from '../../moments.ts'
import { illustrative } from '../../provenance.ts'
import { signingDay } from './days.ts'

/** The quarters of 2016 that the plan lived through, and the days for handing in what is said of them. */
const quarters = [
  { code: 'Q2', range: ['2016-04-01', '2016-06-30'], submission: ['2016-07-01', '2016-07-15'] },
  { code: 'Q3', range: ['2016-07-01', '2016-09-30'], submission: ['2016-10-01', '2016-10-15'] },
  { code: 'Q4', range: ['2016-10-01', '2016-12-31'], submission: ['2017-01-01', '2017-01-15'] },
] as const

type Quarter = (typeof quarters)[number]['code']

/** The id of a quarter of 2016. */
export function periodId(code: Quarter): string {
  return stableId(`period/PL-1/2016/${code}`)
}

/** The reporting periods of 2016: that the plan was reported on by quarter is made up. */
export function periodCommands(): readonly SeedCommand[] {
  return given(
    signingDay,
    quarters.map(({ code, range: [fromDay, toDay], submission: [opensDay, dueDay] }) => ({
      name: 'reportingPeriod.create',
      input: {
        id: periodId(code),
        reportingPeriod: {
          planId: planId('PL-1'),
          kind: 'quarter',
          range: { fromDay, toDay },
          submission: { opensDay, dueDay },
          name: null,
          provenance: illustrative,
        },
      },
    })),
  )
}

/** The day on which the round of the second quarter was gone through. */
export const roundDay = '2016-07-08'

type Entry = {
  readonly outcome: RoundOutcome
  readonly proposed: Rating
  /** A rating given against the rule's, and why. */
  readonly given?: { readonly rating: Rating; readonly reason: string }
}

/** What the rule proposes on that day from the illustrative milestones, money and notes, and what was given. */
const entries: { readonly [reference: string]: Entry } = {
  'F-01': { outcome: 'updated', proposed: 'green' },
  'F-02': { outcome: 'updated', proposed: 'green' },
  'F-03': { outcome: 'updated', proposed: 'amber' },
  'F-04': { outcome: 'no-change', proposed: 'red' },
  'F-05': {
    outcome: 'no-change',
    proposed: 'red',
    given: { rating: 'amber', reason: 'Illustrative: the agreement is about to be signed, and money comes with it.' },
  },
  'F-06': { outcome: 'updated', proposed: 'green' },
  'F-07': { outcome: 'updated', proposed: 'green' },
  'F-08': { outcome: 'no-change', proposed: 'amber' },
  'F-09': { outcome: 'no-change', proposed: 'green' },
  'F-10': { outcome: 'no-change', proposed: 'red' },
  'F-11': { outcome: 'updated', proposed: 'green' },
}

/** The monitoring round of the second quarter of 2016, and what became of the one rating that it gave against the rule. */
export function roundCommands(): readonly SeedCommand[] {
  return [...entryCommands(), ...leftToRule()]
}

function entryCommands(): readonly SeedCommand[] {
  return given(
    roundDay,
    Object.entries(entries).map(([reference, { outcome, proposed, given: other }]) => ({
      name: 'roundEntry.create',
      input: {
        id: stableId(`round/PL-1/2016/Q2/${reference}`),
        roundEntry: {
          periodId: periodId('Q2'),
          activityId: activityId(reference),
          outcome,
          rating: { rating: other?.rating ?? proposed, proposed, reason: other?.reason ?? null },
          day: roundDay,
          provenance: illustrative,
        },
      },
    })),
  )
}

/** The agreement that the rating waited for is documented for this day: from then on the rule rates the activity again. */
function leftToRule(): readonly SeedCommand[] {
  return given('2016-08-30', [
    { name: 'activity.overrideRating', input: { activityId: activityId('F-05'), override: null } },
  ])
}
