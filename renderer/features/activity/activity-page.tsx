import { useRef } from 'react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Activity } from '#contract/area/activity'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import type { Route } from '../../routing/route.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PanelSection, SectionLevel } from '../../ui/panel-section.tsx'
import { ActivityActs } from './activity-acts.tsx'
import { ActivityBar } from './activity-bar.tsx'
import { ActivityDescription } from './activity-description.tsx'
import { ActivityHistory } from './activity-history.tsx'
import { useOwnsKeys, useStatusForm } from './activity-keys.ts'
import { ActivityNotes } from './activity-notes.tsx'
import { ActivitySituation } from './activity-situation.tsx'
import { ActivityTitle } from './activity-title.tsx'
import { ConflictsNotice } from './conflicts-notice.tsx'
import { PageFacts } from './page-facts.tsx'
import styles from './activity-page.module.css'

type Sections = {
  /** What other features know of the activity, above and below its notes. */
  readonly aboveNotes: ReactNode
  readonly belowNotes: ReactNode
}
type Props = Sections & { readonly planId: string; readonly activityId: string }

/** An activity with the whole screen to itself: what was written in the middle, its facts at the side. */
export function ActivityPage({ planId, activityId, ...sections }: Props) {
  return (
    <div className={styles.screen}>
      <ActivitySituation
        activityId={activityId}
        wayOut={<Button onPress={() => goTo(matrixOf(planId, null))}>{t('activity.goToMatrix')}</Button>}
      >
        {(activity) => <Page activity={activity} {...sections} />}
      </ActivitySituation>
    </div>
  )
}

function Page({ activity, aboveNotes, belowNotes }: Sections & { readonly activity: Activity }) {
  const page = useRef<HTMLDivElement>(null)
  const ownsKeys = useOwnsKeys(true)
  const status = useStatusForm(ownsKeys)
  return (
    <div ref={page} className={styles.page} data-activity={activity.id} tabIndex={-1}>
      <title>{`${activity.reference} – ${t('common.appName')}`}</title>
      <BackLink activity={activity} />
      <div className={styles.bar}>
        <ActivityBar activity={activity}>
          <ActivityActs activity={activity} onDeleted={() => goTo(matrixOf(activity.planId, null))} />
        </ActivityBar>
      </div>
      <h1 className={styles.heading}>
        <ActivityTitle activity={activity} />
      </h1>
      <ConflictsNotice activity={activity} />
      <div className={styles.columns}>
        <section className={styles.side} aria-labelledby="activity-facts">
          <VisuallyHidden>
            <h2 id="activity-facts">{t('activity.facts')}</h2>
          </VisuallyHidden>
          <PageFacts activity={activity} status={status} />
        </section>
        <SectionLevel value={2}>
          <div className={styles.middle}>
            <div className={styles.description}>
              <ActivityDescription activity={activity} lines={12} />
            </div>
            {aboveNotes}
            <PanelSection title={t('activity.notes')}>
              <ActivityNotes activity={activity} ownsKeys={ownsKeys} />
            </PanelSection>
            {belowNotes}
            <PanelSection title={t('activity.history')}>
              <ActivityHistory activity={activity} />
            </PanelSection>
          </div>
        </SectionLevel>
      </div>
    </div>
  )
}

function BackLink({ activity }: { readonly activity: Activity }) {
  const plan = useQuery('plan.get', { planId: activity.planId })
  if (plan.kind !== 'ready') return null
  return (
    <a className={styles.back} href={hrefTo(matrixOf(activity.planId, activity.id))}>
      <Icon name="chevron-start" size={14} />
      <bdi>{plan.value.shortTitle}</bdi>
    </a>
  )
}

function matrixOf(planId: string, activityId: string | null): Route {
  return planPlace(planId, 'matrix', { activityId })
}
