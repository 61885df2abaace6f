import type { CurrencyCode } from '#contract/currencies'
import type { Money } from '#contract/entity/resources'
import { readAmount } from '#domain/money/read-amount'
import { amountFaultText, formatAmount } from '../i18n/money-text.ts'
import { currentLanguage } from '../i18n/translate.ts'

/** A sum while it is typed: kept as it stands, whether or not it can be read. */
export type MoneyDraft = { readonly text: string; readonly currency: CurrencyCode }

/** A sum as it stands in its field. */
export function draftOf(money: Money): MoneyDraft {
  return { text: formatAmount(money), currency: money.currency }
}

/** What a draft says, or what is wrong with it and what to do. */
export function readDraft({ text, currency }: MoneyDraft): Money | string {
  const read = readAmount(text, currency, currentLanguage())
  return read.kind === 'read' ? read.money : amountFaultText(read)
}
