import { useState } from 'react'
import type { Activity } from '#contract/area/activity'
import { useSteadyQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { HistoryList } from '../../ui/history/history-list.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import styles from './sections.module.css'

const newestCount = 5
const mostShown = 500

/** What was changed in the activity and in all that belongs to it: the newest, or all of it. */
export function ActivityHistory({ activity }: { readonly activity: Activity }) {
  const [showsAll, setShowsAll] = useState(false)
  const everything = { entity: null, personId: null, fromDay: null, toDay: null, before: null }
  const limit = showsAll ? mostShown : newestCount
  const history = useSteadyQuery('history.list', { planId: null, activityId: activity.id, ...everything, limit })
  if (history.kind === 'loading') return <SkeletonRows count={3} />
  if (history.kind === 'failed') return <FieldFailure text={failureText(history.code)} />

  const { entries, total, hasMore } = history.value
  return (
    <>
      <HistoryList entries={entries} showsSubject={false} />
      <div className={styles.foot}>
        {showsAll && hasMore && <p className={styles.quiet}>{t('activity.olderInPlan')}</p>}
        {total > newestCount && (
          <Button look="plain" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('activity.fewerChanges') : t('activity.allChanges', { count: total })}
          </Button>
        )}
      </div>
    </>
  )
}
