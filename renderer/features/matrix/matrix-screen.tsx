import { useMemo } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { ActivityLine } from '#contract/area/activity'
import type { Organisation } from '#contract/area/organisation'
import type { FocusArea, ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { Matrix } from './matrix.tsx'
import { matrixRows } from './matrix-row.ts'
import styles from './matrix.module.css'

type Props = {
  readonly planId: string
  /** Opens the editing of the plan's thematic areas. */
  readonly onEditOutline: () => void
}

/** The activity matrix of a plan: its activities under their thematic areas, read and edited in place. */
export function MatrixScreen({ planId, onEditOutline }: Props) {
  const plan = useQuery('plan.get', { planId })
  const outline = useQuery('outline.get', { planId })
  const activities = useQuery('activity.list', { planId })
  const organisations = useQuery('organisation.list', {})

  const failed = [plan, outline, activities, organisations].find((each) => each.kind === 'failed')
  if (failed !== undefined) return <FailureState code={failed.code} />
  if (plan.kind !== 'ready' || outline.kind !== 'ready') return <SkeletonRows />
  if (activities.kind !== 'ready' || organisations.kind !== 'ready') return <SkeletonRows />
  return (
    <section className={styles.screen} aria-label={t('matrix.title')}>
      <VisuallyHidden>
        <h2>{t('matrix.title')}</h2>
      </VisuallyHidden>
      {outline.value.areas.length === 0 ? (
        <NoAreas onEditOutline={onEditOutline} />
      ) : (
        <WithRows
          plan={plan.value}
          areas={outline.value.areas}
          focusAreas={outline.value.focusAreas}
          activities={activities.value.activities}
          organisations={organisations.value.organisations}
        />
      )}
    </section>
  )
}

type Facts = {
  readonly plan: Plan
  readonly areas: readonly ThematicArea[]
  readonly focusAreas: readonly FocusArea[]
  readonly activities: readonly ActivityLine[]
  readonly organisations: readonly Organisation[]
}

function WithRows({ plan, areas, focusAreas, activities, organisations }: Facts) {
  const today = useToday()
  const language = currentLanguage()
  const rows = useMemo(
    () => matrixRows({ activities, areas, focusAreas, organisations, today, language }),
    [activities, areas, focusAreas, organisations, today, language],
  )
  return <Matrix plan={plan} areas={areas} organisations={organisations} rows={rows} />
}

function NoAreas({ onEditOutline }: { readonly onEditOutline: () => void }) {
  const isReadOnly = useIsReadOnly()
  const action = !isReadOnly && (
    <Button look="primary" onPress={onEditOutline}>
      {t('matrix.editOutline')}
    </Button>
  )
  return (
    <EmptyState icon="matrix" title={t('matrix.noAreasTitle')} action={action}>
      {t('matrix.noAreas')}
    </EmptyState>
  )
}
