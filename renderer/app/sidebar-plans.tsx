import type { PlanLine } from '#contract/area/plan'
import { useIsReadOnly } from '../api/app-state.tsx'
import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import type { Route } from '../routing/route.ts'
import { planPlace } from '../routing/route.ts'
import { goTo } from '../routing/use-route.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu } from '../ui/menu.tsx'
import { openDialog } from './dialog-store.ts'
import { SidebarLink } from './sidebar-item.tsx'
import styles from './sidebar-plans.module.css'

type Props = {
  readonly plans: readonly PlanLine[]
  readonly isLoaded: boolean
  readonly route: Route
  readonly isCollapsed: boolean
}

/** The plans of the workspace with the number of their activities. */
export function SidebarPlans({ plans, isLoaded, route, isCollapsed }: Props) {
  const isReadOnly = useIsReadOnly()
  const shownPlanId = 'planId' in route ? route.planId : null
  if (isCollapsed) return <PlanMenu plans={plans} isReadOnly={isReadOnly} />
  return (
    <section aria-labelledby="sidebar-plans" className={styles.plans}>
      <header className={styles.header}>
        <h2 id="sidebar-plans" className={styles.heading}>
          {t('frame.plans')}
        </h2>
        {!isReadOnly && <IconButton icon="plus" label={t('frame.newPlan')} onPress={() => openDialog('newPlan')} />}
      </header>
      {isLoaded && plans.length === 0 && <p className={styles.none}>{t('frame.noPlans')}</p>}
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            <SidebarLink
              label={plan.shortTitle}
              icon={null}
              to={matrixOf(plan)}
              isCurrent={plan.id === shownPlanId}
              isCollapsed={false}
              trailing={<Count plan={plan} />}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Count({ plan }: { readonly plan: PlanLine }) {
  return <span title={t('frame.activityCount', { count: plan.activityCount })}>{formatNumber(plan.activityCount)}</span>
}

function PlanMenu({ plans, isReadOnly }: { readonly plans: readonly PlanLine[]; readonly isReadOnly: boolean }) {
  const acts = plans.map((plan) => ({ id: plan.id, label: plan.shortTitle, onAct: () => goTo(matrixOf(plan)) }))
  const newPlan = { id: 'new', label: t('frame.newPlan'), isApart: true, onAct: () => openDialog('newPlan') }
  return (
    <Menu label={t('frame.plans')} acts={isReadOnly ? acts : [...acts, newPlan]} placement="bottom start">
      <IconButton icon="matrix" label={t('frame.plans')} />
    </Menu>
  )
}

function matrixOf(plan: PlanLine): Route {
  return planPlace(plan.id, 'matrix')
}
