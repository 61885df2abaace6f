import type { CurrencyCode } from '#contract/currencies'
import type { InputOf, ValueOf } from '#contract/types'
import type { Id } from '#contract/values'
import { formatMoney } from '../../i18n/money-text.ts'
import { codeWord } from '../../i18n/words.ts'
import { draftOf } from '../../ui/money-draft.ts'
import type { MoneyDraft } from '../../ui/money-draft.ts'

/** A line as it is kept. */
export type FundingLine = ValueOf<'fundingLine.list'>['records'][number]

/** A field of a line that can be changed, with its new value. */
export type LineChange = InputOf<'fundingLine.edit'>['change']

/** The line whose form is open; null for a new one. */
export type ShownLine = { readonly lineId: Id | null }

/** A line while it is typed. */
export type LineDraft = Pick<FundingLine, 'kind' | 'donorId' | 'year' | 'day' | 'remark'> & {
  readonly money: MoneyDraft
}

/** What is wrong with a field, in words. */
export type LineFailures = { readonly [Field in keyof LineDraft]?: string | null }

/** A line as it stands in its form. */
export function lineDraftOf({ kind, donorId, money, year, day, remark }: FundingLine): LineDraft {
  return { kind, donorId, money: draftOf(money), year, day, remark }
}

/** A line with nothing in it yet. */
export function blankLine(currency: CurrencyCode, year: number): LineDraft {
  return { kind: 'required', donorId: null, money: { text: '', currency }, year, day: null, remark: '' }
}

/** The kind and the amount of a line, as messages name it. */
export function lineWords({ kind, money }: Pick<FundingLine, 'kind' | 'money'>) {
  return { kind: codeWord('fundingKind', kind), amount: formatMoney(money) }
}

/** The field beside which a refusal is told. */
export function fieldOfFailure(code: string): keyof LineDraft {
  if (code === 'fundingLine.donor-missing' || code === 'organisation.unknown') return 'donorId'
  return code === 'fundingLine.in-future' ? 'day' : 'money'
}

/** What a form of a line needs to know of the plan. */
export type LineSetting = {
  readonly planId: Id
  readonly usual: readonly CurrencyCode[]
  /** The year that a new line is of unless another is chosen. */
  readonly year: number
  readonly years: readonly number[]
}
