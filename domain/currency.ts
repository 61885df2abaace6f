import type { CurrencyCode } from '#contract/currencies'

/** Currencies without a minor unit (ISO 4217); the units of made-up sums are whole as well. */
const withoutMinorUnit: ReadonlySet<CurrencyCode> = new Set([
  ...(['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV'] as const),
  ...(['XAF', 'XOF', 'XPF', 'XTS'] as const),
])

/** Currencies of a thousand minor units to one (ISO 4217). */
const withThousandths: ReadonlySet<CurrencyCode> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'] as const)

/** How many digits of a sum in minor units stand behind the decimal point: 2 for dollars and cents, 0 for yen. */
export function minorUnitDigits(code: CurrencyCode): 0 | 2 | 3 {
  if (withoutMinorUnit.has(code)) return 0
  return withThousandths.has(code) ? 3 : 2
}
