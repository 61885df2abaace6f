import type { RoundLine } from '#contract/area/round'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import type { HeldKeys } from './held-keys.ts'
import type { Period } from './period.ts'
import { Recording } from './recording.tsx'
import { RoundWaiting } from './round-waiting.tsx'
import type { RoundWays } from './round-ways.ts'
import styles from './round-page.module.css'

type Props = RoundWays & {
  readonly planId: string
  readonly period: Period
  readonly line: RoundLine
  /** The activity that will come next; asked for in advance, so that it is there at once. */
  readonly nextId: string | null
  /** What was pressed before it was there. */
  readonly held: HeldKeys
}

/** One activity of the round: what is known of it, and what is to be recorded. */
export function RoundActivity({ planId, period, line, nextId, held, ...ways }: Props) {
  const { activityId } = line
  const activity = useQuery('activity.get', { activityId })
  const ratings = useQuery('rating.list', { planId, activityId })
  useAskedInAdvance(planId, nextId)
  const rating = ratings.kind === 'ready' ? ratings.value.ratings.find((each) => each.activityId === activityId) : null
  if (activity.kind === 'failed' || ratings.kind === 'failed') {
    return (
      <div className={styles.failed}>
        <FailureState code={activity.kind === 'failed' ? activity.code : 'plan.unknown'} level={1} />
        <Button onPress={ways.onNext}>{t('monitoring.skip')}</Button>
      </div>
    )
  }
  if (activity.kind === 'loading' || rating === null || rating === undefined) {
    return <RoundWaiting held={held} ways={ways} />
  }
  return <Recording subject={{ activity: activity.value, rating, period, line }} held={held} {...ways} />
}

function useAskedInAdvance(planId: string, activityId: string | null): void {
  const wanted = activityId === null ? null : { planId, activityId }
  useQuery('activity.get', activityId === null ? null : { activityId })
  useQuery('rating.list', wanted)
  useQuery('milestone.list', wanted)
}
