import { useEffect } from 'react'
import { useQuery } from '../api/use-query.ts'
import { askMatrixAhead } from '../features/matrix/index.ts'
import { t } from '../i18n/translate.ts'
import type { PlanSection } from '../routing/route.ts'
import { hrefTo, planPlace, screenNameOf, viewsOf } from '../routing/route.ts'
import { goTo } from '../routing/use-route.ts'
import { FailureState } from '../ui/failure-state.tsx'
import { lazily } from '../ui/lazily.tsx'
import { SkeletonRows } from '../ui/skeleton-rows.tsx'
import { SplitView } from '../ui/split-view.tsx'
import { ViewLinks } from '../ui/view-links.tsx'
import { activitySections } from './activity-sections.tsx'
import { isPastFailure, NoSuchPast } from './no-such-past.tsx'
import { PlanHeader } from './plan-header.tsx'
import { planScreens } from './plan-screens.tsx'
import { sectionName, viewName } from './section-name.ts'
import { UnknownPlace } from './unknown-place.tsx'

const ActivityPanel = lazily(() => import('../features/activity/index.ts').then((feature) => feature.ActivityPanel))

type Place = { readonly planId: string; readonly section: PlanSection; readonly view: string | null }
type Props = Place & { readonly activityId: string | null; readonly recordId: string | null }

/** A plan: its head, one of its sections, and the chosen activity beside it. */
export function PlanScreen({ planId, section, view, activityId, recordId }: Props) {
  const plan = useQuery('plan.get', { planId })
  const name = screenNameOf(section, view)
  useEffect(() => {
    if (name === 'matrix/activities') askMatrixAhead(planId)
  }, [planId, name])
  if (plan.kind === 'loading') return <SkeletonRows />
  if (plan.kind === 'failed' && isPastFailure(plan.code)) {
    return <NoSuchPast planId={planId} code={plan.code} detail={plan.detail} />
  }
  if (plan.kind === 'failed')
    return plan.code === 'plan.unknown' ? <UnknownPlace /> : <FailureState code={plan.code} level={1} />

  const Shown = planScreens[name]
  const closePanel = (): void => goTo(planPlace(planId, section, { view, recordId }))
  const panel = activityId !== null && (
    <ActivityPanel
      key={activityId}
      activityId={activityId}
      {...activitySections({ planId, activityId })}
      onClose={closePanel}
      onOpenPage={() => goTo({ kind: 'activity', planId, activityId })}
    />
  )
  return (
    <SplitView panel={panel === false ? null : panel} panelLabel={t('frame.activityPanel')} onDismiss={closePanel}>
      <PlanHeader plan={plan.value} section={section} />
      <SectionViews planId={planId} section={section} view={view} />
      <Shown key={`${planId} ${name}`} planId={planId} />
    </SplitView>
  )
}

/** The way between the views of a section; nothing where it is one screen. */
function SectionViews({ planId, section, view }: Place) {
  const shown = screenNameOf(section, view)
  const views = viewsOf(section).map((each) => ({
    href: hrefTo(planPlace(planId, section, { view: each })),
    label: viewName(screenNameOf(section, each)),
    isCurrent: screenNameOf(section, each) === shown,
  }))
  return views.length > 0 && <ViewLinks label={sectionName(section)} views={views} />
}
