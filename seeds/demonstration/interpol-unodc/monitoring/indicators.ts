import type { EntityValues } from '#contract/entity/table'
import type { SeedCommand } from '#contract/seed'
import type { Day } from '#contract/values'
import { stableId } from '../../../stable-id.ts'
import { activityId, planId } from '../../ids.ts'
import { given } from '../../moments.ts'
import { illustrative } from '../../provenance.ts'
import { reviewDay, signingDay } from './days.ts'
import { periodId, roundDay } from './periods.ts'

type ValueRow = {
  readonly quarter: 'Q2' | 'Q3'
  readonly enteredDay: Day
  readonly category: string | null
  readonly target: number | null
  /** Null is "no data". */
  readonly actual: number | null
  readonly reason: string
}

type IndicatorRow = {
  readonly activity: string
  readonly title: string
  readonly unit: string
  readonly target: number
  readonly by: Day
  readonly disaggregation: readonly string[]
  readonly verification: string
  readonly values: readonly ValueRow[]
}

function value(
  quarter: ValueRow['quarter'],
  [actual, target]: readonly [number | null, number | null],
  reason = '',
  category: string | null = null,
): ValueRow {
  return { quarter, enteredDay: quarter === 'Q2' ? roundDay : reviewDay, category, target, actual, reason }
}

/** Every one of them is made up, and counts from the signing on. */
const indicators: readonly IndicatorRow[] = [
  {
    activity: 'F-01',
    title: 'Front-line points with access to I-24/7',
    unit: 'points',
    target: 6,
    by: '2016-11-30',
    disaggregation: [],
    verification: 'Connection records.',
    values: [value('Q2', [0, 0]), value('Q3', [1, 2], 'Illustrative: the second point waits for its equipment.')],
  },
  {
    activity: 'F-05',
    title: 'Investigators and prosecutors trained',
    unit: 'persons',
    target: 40,
    by: '2016-12-15',
    disaggregation: ['Women', 'Men'],
    verification: 'Lists of participants.',
    values: [
      value('Q2', [null, null], 'Illustrative: no data; the agreement was not yet signed.'),
      value('Q3', [null, 0], 'Illustrative: no data; the first training is planned for 15 December.'),
    ],
  },
  {
    activity: 'F-09',
    title: 'Regional networks on the list that have named a contact point',
    unit: 'networks',
    target: 8,
    by: '2016-10-31',
    disaggregation: [],
    verification: 'Letters of the networks.',
    values: [value('Q2', [0, 0]), value('Q3', [5, 5])],
  },
]

/** The indicators of 2016 with their values: of the second quarter from its round, of the third as at the mid-year review. */
export function indicatorCommands(): readonly SeedCommand[] {
  return indicators.flatMap((row) => {
    const { activity, title, unit, target, by, disaggregation, verification } = row
    const id = stableId(`indicator/${activity}/1`)
    const indicator: EntityValues<'indicator'> = {
      planId: planId('PL-1'),
      activityId: activityId(activity),
      title,
      unit,
      direction: 'ascending',
      measure: 'cumulative',
      baseline: { value: 0, day: signingDay },
      target: { value: target, day: by },
      disaggregation: [...disaggregation],
      meansOfVerification: `Illustrative: ${verification}`,
      provenance: illustrative,
    }
    return [
      ...given(signingDay, [{ name: 'indicator.create', input: { id, indicator } }]),
      ...row.values.flatMap((each) => valueCommands(id, each)),
    ]
  })
}

function valueCommands(indicatorId: string, row: ValueRow): readonly SeedCommand[] {
  const { quarter, enteredDay, category, target, actual, reason } = row
  return given(enteredDay, [
    {
      name: 'indicatorValue.create',
      input: {
        id: stableId(`indicator-value/${indicatorId}/${quarter}/${category ?? 'all'}`),
        indicatorValue: {
          indicatorId,
          periodId: periodId(quarter),
          category,
          target,
          actual,
          varianceReason: reason,
          provenance: illustrative,
        },
      },
    },
  ])
}
