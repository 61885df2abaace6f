import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { selectionYears } from '#domain/selection/year-selection'
import { useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { hrefTo } from '../../routing/route.ts'
import { useRoute } from '../../routing/use-route.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { ViewLinks } from '../../ui/view-links.tsx'
import { Comparison } from './comparison.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { yearOf, yearPlace } from './places.ts'
import { useSelection } from './use-selection.ts'
import type { SelectionFacts } from './use-selection.ts'
import { YearSelection } from './year-selection.tsx'
import styles from './selection.module.css'

/** The focus of each year, chosen out of the plan against stated criteria. */
export function SelectionScreen({ planId }: { readonly planId: string }) {
  const situation = useSelection(planId)
  if (situation.kind === 'loading') return <SkeletonRows />
  if (situation.kind === 'failed') return <FailureState code={situation.code} />
  if (situation.facts.activities.length === 0) {
    return (
      <EmptyState icon="star" title={t('selection.noActivities')}>
        {t('selection.noActivitiesExplained')}
      </EmptyState>
    )
  }
  return <Years facts={situation.facts} />
}

type View = 'decide' | 'compare' | 'criteria'

function Years({ facts }: { readonly facts: SelectionFacts }) {
  const [view, setView] = useState<View>('decide')
  const thisYear = Number(useToday().slice(0, 4))
  const focusYear = facts.focusYear ?? thisYear
  const year = yearOf(useRoute(), focusYear)
  const years = [...new Set([...selectionYears(facts.decisions, focusYear), year])].toSorted(
    (one, other) => one - other,
  )
  const views = [
    { value: 'decide', label: t('selection.decide') },
    { value: 'compare', label: t('selection.compare') },
    { value: 'criteria', label: t('selection.criteria') },
  ] as const
  return (
    <section className={styles.screen} aria-label={t('selection.title')}>
      <VisuallyHidden>
        <h2>{t('selection.title')}</h2>
      </VisuallyHidden>
      <div className={styles.bar}>
        <ViewLinks
          label={t('selection.years')}
          views={years.map((each) => ({
            href: hrefTo(yearPlace(facts.planId, each)),
            label: String(each),
            isCurrent: each === year,
          }))}
        />
        <span className={styles.space} />
        <Segmented label={t('selection.shown')} choices={views} value={view} onChange={setView} />
      </div>
      {view === 'decide' && <YearSelection key={year} facts={facts} year={year} />}
      {view === 'compare' && <Comparison facts={facts} years={years} year={year} />}
      {view === 'criteria' && <CriteriaList facts={facts} />}
    </section>
  )
}
