import type { CurrencyCode } from '#contract/currencies'
import type { Money } from '#contract/entity/resources'
import type { Day } from '#contract/values'
import { convert } from './convert.ts'
import type { RateBook } from './rates.ts'

/** Money and the day whose rate is that of its conversion. */
export type DatedMoney = { readonly money: Money; readonly day: Day }

/** A rate that is needed and not known. */
export type MissingRate = { readonly from: CurrencyCode; readonly to: CurrencyCode; readonly day: Day }

/** A total in minor units, or what keeps it from being told: never a part of the sum in its place. */
export type Sum =
  | { readonly kind: 'total'; readonly amount: bigint }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingRate[] }

/** Adds sums up in one currency. Each is rounded by itself, so that a column of them adds up to its foot. */
export function sum(moneys: readonly DatedMoney[], to: CurrencyCode, book: RateBook): Sum {
  let amount = 0n
  const missing: MissingRate[] = []
  for (const { money, day } of moneys) {
    const converted = convert(money, to, day, book)
    if (converted === null) missing.push({ from: money.currency, to, day })
    else amount += converted
  }
  return missing.length === 0 ? { kind: 'total', amount } : { kind: 'incomplete', missing }
}
