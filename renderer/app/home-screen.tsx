import { useEffect } from 'react'
import { useIsReadOnly } from '../api/app-state.tsx'
import { useQuery } from '../api/use-query.ts'
import { planPlace } from '../routing/route.ts'
import { t } from '../i18n/translate.ts'
import { replaceWith } from '../routing/use-route.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureState } from '../ui/failure-state.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { openDialog } from './dialog-store.ts'

/** The start of a workspace: its first plan, or how to make one. */
export function HomeScreen() {
  const plans = useQuery('plan.list', {})
  const isReadOnly = useIsReadOnly()
  const firstPlan = plans.kind === 'ready' ? plans.value.plans[0] : undefined
  useEffect(() => {
    if (firstPlan === undefined) return
    replaceWith(planPlace(firstPlan.id, 'matrix'))
  }, [firstPlan])

  if (plans.kind === 'failed') return <FailureState code={plans.code} level={1} />
  if (plans.kind === 'loading' || firstPlan !== undefined) return <SkeletonRows />
  return (
    <EmptyState
      level={1}
      icon="matrix"
      title={t('frame.noPlansTitle')}
      action={
        !isReadOnly && (
          <Button look="primary" onPress={() => openDialog('newPlan')}>
            {t('frame.newPlan')}
          </Button>
        )
      }
    >
      {t('frame.noPlansExplained')}
    </EmptyState>
  )
}
