import type { EntityValues } from '#contract/entity/table'
import type { Failed } from '#contract/result'
import { fail } from '#contract/result'
import { firstWords } from '#domain/first-words'
import { recordHandlers } from '../record/handlers.ts'

type IndicatorFault = 'indicator.target-is-baseline' | 'indicator.target-on-wrong-side' | 'indicator.category-repeated'

/** Indicators and their values per period. */
export const indicatorHandlers = {
  ...recordHandlers('indicator', {
    subject: (_, { title }) => firstWords(title),
    fault: (_, { values }) => indicatorFault(values),
  }),
  ...recordHandlers('indicatorValue', {
    subject: ({ record }, { indicatorId }) => firstWords(record.values('indicator', indicatorId)?.title ?? ''),
    fault: ({ statements: { record } }, { values, id }) => {
      const { indicatorId, periodId, category } = values
      const others = record.naming('indicatorValue', 'indicatorId', indicatorId)
      const isSame = (each: (typeof others)[number]): boolean =>
        each.periodId === periodId && each.category === category
      if (others.some((each) => each.id !== id && isSame(each))) return fail('indicatorValue.exists')
      const categories = record.values('indicator', indicatorId)?.disaggregation ?? []
      const isKnown = category === null || categories.includes(category)
      return isKnown ? null : fail('indicatorValue.category-unknown', { category, categories: [...categories] })
    },
  }),
}

/** A target that is the baseline, or lies on the side of it that is not wanted, can never be reached. */
function indicatorFault(values: EntityValues<'indicator'>): Failed<IndicatorFault> | null {
  const { baseline, target, direction, disaggregation } = values
  if (new Set(disaggregation).size !== disaggregation.length) return fail('indicator.category-repeated')
  if (baseline === null || target === null) return null
  if (baseline.value === target.value) return fail('indicator.target-is-baseline', { value: target.value })
  const isUpwards = target.value > baseline.value
  return isUpwards === (direction === 'ascending') ? null : fail('indicator.target-on-wrong-side', { direction })
}
