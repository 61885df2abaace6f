import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { ValueOf } from '#contract/types'
import { periodName } from '#domain/periods/period-name'
import { useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Icon } from '../../ui/icon.tsx'
import { RatingMark } from '../../ui/rating-mark.tsx'
import { ratingWord } from './rating-word.ts'
import styles from './rating-section.module.css'

type Props = { readonly planId: string; readonly activityId: string }
type Entry = ValueOf<'roundEntry.list'>['records'][number]
type Period = ValueOf<'reportingPeriod.list'>['records'][number]

/** How the rounds rated the activity, newest first; asked for only when it is wanted. */
export function RatingHistory({ planId, activityId }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.history}>
      <Button className={styles.disclosure ?? ''} aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
        <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} size={14} />
        {t('rating.byPeriod')}
      </Button>
      {isOpen && <Periods planId={planId} activityId={activityId} />}
    </div>
  )
}

function Periods({ planId, activityId }: Props) {
  const today = useToday()
  const entries = useQuery('roundEntry.list', { planId, activityId })
  const periods = useQuery('reportingPeriod.list', { planId, activityId: null })
  if (entries.kind !== 'ready' || periods.kind !== 'ready') return null
  const told = entries.value.records.filter(({ day }) => day <= today)
  return (
    <ul className={styles.periods}>
      {ratedPeriods(told, periods.value.records).map(({ period, entry }) => (
        <li key={entry.id} className={styles.period}>
          <bdi>{periodName(period, currentLanguage())}</bdi>
          <div>
            <RatingMark rating={entry.rating.rating} />
            {entry.rating.rating !== entry.rating.proposed && (
              <p className={styles.remark}>{t('rating.byRule', { rating: ratingWord(entry.rating.proposed) })}</p>
            )}
            {entry.rating.reason !== null && <bdi className={styles.sentence}>{entry.rating.reason}</bdi>}
          </div>
        </li>
      ))}
    </ul>
  )
}

function ratedPeriods(entries: readonly Entry[], periods: readonly Period[]) {
  const known = new Map(periods.map((period) => [period.id, period]))
  return entries
    .flatMap((entry) => {
      const period = known.get(entry.periodId)
      return period === undefined ? [] : [{ entry, period }]
    })
    .toSorted((a, b) => (a.period.range.toDay < b.period.range.toDay ? 1 : -1))
}
