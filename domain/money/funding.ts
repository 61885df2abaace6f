import type { FundingFigures } from '#contract/area/resources'
import type { CurrencyCode } from '#contract/currencies'
import type { Money } from '#contract/entity/resources'
import type { Day } from '#contract/values'
import type { FundingKind } from '#contract/vocabulary/resources'
import { convert } from './convert.ts'
import type { RateBook } from './rates.ts'
import { addTo, emptyTally, figuresOf } from './tally.ts'

/** What a funding line says of its money. */
export type FundingFact = {
  readonly kind: FundingKind
  readonly money: Money
  readonly year: number
  readonly day: Day | null
}

/** The day whose rate a line's money is converted at: its own, or the end of its year. */
export function rateDayOf({ day, year }: Pick<FundingFact, 'day' | 'year'>): Day {
  return day ?? `${year}-12-31`
}

/** What lines come to in one currency; what lacks a rate makes unknown what rests on it. */
export function fundingOf(lines: readonly FundingFact[], to: CurrencyCode, book: RateBook): FundingFigures {
  const tally = emptyTally()
  for (const line of lines) addTo(tally, line.kind, convert(line.money, to, rateDayOf(line), book))
  return figuresOf(tally)
}

/** The currency that a plan's money is told in: the plan's own, or the only one there is; null when nobody has chosen between several. */
export function reportingCurrency(
  chosen: CurrencyCode | null,
  lines: readonly Pick<FundingFact, 'money'>[],
): CurrencyCode | null {
  if (chosen !== null) return chosen
  const first = lines[0]?.money.currency ?? null
  return lines.every(({ money }) => money.currency === first) ? first : null
}
