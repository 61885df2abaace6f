import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { hrefTo } from '../../routing/route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { HistoryList } from '../../ui/history/history-list.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import type { HistoryFilter } from './history-filter.ts'
import styles from './history-screen.module.css'

const pageSize = 100

type Props = { readonly planId: string; readonly filter: HistoryFilter; readonly isFiltered: boolean }

/** The changes that pass the filter, a page at a time; older pages are asked for by hand. */
export function HistoryPages({ planId, filter, isFiltered }: Props) {
  const [pageCount, setPageCount] = useState(1)
  // One growing page: the answer stays whole when a change arrives, and 500 rows are still quick.
  const limit = Math.min(500, pageCount * pageSize)
  const [before, setBefore] = useState<number | null>(null)
  const answer = useQuery('history.list', { planId, activityId: null, ...filter, before, limit })
  if (answer.kind === 'loading') return <SkeletonRows />
  if (answer.kind === 'failed') return <FailureState code={answer.code} />
  const { entries, total, hasMore } = answer.value
  if (entries.length === 0) {
    return isFiltered ? (
      <EmptyState icon="history" title={t('history.noMatch')}>
        {t('history.noMatchHelp')}
      </EmptyState>
    ) : (
      <EmptyState icon="history" title={t('history.empty')}>
        {t('history.emptyHelp')}
      </EmptyState>
    )
  }
  const showOlder = (): void => {
    if (limit < 500) return setPageCount(pageCount + 1)
    setBefore(entries.at(-1)?.number ?? null)
  }
  return (
    <>
      <div className={styles.count}>
        <p role="status">{t('history.count', { count: total })}</p>
        <WhoAmI />
      </div>
      <HistoryList entries={entries} showsSubject />
      {(hasMore || before !== null) && (
        <div className={styles.older}>
          {before !== null && <Button onPress={() => setBefore(null)}>{t('history.newest')}</Button>}
          {hasMore && <Button onPress={showOlder}>{t('history.older')}</Button>}
        </div>
      )}
    </>
  )
}

/** The way to be named, for an officer whose changes have no name yet. */
function WhoAmI() {
  const workspace = useQuery('workspace.get', {})
  const isReadOnly = useIsReadOnly()
  if (isReadOnly || workspace.kind !== 'ready' || workspace.value.profile !== null) return null
  return <a href={hrefTo({ kind: 'settings' })}>{t('history.sayWho')}</a>
}
