import { fc } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fundingKinds } from '#contract/vocabulary/resources'
import { fundingOf } from './funding.ts'
import { rateBook } from './rates.ts'
import { summariseFunding } from './summary.ts'
import type { FundingEntry } from './summary.ts'

const blank: FundingEntry = {
  activityId: 'first',
  donorId: null,
  kind: 'required',
  money: { amount: 0, currency: 'USD' },
  year: 2016,
  day: null,
}
const euroRate = { rate: { from: 'EUR', to: 'USD', value: '1.1' }, day: '2016-06-01' } as const

function line(part: Partial<FundingEntry>, amount: number): FundingEntry {
  return { ...blank, money: { amount, currency: 'USD' }, ...part }
}

function summary(lines: readonly FundingEntry[], part: Partial<Parameters<typeof summariseFunding>[0]> = {}) {
  return summariseFunding({ lines, rates: [], currency: 'USD', year: null, leadsOf: () => [], ...part })
}

const anyLine: fc.Arbitrary<FundingEntry> = fc.record({
  activityId: fc.constantFrom('first', 'second', null),
  donorId: fc.constantFrom('donor', 'other', null),
  kind: fc.constantFrom(...fundingKinds),
  money: fc.record({
    amount: fc.integer({ min: 0, max: 1_000_000_000 }),
    currency: fc.constantFrom('USD' as const, 'EUR' as const),
  }),
  year: fc.constantFrom(2016, 2017),
  day: fc.constantFrom(null, '2016-06-01', '2016-07-01'),
})
const anyLines = fc.array(anyLine)
const withRates = { rates: [euroRate] }

describe('the money of a plan', () => {
  it('is available when pledged, committed or received, and to be mobilised as far as it is not', () => {
    const lines = [
      line({}, 1_000_00),
      line({ kind: 'pledged', donorId: 'donor' }, 100_00),
      line({ kind: 'committed', donorId: 'donor' }, 200_00),
      line({ kind: 'received', donorId: 'donor' }, 300_00),
      line({ kind: 'expenditure' }, 50_00),
    ]

    expect(summary(lines).total).toEqual({
      required: 1_000_00,
      pledged: 100_00,
      committed: 200_00,
      received: 300_00,
      available: 600_00,
      expenditure: 50_00,
      toBeMobilised: 400_00,
      overfunded: 0,
      unmetPercent: 40,
    })
  })

  it('that is more than was required leaves nothing to be mobilised, and says by how much', () => {
    const { total } = summary([line({}, 100), line({ kind: 'received', donorId: 'donor' }, 130)])

    expect(total).toMatchObject({ toBeMobilised: 0, overfunded: 30, unmetPercent: 0 })
  })

  it('is not told without a rate, names the rate, and leaves what does not rest on it', () => {
    const lines = [
      line({}, 100),
      line({ kind: 'pledged', money: { amount: 5, currency: 'EUR' }, day: '2016-05-01' }, 0),
    ]

    const told = summary(lines, withRates)

    expect(told.total).toMatchObject({ required: 100, pledged: null, available: null, toBeMobilised: null })
    expect(told.missingRates).toEqual([{ from: 'EUR', to: 'USD', day: '2016-05-01', lineCount: 1, canBeEntered: true }])
  })

  it('of several currencies waits until one is chosen; of one currency it is told in that', () => {
    const one = summary([line({}, 100)], { currency: null })
    const two = summary([line({}, 100), line({ money: { amount: 1, currency: 'EUR' } }, 0)], { currency: null })

    expect([one.currency, one.total.required]).toEqual(['USD', 100])
    expect([two.currency, two.total.required, two.usedCurrencies]).toEqual([null, null, ['EUR', 'USD']])
  })

  it('of a year leaves the other years out, and knows of them', () => {
    const told = summary([line({}, 100), line({ year: 2017 }, 200)], { year: 2017 })

    expect([told.total.required, told.lineYears]).toEqual([200, [2016, 2017]])
  })

  it('counts an activity with two leads once, under both together', () => {
    const leadsOf = (id: string) => (id === 'first' ? ['a', 'b'] : [])

    const { leads } = summary([line({}, 100), line({ activityId: 'second' }, 50)], { leadsOf })

    expect(leads.map(({ leadIds, required }) => [leadIds, required])).toEqual([
      [['a', 'b'], 100],
      [[], 50],
    ])
  })

  it('adds up: by activity, by year, and in all', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { total, unassigned, activities, years } = summary(lines, withRates)
        const add = (rows: readonly { readonly required: number | null }[]) =>
          rows.reduce((so, { required }) => so + (required ?? 0), 0)

        expect([add([...activities, unassigned]), add(years)]).toEqual([total.required, total.required])
      }),
    )
  })

  it('leaves required less available, told as what is missing or as what is too much', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { total } = summary(lines, withRates)
        const { required, available, toBeMobilised, overfunded } = total

        expect((toBeMobilised ?? 0) - (overfunded ?? 0)).toBe((required ?? 0) - (available ?? 0))
        expect(Math.min(toBeMobilised ?? -1, overfunded ?? -1)).toBe(0)
      }),
    )
  })

  it('is counted once when a pledge becomes a commitment on its line', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(), (lines, place) => {
        const pledges = lines.map((each, index): FundingEntry =>
          index === place % 5 ? { ...each, kind: 'pledged' } : each,
        )
        const signed = pledges.map((each, index): FundingEntry =>
          index === place % 5 ? { ...each, kind: 'committed' } : each,
        )

        const [before, after] = [summary(pledges, withRates).total, summary(signed, withRates).total]

        expect([after.available, after.toBeMobilised]).toEqual([before.available, before.toBeMobilised])
      }),
    )
  })

  it('does not depend on the order of its lines', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(summary(lines.toReversed(), withRates).total).toEqual(summary(lines, withRates).total)
      }),
    )
  })

  it('of one activity is what the whole says of it', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const own = lines.filter(({ activityId }) => activityId === 'first')

        const row = summary(lines, withRates).activities.find(({ activityId }) => activityId === 'first')

        const alone = fundingOf(own, 'USD', rateBook([euroRate]))
        expect(row ?? { activityId: 'first', leadIds: [], ...alone }).toEqual({
          activityId: 'first',
          leadIds: [],
          ...alone,
        })
      }),
    )
  })

  it('is no more short of money after a pledge', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({ min: 1, max: 1_000_000 }), (lines, amount) => {
        const before = summary(lines, withRates).total
        const after = summary([...lines, line({ kind: 'pledged', donorId: 'donor' }, amount)], withRates).total

        expect(after.toBeMobilised ?? 0).toBeLessThanOrEqual(before.toBeMobilised ?? 0)
        expect(after.unmetPercent ?? 0).toBeLessThanOrEqual(before.unmetPercent ?? 0)
      }),
    )
  })
})
