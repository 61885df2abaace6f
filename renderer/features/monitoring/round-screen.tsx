import { useState } from 'react'
import type { RoundLine } from '#contract/area/round'
import { latestFirst, periodInHand } from '#domain/periods/current-period'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { planPlace } from '../../routing/route.ts'
import { replaceWith, useRoute } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { usePeriods } from './period.ts'
import type { Period } from './period.ts'
import { PeriodsDialog } from './periods-dialog.tsx'
import { chooseScope, useRoundChoices } from './round-choices.ts'
import { RoundHead } from './round-head.tsx'
import { RoundList } from './round-list.tsx'
import { RoundProgress } from './round-progress.tsx'
import styles from './round-screen.module.css'

/** How far the monitoring round of a period has come, and the way into it. */
export function RoundScreen({ planId }: { readonly planId: string }) {
  const periods = usePeriods(planId)
  const [areShown, setAreShown] = useState(false)
  if (periods.kind === 'loading') return <SkeletonRows />
  if (periods.kind === 'failed') return <FailureState code={periods.code} />

  const known = periods.value.records.toSorted(latestFirst)
  return (
    <div className={styles.screen}>
      {known.length === 0 ? (
        <NoPeriod onMake={() => setAreShown(true)} />
      ) : (
        <RoundOfPeriod planId={planId} periods={known} onShowPeriods={() => setAreShown(true)} />
      )}
      {areShown && <PeriodsDialog planId={planId} periods={known} onClose={() => setAreShown(false)} />}
    </div>
  )
}

function NoPeriod({ onMake }: { readonly onMake: () => void }) {
  const isReadOnly = useIsReadOnly()
  const action = !isReadOnly && (
    <Button look="primary" icon="calendar" onPress={onMake}>
      {t('monitoring.makePeriods')}
    </Button>
  )
  return (
    <EmptyState icon="calendar" title={t('monitoring.noPeriod')} action={action}>
      {t('monitoring.noPeriodHelp')}
    </EmptyState>
  )
}

type Props = {
  readonly planId: string
  readonly periods: readonly Period[]
  readonly onShowPeriods: () => void
}

function RoundOfPeriod({ planId, periods, onShowPeriods }: Props) {
  const today = useToday()
  const route = useRoute()
  const scope = useRoundChoices((state) => state.scope)
  const wantedId = route.kind === 'plan' ? route.recordId : null
  const period = periods.find(({ id }) => id === wantedId) ?? periodInHand(periods, today)
  const round = useQuery('round.get', period === null ? null : { planId, periodId: period.id, scope })
  if (period === null) return null

  const choose = (recordId: string): void => replaceWith(planPlace(planId, 'monitoring', { view: 'round', recordId }))
  const lines: readonly RoundLine[] = round.kind === 'ready' ? round.value.lines : []
  return (
    <>
      <RoundHead
        planId={planId}
        period={period}
        periods={periods}
        lines={lines}
        onChoose={choose}
        onShowPeriods={onShowPeriods}
      />
      {round.kind === 'loading' && <SkeletonRows />}
      {round.kind === 'failed' && <FailureState code={round.code} />}
      {round.kind === 'ready' && (
        <>
          <div className={styles.state}>
            <RoundProgress lines={lines} />
            <span className={styles.space} />
            <ScopeChoice year={round.value.year} />
          </div>
          <RoundList planId={planId} period={period} lines={lines} year={round.value.year} />
        </>
      )}
    </>
  )
}

function ScopeChoice({ year }: { readonly year: number }) {
  return (
    <Segmented
      label={t('monitoring.scope')}
      choices={[
        { value: 'focus', label: t('monitoring.focusOf', { year: String(year) }) },
        { value: 'all', label: t('monitoring.allActivities') },
      ]}
      value={useRoundChoices((state) => state.scope)}
      onChange={chooseScope}
    />
  )
}
