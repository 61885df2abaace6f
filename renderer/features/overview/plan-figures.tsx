import type { ActivityLine } from '#contract/area/activity'
import type { Attention } from '#contract/area/attention'
import type { ValueOf } from '#contract/types'
import { currencyLabel } from '#domain/currency-name'
import { amountText, moneyText } from '#domain/money/money-text'
import { useQuery } from '../../api/use-query.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { attentionPlace } from './attention-place.ts'
import { countedActivity } from './counted-activity.ts'
import { Figure } from './figures.tsx'
import type { Counted } from './figures.tsx'
import styles from './overview-screen.module.css'

type Props = {
  readonly planId: string
  readonly activities: readonly ActivityLine[]
  readonly lines: readonly Attention[]
  /** Of all lines, also those that are too many to be listed. */
  readonly counts: ValueOf<'attention.list'>['counts']
}

/** The few figures that matter; each opens the list of what it counts. */
export function PlanFigures({ planId, activities, lines, counts }: Props) {
  const plan = useQuery('plan.get', { planId })
  const ratings = useQuery('rating.list', { planId, activityId: null })
  const focusYear = plan.kind === 'ready' ? plan.value.focusYear : null
  const focus = activities.filter(({ selectedYears }) => focusYear !== null && selectedYears.includes(focusYear))
  const green = new Set(
    ratings.kind === 'ready'
      ? ratings.value.ratings.filter(({ rating }) => rating === 'green').map(({ activityId }) => activityId)
      : [],
  )
  const onTrack = focus.filter(({ id, status }) => green.has(id) || status === 'completed')
  const countOf = (wanted: Attention['kind']): number => counts.find(({ kind }) => kind === wanted)?.count ?? 0
  const linesOf = (wanted: Attention['kind']): readonly Attention[] =>
    lines.filter(({ kind, snooze }) => kind === wanted && snooze === null)
  const overdueCount = countOf('milestone-overdue')
  const silentCount = countOf('silent')
  return (
    <section className={styles.figures} aria-label={t('overview.figures')}>
      <Figure
        label={t('overview.onTrack')}
        value={t('overview.onTrackOf', { count: onTrack.length, total: focus.length })}
        tone="plain"
        counted={onTrack.map(countedActivity)}
      />
      <Figure
        label={t('overview.overdueMilestones')}
        value={formatNumber(overdueCount)}
        tone={overdueCount > 0 ? 'bad' : 'good'}
        counted={linesOf('milestone-overdue').map(countedLine)}
        total={overdueCount}
      />
      <Figure
        label={t('overview.silentActivities')}
        value={formatNumber(silentCount)}
        tone={silentCount > 0 ? 'bad' : 'good'}
        counted={linesOf('silent').map(countedLine)}
        total={silentCount}
      />
      <ToMobilise planId={planId} activities={activities} year={focusYear} />
    </section>
  )
}

/** What is required and not available; said only where it can be told in one currency. */
function ToMobilise({ planId, activities, year }: Omit<Props, 'lines' | 'counts'> & { readonly year: number | null }) {
  const funding = useQuery('funding.summary', { planId, year })
  if (funding.kind !== 'ready') return null
  const { currency, unassigned, activities: rows, missingRates } = funding.value
  // A sum that lacks a rate is not told at all: the screen of the money says which.
  if (currency === null || missingRates.length > 0) return null
  const money = (amount: number): string => moneyText({ amount, currency }, currentLanguage())
  const known = new Map(activities.map((activity) => [activity.id, activity]))
  const lacking = rows.flatMap(({ activityId, toBeMobilised }) => {
    const activity = known.get(activityId)
    return activity === undefined || toBeMobilised === null || toBeMobilised === 0 ? [] : [{ activity, toBeMobilised }]
  })
  const ofPlan = unassigned.toBeMobilised ?? 0
  // What one activity has too much of does not help another: the figure is the sum of what its list shows.
  const sum = lacking.reduce((whole, each) => whole + each.toBeMobilised, ofPlan)
  const counted: readonly Counted[] = [
    ...lacking
      .toSorted((a, b) => b.toBeMobilised - a.toBeMobilised)
      .map(({ activity, toBeMobilised }) => ({ ...countedActivity(activity), detail: money(toBeMobilised) })),
    ...(ofPlan === 0
      ? []
      : [
          {
            key: planId,
            href: hrefTo(planPlace(planId, 'funding')),
            name: t('overview.ofPlan'),
            detail: money(ofPlan),
          },
        ]),
  ]
  return (
    <Figure
      label={t('overview.toMobilise')}
      value={amountText({ amount: sum, currency }, currentLanguage())}
      unit={currencyLabel(currentLanguage(), currency)}
      tone="plain"
      counted={counted}
    />
  )
}

function countedLine(line: Attention): Counted {
  const { key, activityReference, title, day } = line
  const href = hrefTo(attentionPlace(line, 'overview'))
  const name = activityReference === null ? title : `${activityReference} ${title}`
  return { key, href, name, detail: day === null ? null : formatDay(day) }
}
