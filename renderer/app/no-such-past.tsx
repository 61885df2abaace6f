import type { FailureDetail } from '#contract/result'
import type { FailureCode } from '#contract/types'
import { isCalendarDay } from '#contract/values'
import { failureParts } from '../i18n/failure-text.ts'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { planPlace } from '../routing/route.ts'
import { goTo } from '../routing/use-route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

type Props = { readonly planId: string; readonly code: FailureCode; readonly detail: FailureDetail }

/** Whether a plan cannot be shown only because of the day it is asked for. */
export function isPastFailure(code: FailureCode): boolean {
  return code === 'past.before-plan' || code === 'past.in-future'
}

/** In place of a plan on a day that it cannot be shown as of. */
export function NoSuchPast({ planId, code, detail }: Props) {
  const { what, next } = failureParts(code)
  const { firstDay } = detail
  if (typeof firstDay !== 'string' || !isCalendarDay(firstDay)) {
    return (
      <EmptyState icon="history" level={1} title={what}>
        {next}
      </EmptyState>
    )
  }
  const day = formatDay(firstDay)
  return (
    <EmptyState
      icon="history"
      level={1}
      title={t('asOf.firstRecorded', { day })}
      action={
        <Button onPress={() => goTo(planPlace(planId, 'matrix', { asOf: firstDay }))}>
          {t('asOf.showDay', { day })}
        </Button>
      }
    >
      {t('asOf.firstRecordedExplained')}
    </EmptyState>
  )
}
