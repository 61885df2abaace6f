import type { FailureCode, InputOf } from '#contract/types'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { showFailure } from '../../ui/show-failure.ts'
import { nameOf } from './indicator.ts'
import type { Indicator, IndicatorValue, Period } from './indicator.ts'

/** What can be done with an indicator; each has an Undo. An edit answers null, or why it was not saved. */
export function useIndicatorActs({ id: indicatorId, title }: Indicator) {
  const editing = useCommand('indicator.edit')
  const deleting = useCommand('indicator.delete')
  const edit = async (change: InputOf<'indicator.edit'>['change']): Promise<string | null> => {
    const field = fieldWord('indicator', change.field)
    const answer = await editing.run({ indicatorId, change }, t('indicators.saved', { field, title }))
    return answer.ok ? null : failureText(answer.code)
  }
  const remove = async (): Promise<boolean> => {
    const answer = await deleting.run({ indicatorId }, t('indicators.deleted', { title }))
    if (!answer.ok) showFailure(answer.code)
    return answer.ok
  }
  return { edit, remove }
}

/** Where a value stands: in a period, of the whole or of a category. */
export type ValuePlace = {
  readonly indicator: Indicator
  readonly period: Period
  readonly category: string | null
  /** What is known there; null while nobody said anything. */
  readonly known: IndicatorValue | null
}

/** A part of what a period says. */
export type ValueChange =
  | { readonly field: 'target' | 'actual'; readonly value: number | null }
  | { readonly field: 'varianceReason'; readonly value: string }

const nothing = { target: null, actual: null, varianceReason: '', provenance: null } as const

/** Says what was to be reached or was reached in a period, whether something was said before or not; with Undo. */
export function useValueSave() {
  const making = useCommand('indicatorValue.create')
  const editing = useCommand('indicatorValue.edit')
  return async ({ indicator, period, category, known }: ValuePlace, change: ValueChange): Promise<string | null> => {
    const toast = t('indicators.valueSaved', { title: indicator.title, period: nameOf(period) })
    const whole = { indicatorId: indicator.id, periodId: period.id, category, ...nothing, [change.field]: change.value }
    const answer: { readonly ok: true } | { readonly ok: false; readonly code: FailureCode } =
      known === null
        ? await making.run({ id: null, indicatorValue: whole }, toast)
        : await editing.run({ indicatorValueId: known.id, change }, toast)
    return answer.ok ? null : failureText(answer.code)
  }
}
