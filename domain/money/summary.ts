import type { FundingSummary } from '#contract/area/resources'
import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import { areWorlds, convert } from './convert.ts'
import type { FundingFact } from './funding.ts'
import { rateDayOf, reportingCurrency } from './funding.ts'
import { rateBook } from './rates.ts'
import type { DatedRate } from './rates.ts'
import { addTo, emptyTally, figuresOf, joined } from './tally.ts'
import type { Tally } from './tally.ts'

/** A funding line with what it is grouped by. */
export type FundingEntry = FundingFact & { readonly activityId: Id | null; readonly donorId: Id | null }

type Given = {
  /** Every line of the plan, of whatever year. */
  readonly lines: readonly FundingEntry[]
  readonly rates: readonly DatedRate[]
  /** The plan's own; null when none was chosen. */
  readonly currency: CurrencyCode | null
  /** Null: all years together. */
  readonly year: number | null
  /** The organisations that lead an activity, in a settled order. */
  readonly leadsOf: (activityId: Id) => readonly Id[]
}

/** All figures of a plan's money: in all, and by activity, donor, leading organisations and year. */
export function summariseFunding({ lines, rates, currency, year, leadsOf }: Given): FundingSummary {
  const told = reportingCurrency(currency, lines)
  const wanted = year === null ? lines : lines.filter((line) => line.year === year)
  const converted = convertedLines(wanted, told, rates)
  const activities = groupsOf(converted, ({ line }) => line.activityId ?? '')
  const given = converted.filter(({ line }) => line.donorId !== null)
  const total = [...activities.values()].reduce(joined, emptyTally())
  return {
    currency: told,
    total: figuresOf(total),
    unassigned: figuresOf(activities.get('') ?? emptyTally()),
    activities: [...activities]
      .filter(([activityId]) => activityId !== '')
      .map(([activityId, tally]) => ({ activityId, leadIds: [...leadsOf(activityId)], ...figuresOf(tally) })),
    donors: rows(
      groupsOf(given, ({ line }) => line.donorId ?? ''),
      (donorId) => ({ donorId }),
    ),
    leads: rows(leadGroups(activities, leadsOf), (ids) => ({ leadIds: ids === '' ? [] : ids.split(' ') })),
    years: rows(
      groupsOf(converted, ({ line }) => String(line.year)),
      (text) => ({ year: Number(text) }),
    ).toSorted((first, second) => first.year - second.year),
    missingRates: missingRates(converted, told),
    usedCurrencies: [...new Set(wanted.map(({ money }) => money.currency))].toSorted(),
    lineYears: [...new Set(lines.map((line) => line.year))].toSorted((first, second) => first - second),
  }
}

type Converted = { readonly line: FundingEntry; readonly amount: bigint | null }

function convertedLines(
  lines: readonly FundingEntry[],
  to: CurrencyCode | null,
  rates: readonly DatedRate[],
): readonly Converted[] {
  const book = rateBook(rates)
  return lines.map((line) => ({
    line,
    amount: to === null ? null : convert(line.money, to, rateDayOf(line), book),
  }))
}

function groupsOf(lines: readonly Converted[], keyOf: (converted: Converted) => string): Map<string, Tally> {
  const groups = new Map<string, Tally>()
  for (const converted of lines) {
    const key = keyOf(converted)
    const tally = groups.get(key) ?? emptyTally()
    groups.set(key, tally)
    addTo(tally, converted.line.kind, converted.amount)
  }
  return groups
}

/** Activities that the same organisations lead together are one group: nothing is counted under two names. */
function leadGroups(activities: ReadonlyMap<string, Tally>, leadsOf: Given['leadsOf']): Map<string, Tally> {
  const groups = new Map<string, Tally>()
  for (const [activityId, tally] of activities) {
    if (activityId === '') continue
    const key = leadsOf(activityId).join(' ')
    groups.set(key, joined(groups.get(key) ?? emptyTally(), tally))
  }
  return groups
}

function rows<Key extends object>(groups: ReadonlyMap<string, Tally>, keyOf: (key: string) => Key) {
  return [...groups].map(([key, tally]) => ({ ...keyOf(key), ...figuresOf(tally) }))
}

/** One rate a pair of currencies, from the earliest day that needs it: with it every line of the pair can be converted. */
function missingRates(lines: readonly Converted[], to: CurrencyCode | null): FundingSummary['missingRates'] {
  const missing = new Map<CurrencyCode, FundingSummary['missingRates'][number]>()
  if (to === null) return []
  for (const { line, amount } of lines) {
    if (amount !== null) continue
    const from = line.money.currency
    const day = rateDayOf(line)
    const known = missing.get(from)
    missing.set(from, {
      from,
      to,
      day: known === undefined || day < known.day ? day : known.day,
      lineCount: (known?.lineCount ?? 0) + 1,
      canBeEntered: !areWorlds(from, to),
    })
  }
  return [...missing.values()].toSorted((first, second) => (first.from < second.from ? -1 : 1))
}
