import type { Plan } from '#contract/area/plan'
import { organisationAbbreviation } from '#domain/organisation-name'
import { useIsReadOnly } from '../api/app-state.tsx'
import { useQuery } from '../api/use-query.ts'
import { formatList } from '../i18n/format.ts'
import { currentLanguage, t } from '../i18n/translate.ts'
import { codeWord } from '../i18n/words.ts'
import { hrefTo, planPlace, planSections } from '../routing/route.ts'
import type { PlanSection } from '../routing/route.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkTabs } from '../ui/link-tabs.tsx'
import { MarkingBadge } from '../ui/marking-badge.tsx'
import { Menu } from '../ui/menu.tsx'
import type { MenuAct } from '../ui/menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { useWindowTitle } from '../ui/use-window-title.ts'
import { AsOfControl } from './as-of-control.tsx'
import { useTimedTitle } from './as-of-title.ts'
import { DemonstrationNotice } from './demonstration-notice.tsx'
import { openDialog } from './dialog-store.ts'
import { periodText } from './period-text.ts'
import { sectionName } from './section-name.ts'
import { UndoButtons } from './undo-buttons.tsx'
import styles from './plan-header.module.css'

type Props = { readonly plan: Plan; readonly section: PlanSection }

/** The head of a plan: what it is, who agreed it, how it is marked, and its sections. */
export function PlanHeader({ plan, section }: Props) {
  useWindowTitle(useTimedTitle(plan.shortTitle))
  const isReadOnly = useIsReadOnly()
  const tabs = planSections.map((each) => ({
    href: hrefTo(planPlace(plan.id, each)),
    label: sectionName(each),
    isCurrent: each === section,
  }))
  return (
    <div className={styles.header}>
      <PageHeader
        title={<bdi>{plan.title}</bdi>}
        facts={<Facts plan={plan} />}
        actions={
          <>
            <AsOfControl planId={plan.id} />
            {!isReadOnly && (
              <>
                <UndoButtons />
                <Menu label={t('frame.planActions')} acts={planActs()}>
                  <IconButton icon="more" label={t('frame.planActions')} />
                </Menu>
              </>
            )}
          </>
        }
      />
      <LinkTabs label={t('frame.planNavigation')} tabs={tabs} />
    </div>
  )
}

function planActs(): readonly MenuAct[] {
  return [
    { id: 'details', label: t('frame.planDetails'), icon: 'edit', onAct: () => openDialog('planDetails') },
    { id: 'outline', label: t('frame.planOutline'), icon: 'list', onAct: () => openDialog('outline') },
    {
      id: 'ratingThresholds',
      label: t('frame.ratingThresholds'),
      icon: 'sort',
      onAct: () => openDialog('ratingThresholds'),
    },
  ]
}

function Facts({ plan }: { readonly plan: Plan }) {
  const organisations = useQuery('organisation.list', {})
  const known = organisations.kind === 'ready' ? organisations.value.organisations : []
  const partners = plan.parties
    .toSorted((a, b) => a.position - b.position)
    .map((party) => known.find((each) => each.id === party.organisationId))
    .filter((each) => each !== undefined)
    .map((each) => organisationAbbreviation(each, currentLanguage()))
  const period = periodText(plan.periodStart, plan.periodEnd)
  return (
    <>
      {partners.length > 0 && <span>{formatList(partners)}</span>}
      {period !== null && <span>{period}</span>}
      <MarkingBadge marking={plan.marking} />
      {plan.state === 'historical' && <span>{codeWord('planState', 'historical')}</span>}
      <DemonstrationNotice plan={plan} />
    </>
  )
}
