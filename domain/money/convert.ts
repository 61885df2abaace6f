import type { CurrencyCode } from '#contract/currencies'
import type { Money } from '#contract/entity/resources'
import type { Day } from '#contract/values'
import { minorUnitDigits } from '../currency.ts'
import { rateOn } from './rates.ts'
import type { RateBook } from './rates.ts'

/**
 * A sum in minor units of another currency, at the rate of the day; null when no rate is known. Reckoned exactly in whole numbers and
 * rounded once, half up, as with a pocket calculator: what is on paper can be checked by hand.
 */
export function convert({ amount, currency }: Money, to: CurrencyCode, day: Day, book: RateBook): bigint | null {
  if (currency === to) return BigInt(amount)
  if (areWorlds(currency, to)) return null
  const dated = rateOn(book, currency, to, day)
  if (dated === null) return null
  const { numerator, denominator } = fractionOf(dated.rate.value)
  const isDirect = dated.rate.from === currency
  const [times, by] = isDirect ? [numerator, denominator] : [denominator, numerator]
  return roundedHalfUp(BigInt(amount) * times * tenTo(minorUnitDigits(to)), by * tenTo(minorUnitDigits(currency)))
}

/** Made-up sums are worth no money, whatever rate somebody entered. */
export function areWorlds(first: CurrencyCode, second: CurrencyCode): boolean {
  return first !== second && (first === 'XTS' || second === 'XTS')
}

/** A decimal number in text as a fraction of whole numbers. */
function fractionOf(text: string): { readonly numerator: bigint; readonly denominator: bigint } {
  const [whole = '0', decimals = ''] = text.split('.')
  return { numerator: BigInt(whole + decimals), denominator: tenTo(decimals.length) }
}

function roundedHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power)
}
