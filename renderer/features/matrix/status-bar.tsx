import { useMemo } from 'react'
import { useToday } from '../../api/app-state.tsx'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { filterRows } from './matrix-filter.ts'
import type { MatrixFilter } from './matrix-filter.ts'
import type { MatrixRatings, MatrixRow } from './matrix-row.ts'
import styles from './status-bar.module.css'

type Props = {
  readonly rows: readonly MatrixRow[]
  readonly shown: readonly MatrixRow[]
  readonly ratings: MatrixRatings
  readonly filter: MatrixFilter
  readonly onShowAllYears: () => void
}

/** How much is shown of how much, and how it stands. Read out when it changes. */
export function StatusBar({ rows, shown, ratings, filter, onShowAllYears }: Props) {
  const today = useToday()
  const lateCount = shown.filter((row) => row.lateDays > 0).length
  const outsideCount = useOutsideCount({ rows, shown, ratings, filter })
  const isAll = shown.length === rows.length
  const count = isAll
    ? t('matrix.totalCount', { total: rows.length })
    : t('matrix.shownCount', { shown: formatNumber(shown.length), total: rows.length })
  const facts = [
    count,
    lateCount > 0 ? t('matrix.lateCount', { count: formatNumber(lateCount) }) : null,
    t('matrix.asOf', { day: formatDay(today) }),
  ]
  return (
    <div className={styles.bar}>
      <div role="status">{facts.filter((fact) => fact !== null).join(' · ')}</div>
      {filter.focusYear !== null && filter.text !== '' && outsideCount > 0 && (
        <Button look="plain" onPress={onShowAllYears}>
          {t('matrix.moreOutside', { count: outsideCount, year: filter.focusYear })}
        </Button>
      )}
    </div>
  )
}

/** What is looked for may be there, only not in the year's focus. */
function useOutsideCount({ rows, shown, ratings, filter }: Omit<Props, 'onShowAllYears'>): number {
  return useMemo(
    () => filterRows(rows, { ...filter, focusYear: null }, ratings).length - shown.length,
    [rows, shown, ratings, filter],
  )
}
