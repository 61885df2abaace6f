import { currencies } from '#contract/currencies'
import { isCalendarDay } from '#contract/values'
import { deliveryStates } from '#contract/vocabulary/resources'
import { formatDay } from './format.ts'
import { formatMoney, formatRate } from './money-text.ts'
import { t } from './translate.ts'
import { codeWord } from './words.ts'

/** A sum, a rate of exchange or a delivery as histories tell it; null for a fact that is none of them. */
export function moneyFactText(fact: ReadonlyMap<string, unknown>): string | null {
  return sumText(fact) ?? rateText(fact) ?? deliveryText(fact)
}

function sumText(fact: ReadonlyMap<string, unknown>): string | null {
  const amount = fact.get('amount')
  const currency = currencies.find((code) => code === fact.get('currency'))
  return currency !== undefined && Number.isSafeInteger(amount)
    ? formatMoney({ amount: Number(amount), currency })
    : null
}

function rateText(fact: ReadonlyMap<string, unknown>): string | null {
  const [from, to, value] = ['from', 'to', 'value'].map((part) => fact.get(part))
  if (typeof from !== 'string' || typeof to !== 'string' || typeof value !== 'string') return null
  return /^\d+(\.\d+)?$/.test(value) ? t('funding.rateText', { from, value: formatRate(value), to }) : null
}

function deliveryText(fact: ReadonlyMap<string, unknown>): string | null {
  const state = deliveryStates.find((code) => code === fact.get('state'))
  const [day, text] = [fact.get('day'), fact.get('text')]
  if (state === undefined || typeof day !== 'string' || !isCalendarDay(day)) return null
  const told = `${codeWord('deliveryState', state)} · ${formatDay(day)}`
  return typeof text === 'string' && text !== '' ? `${told} · ${text}` : told
}
