import type { ReactNode } from 'react'
import type { Activity } from '#contract/area/activity'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'

type Props = {
  readonly activityId: string
  readonly children: (activity: Activity) => ReactNode
  /** The way out when there is no such activity. */
  readonly wayOut: ReactNode
}

/** An activity that may still be on its way, gone, or out of reach. */
export function ActivitySituation({ activityId, children, wayOut }: Props) {
  const activity = useQuery('activity.get', { activityId })
  if (activity.kind === 'ready') return children(activity.value)
  if (activity.kind === 'loading') return <SkeletonRows />
  if (activity.code !== 'activity.unknown' && activity.code !== 'input.invalid')
    return <FailureState code={activity.code} />
  return (
    <EmptyState title={t('activity.unknownTitle')} action={wayOut}>
      {t('activity.unknownHelp')}
    </EmptyState>
  )
}
