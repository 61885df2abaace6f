import { useEffect, useRef, useState } from 'react'
import type { RoundLine } from '#contract/area/round'
import { nextLeft } from '#domain/periods/round-tally'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import type { RoundRoute } from '../../routing/route.ts'
import { planPlace } from '../../routing/route.ts'
import { goTo, replaceWith } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useWindowTitle } from '../../ui/use-window-title.ts'
import { useHeldKeys } from './held-keys.ts'
import { nameOf, usePeriods } from './period.ts'
import type { Period } from './period.ts'
import { setIsBack } from './round-choices.ts'
import { RoundActivity } from './round-activity.tsx'
import { RoundSummary } from './round-summary.tsx'
import { RoundTop } from './round-top.tsx'
import styles from './round-page.module.css'

/** The monitoring round of a period: one activity after another, with the whole window for it. */
export function RoundPage({ planId, periodId, scope, activityId }: RoundRoute) {
  const periods = usePeriods(planId)
  const round = useQuery('round.get', { planId, periodId, scope })
  const period = periods.kind === 'ready' ? periods.value.records.find(({ id }) => id === periodId) : undefined
  const leave = (): void => {
    setIsBack(true)
    goTo(planPlace(planId, 'monitoring', { view: 'round', recordId: periodId }))
  }
  useWindowTitle(period === undefined ? t('monitoring.round') : nameOf(period))
  if (periods.kind === 'loading' || round.kind === 'loading') return <SkeletonRows />
  if (periods.kind === 'failed' || round.kind === 'failed' || period === undefined) {
    const code = round.kind === 'failed' ? round.code : 'reportingPeriod.unknown'
    return (
      <div className={styles.page}>
        <FailureState code={code} level={1} />
        <p className={styles.wayOut}>
          <Button onPress={leave}>{t('monitoring.leave')}</Button>
        </p>
      </div>
    )
  }
  const route = { kind: 'round', planId, periodId, scope, activityId } as const
  return <Round route={route} period={period} lines={round.value.lines} onLeave={leave} />
}

type Props = {
  readonly route: RoundRoute
  readonly period: Period
  readonly lines: readonly RoundLine[]
  readonly onLeave: () => void
}

function Round({ route, period, lines, onLeave }: Props) {
  const [isOver, setIsOver] = useState(false)
  const held = useHeldKeys()
  const { activityId } = route
  const current = isOver ? undefined : lines.find((line) => line.activityId === activityId)
  const firstLeft = nextLeft(lines, null)
  // Two quick presses finish two activities before the lines tell of the first: it must not come again.
  const justDone = useRef(new Set<string>())
  useEffect(() => {
    for (const { activityId: id, entry } of lines) if (entry !== null) justDone.current.delete(id)
  }, [lines])
  const show = (id: string | null): void => {
    setIsOver(id === null)
    if (id === null) held.forget()
    replaceWith({ ...route, activityId: id })
  }
  const showAfter = (id: string): void => {
    const others = lines.filter((line) => !justDone.current.has(line.activityId))
    justDone.current.add(id)
    show(nextLeft(others, id))
  }
  // Taken up where it was left: at the first activity that nobody has gone through.
  const resumed = activityId === null && !isOver ? firstLeft : null
  useEffect(() => {
    if (resumed !== null) replaceWith({ ...route, activityId: resumed })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the route is a new object each render; the activity says where to go
  }, [resumed])
  if (resumed !== null) return null

  const index = lines.findIndex((line) => line.activityId === current?.activityId)
  return (
    <div className={styles.page}>
      <RoundTop period={period} lines={lines} current={current ?? null} onShow={show} onLeave={onLeave} />
      {current === undefined ? (
        <RoundSummary
          planId={route.planId}
          scope={route.scope}
          period={period}
          lines={lines}
          onGoOn={() => show(firstLeft)}
          onLeave={onLeave}
        />
      ) : (
        <RoundActivity
          key={current.activityId}
          planId={route.planId}
          period={period}
          line={current}
          nextId={nextLeft(lines, current.activityId)}
          held={held}
          onPrevious={index === 0 ? null : () => show(lines[index - 1]?.activityId ?? null)}
          onNext={() => show(lines[index + 1]?.activityId ?? null)}
          onDone={() => showAfter(current.activityId)}
          onLeave={onLeave}
        />
      )}
    </div>
  )
}
