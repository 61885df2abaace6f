import { useQuery, useSteadyQuery } from '../../api/use-query.ts'
import type { Attention } from '#contract/area/attention'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { hrefTo } from '../../routing/route.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { AttentionList } from './attention-list.tsx'
import { attentionPlace } from './attention-place.ts'
import { GuidingDocuments, LatestNotes, NextMilestones } from './glances.tsx'
import { PlanFigures } from './plan-figures.tsx'
import { StatusChart } from './status-chart.tsx'
import styles from './overview-screen.module.css'

const shortCount = 8

/** A plan at a glance: how it stands, what wants attention, what comes next, and what was written last. */
export function OverviewScreen({ planId }: { readonly planId: string }) {
  const activities = useQuery('activity.list', { planId })
  const outline = useQuery('outline.get', { planId })
  const attention = useSteadyQuery('attention.list', { planId, organisationId: null })
  if (activities.kind === 'failed') return <FailureState code={activities.code} />
  if (outline.kind === 'failed') return <FailureState code={outline.code} />
  if (attention.kind === 'failed') return <FailureState code={attention.code} />
  if (activities.kind !== 'ready' || outline.kind !== 'ready' || attention.kind !== 'ready') return <SkeletonRows />

  const { lines, counts, total } = attention.value
  const placeOf = (line: Attention): string => hrefTo(attentionPlace(line, 'overview'))
  return (
    <div className={styles.screen}>
      <PlanFigures planId={planId} activities={activities.value.activities} lines={lines} counts={counts} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <section className={styles.section} aria-labelledby="overview-attention">
            <h2 id="overview-attention" className={styles.heading}>
              {t('overview.attention')}
            </h2>
            {lines.length === 0 ? (
              <EmptyState icon="check" title={t('overview.nothing')}>
                {t('overview.nothingHelp')}
              </EmptyState>
            ) : (
              <AttentionList lines={lines} hrefOf={placeOf} shortCount={shortCount} showsPlan={false} />
            )}
            {total > lines.length && (
              <p className={styles.help}>
                {t('overview.moreThanShown', { shown: formatNumber(lines.length), total: formatNumber(total) })}
              </p>
            )}
          </section>
          <section className={styles.section} aria-labelledby="overview-status">
            <h2 id="overview-status" className={styles.heading}>
              {t('overview.statusByArea')}
            </h2>
            <StatusChart areas={outline.value.areas} activities={activities.value.activities} />
          </section>
        </div>
        <div className={styles.side}>
          <NextMilestones planId={planId} activities={activities.value.activities} />
          <LatestNotes planId={planId} />
          <GuidingDocuments planId={planId} />
        </div>
      </div>
    </div>
  )
}
