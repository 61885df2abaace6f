import type { CurrencyCode } from '#contract/currencies'
import type { Rate } from '#contract/entity/resources'
import type { Day } from '#contract/values'

/** A rate of exchange and the day from which it holds. */
export type DatedRate = { readonly rate: Rate; readonly day: Day }

/** Rates that can be looked up by their currencies, the latest of each pair first. */
export type RateBook = ReadonlyMap<string, readonly DatedRate[]>

/** Puts rates in the order in which they are looked up. */
export function rateBook(rates: readonly DatedRate[]): RateBook {
  const book = new Map<string, DatedRate[]>()
  for (const dated of rates) {
    const key = pairOf(dated.rate.from, dated.rate.to)
    const known = book.get(key)
    if (known === undefined) book.set(key, [dated])
    else known.push(dated)
  }
  for (const known of book.values()) known.sort(latestFirst)
  return book
}

/**
 * The rate between two currencies on a day: the latest that was published on or before it, whichever way round it was published. Of
 * two of one day the one that needs no turning round is taken.
 */
export function rateOn(book: RateBook, from: CurrencyCode, to: CurrencyCode, day: Day): DatedRate | null {
  const direct = latest(book.get(pairOf(from, to)), day)
  const inverse = latest(book.get(pairOf(to, from)), day)
  if (direct === null || inverse === null) return direct ?? inverse
  return inverse.day > direct.day ? inverse : direct
}

function latest(rates: readonly DatedRate[] | undefined, day: Day): DatedRate | null {
  return rates?.find((dated) => dated.day <= day) ?? null // ISO days compare as text
}

function pairOf(from: CurrencyCode, to: CurrencyCode): string {
  return `${from}/${to}`
}

/** A merge can leave two rates of one pair and day: the higher text goes first, so that their order of arrival decides nothing. */
function latestFirst(first: DatedRate, second: DatedRate): number {
  if (first.day !== second.day) return first.day < second.day ? 1 : -1
  if (first.rate.value === second.rate.value) return 0
  return first.rate.value < second.rate.value ? 1 : -1
}
