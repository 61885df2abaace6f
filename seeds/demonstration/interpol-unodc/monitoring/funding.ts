import type { SeedCommand } from '#contract/seed'
import type { Day } from '#contract/values'
import type { FundingKind } from '#contract/vocabulary/resources'
import { stableId } from '../../../stable-id.ts'
import { activityId, organisationId, planId } from '../../ids.ts'
import type { OrganisationCode } from '../../organisations.ts'
import { given } from '../../moments.ts'
import { illustrative } from '../../provenance.ts'
import { signingDay } from './days.ts'

type Donor = Extract<OrganisationCode, 'DONOR-A' | 'DONOR-B'>
type Given = Extract<FundingKind, 'pledged' | 'committed' | 'received'>

/** A sum of a donor: pledged first, and what became of the pledge. */
type Grant = {
  readonly donor: Donor
  readonly sum: number
  readonly stages: readonly { readonly day: Day; readonly kind: Given }[]
}

type Budget = { readonly required: number; readonly grants: readonly Grant[]; readonly spent: number }

function grant(donor: Donor, sum: number, ...stages: Grant['stages']): Grant {
  return { donor, sum, stages }
}

const pledged = (day: Day) => ({ day, kind: 'pledged' }) as const
const committed = (day: Day) => ({ day, kind: 'committed' }) as const
const received = (day: Day) => ({ day, kind: 'received' }) as const

/**
 * What the eleven activities cost, in units of no currency: no budget of the plan is public. Every sum is made up and round, and so
 * are the two donors, for no organisation is documented to have given any of it.
 */
const budgets: { readonly [reference: string]: Budget } = {
  'F-01': {
    required: 450_000,
    grants: [
      grant('DONOR-A', 250_000, pledged('2016-06-10'), committed('2016-07-01'), received('2016-08-15')),
      grant('DONOR-B', 150_000, pledged('2016-07-01'), committed('2016-09-12')),
    ],
    spent: 120_000,
  },
  'F-02': { required: 150_000, grants: [grant('DONOR-B', 150_000, committed('2016-07-01'))], spent: 40_000 },
  'F-03': {
    required: 300_000,
    grants: [
      grant('DONOR-A', 150_000, pledged('2016-06-10'), committed('2016-07-01')),
      grant('DONOR-B', 50_000, pledged('2016-07-01')),
    ],
    spent: 30_000,
  },
  'F-04': { required: 500_000, grants: [grant('DONOR-A', 200_000, pledged('2016-06-10'))], spent: 0 },
  'F-05': {
    required: 1_000_000,
    grants: [
      grant('DONOR-A', 500_000, pledged('2016-08-30'), committed('2016-09-12')),
      grant('DONOR-B', 300_000, pledged('2016-08-30')),
    ],
    spent: 0,
  },
  'F-06': {
    required: 350_000,
    grants: [
      grant('DONOR-A', 100_000, pledged('2016-06-10'), committed('2016-07-01'), received('2016-08-15')),
      grant('DONOR-B', 200_000, pledged('2016-07-01'), committed('2016-09-12')),
    ],
    spent: 90_000,
  },
  'F-07': {
    required: 200_000,
    grants: [grant('DONOR-B', 200_000, committed('2016-06-10'), received('2016-07-01'))],
    spent: 190_000,
  },
  'F-08': { required: 250_000, grants: [grant('DONOR-A', 150_000, pledged('2016-06-10'))], spent: 0 },
  'F-09': {
    required: 400_000,
    grants: [
      grant('DONOR-A', 250_000, pledged('2016-06-10'), committed('2016-07-01')),
      grant('DONOR-B', 100_000, pledged('2016-07-01')),
    ],
    spent: 20_000,
  },
  'F-10': { required: 150_000, grants: [], spent: 0 },
  'F-11': {
    required: 100_000,
    grants: [grant('DONOR-A', 100_000, pledged('2016-06-10'), committed('2016-07-01'), received('2016-08-15'))],
    spent: 40_000,
  },
}

/** When what was spent until then is entered. */
const bookedDay = '2016-09-20'

/** What each activity needs, gets and spends. */
export function fundingCommands(): readonly SeedCommand[] {
  return Object.entries(budgets).flatMap(([reference, { required, grants, spent }]) => [
    ...line(reference, 'required', { kind: 'required', donor: null, sum: required, day: null }, signingDay),
    ...grants.flatMap((each) => grantCommands(reference, each)),
    ...(spent === 0
      ? []
      : line(reference, 'spent', { kind: 'expenditure', donor: null, sum: spent, day: bookedDay }, bookedDay)),
  ])
}

/** A pledge that is signed becomes a commitment on the same line, and then a receipt: nothing is counted twice. */
function grantCommands(reference: string, { donor, sum, stages }: Grant): readonly SeedCommand[] {
  const [first, ...later] = stages
  if (first === undefined) return []
  return [
    ...line(reference, donor, { ...first, donor, sum }, first.day),
    ...later.flatMap(({ day, kind }) => {
      const fundingLineId = lineId(reference, donor)
      return given(day, [
        { name: 'fundingLine.edit', input: { fundingLineId, change: { field: 'kind', value: kind } } },
        { name: 'fundingLine.edit', input: { fundingLineId, change: { field: 'day', value: day } } },
      ])
    }),
  ]
}

type Line = {
  readonly kind: FundingKind
  readonly donor: Donor | null
  readonly sum: number
  readonly day: Day | null
}

function line(reference: string, key: string, { kind, donor, sum, day }: Line, entered: Day): readonly SeedCommand[] {
  const fundingLine = {
    planId: planId('PL-1'),
    activityId: activityId(reference),
    kind,
    donorId: donor === null ? null : organisationId(donor),
    money: { amount: sum, currency: 'XTS' },
    year: 2016,
    day,
    remark: 'Illustrative: demo units, not a currency.',
    provenance: illustrative,
  } as const
  return given(entered, [{ name: 'fundingLine.create', input: { id: lineId(reference, key), fundingLine } }])
}

function lineId(reference: string, key: string): string {
  return stableId(`funding/${reference}/${key}`)
}
