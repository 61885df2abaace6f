import { assertNever } from '#contract/result'
import { useQuery } from '../api/use-query.ts'
import { ActivityPanel } from '../features/activity/index.ts'
import { DocumentsScreen } from '../features/documents/index.ts'
import { HistoryScreen } from '../features/history/index.ts'
import { MatrixScreen } from '../features/matrix/index.ts'
import { ReportsScreen } from '../features/reports/index.ts'
import { t } from '../i18n/translate.ts'
import type { PlanSection } from '../routing/route.ts'
import { goTo } from '../routing/use-route.ts'
import { FailureState } from '../ui/failure-state.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { SplitView } from '../ui/split-view.tsx'
import { openDialog } from './dialog-store.ts'
import { PlanHeader } from './plan-header.tsx'
import { UnknownPlace } from './unknown-place.tsx'

type Props = { readonly planId: string; readonly section: PlanSection; readonly activityId: string | null }

/** A plan: its head, one of its sections, and the chosen activity beside it. */
export function PlanScreen({ planId, section, activityId }: Props) {
  const plan = useQuery('plan.get', { planId })
  if (plan.kind === 'loading') return <SkeletonRows />
  if (plan.kind === 'failed')
    return plan.code === 'plan.unknown' ? <UnknownPlace /> : <FailureState code={plan.code} level={1} />

  const panel = activityId !== null && (
    <ActivityPanel
      key={activityId}
      activityId={activityId}
      onClose={() => goTo({ kind: 'plan', planId, section, activityId: null })}
      onOpenPage={() => goTo({ kind: 'activity', planId, activityId })}
    />
  )
  return (
    <SplitView panel={panel === false ? null : panel} panelLabel={t('frame.activityPanel')}>
      <PlanHeader plan={plan.value} section={section} />
      <Section key={`${planId} ${section}`} planId={planId} section={section} />
    </SplitView>
  )
}

function Section({ planId, section }: { readonly planId: string; readonly section: PlanSection }) {
  switch (section) {
    case 'matrix':
      return <MatrixScreen planId={planId} onEditOutline={() => openDialog('outline')} />
    case 'documents':
      return <DocumentsScreen planId={planId} />
    case 'history':
      return <HistoryScreen planId={planId} />
    case 'reports':
      return <ReportsScreen planId={planId} />
    default:
      return assertNever(section)
  }
}
