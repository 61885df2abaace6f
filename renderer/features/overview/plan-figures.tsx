import type { ActivityLine } from '#contract/area/activity'
import type { Attention } from '#contract/area/attention'
import { currencyLabel } from '#domain/currency-name'
import { amountText, moneyText } from '#domain/money/money-text'
import { useQuery } from '../../api/use-query.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { Figure } from './figures.tsx'
import type { Counted } from './figures.tsx'
import styles from './overview-screen.module.css'

type Props = {
  readonly planId: string
  readonly activities: readonly ActivityLine[]
  readonly lines: readonly Attention[]
}

/** The few figures that matter; each opens the list of what it counts. */
export function PlanFigures({ planId, activities, lines }: Props) {
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
  const overdue = lines.filter(({ kind }) => kind === 'milestone-overdue')
  const silent = lines.filter(({ kind }) => kind === 'silent')
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
        value={formatNumber(overdue.length)}
        tone={overdue.length > 0 ? 'bad' : 'good'}
        counted={overdue.map(countedLine)}
      />
      <Figure
        label={t('overview.silentActivities')}
        value={formatNumber(silent.length)}
        tone={silent.length > 0 ? 'bad' : 'good'}
        counted={silent.map(countedLine)}
      />
      <ToMobilise planId={planId} activities={activities} year={focusYear} />
    </section>
  )
}

/** What is required and not available; said only where it can be told in one currency. */
function ToMobilise({ planId, activities, year }: Omit<Props, 'lines'> & { readonly year: number | null }) {
  const funding = useQuery('funding.summary', { planId, year })
  if (funding.kind !== 'ready') return null
  const { currency, total, activities: rows } = funding.value
  if (currency === null || total.toBeMobilised === null) return null
  const money = (amount: number): string => moneyText({ amount, currency }, currentLanguage())
  const lacking = rows.flatMap(({ activityId, toBeMobilised }) => {
    const activity = activities.find(({ id }) => id === activityId)
    return activity === undefined || toBeMobilised === null || toBeMobilised === 0 ? [] : [{ activity, toBeMobilised }]
  })
  return (
    <Figure
      label={t('overview.toMobilise')}
      value={amountText({ amount: total.toBeMobilised, currency }, currentLanguage())}
      unit={currencyLabel(currentLanguage(), currency)}
      tone="plain"
      counted={lacking
        .toSorted((a, b) => b.toBeMobilised - a.toBeMobilised)
        .map(({ activity, toBeMobilised }) => ({ ...countedActivity(activity), detail: money(toBeMobilised) }))}
    />
  )
}

function countedActivity({ id, planId, reference, title }: ActivityLine): Counted {
  const href = hrefTo(planPlace(planId, 'overview', { activityId: id }))
  return { key: id, href, name: `${reference} ${title}`, detail: null }
}

function countedLine({ key, planId, activityId, activityReference, title, day }: Attention): Counted {
  const href = hrefTo(planPlace(planId, 'overview', { activityId }))
  const name = activityReference === null ? title : `${activityReference} ${title}`
  return { key, href, name, detail: day === null ? null : formatDay(day) }
}
