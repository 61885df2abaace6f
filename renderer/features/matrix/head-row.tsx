import type { ReactNode } from 'react'
import { organisationAbbreviation, organisationName } from '#domain/organisation-name'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Icon } from '../../ui/icon.tsx'
import { cellId } from './cell-id.ts'
import type { MatrixColumn } from './matrix-columns.ts'
import type { MatrixSort } from './matrix-sort.ts'
import styles from './matrix-grid.module.css'

type Props = {
  readonly columns: readonly MatrixColumn[]
  readonly sort: MatrixSort
  readonly year: number | null
  readonly activeColumnId: string | null
}

/** The heads of the columns; those that sort say so. */
export function HeadRow({ columns, sort, year, activeColumnId }: Props) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map((column, index) => {
        const by = sortOf(column)
        const direction = by === sort.by ? sort.direction : 'none'
        return (
          <div
            key={column.id}
            id={cellId(null, column.id)}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={by === null ? undefined : direction}
            className={styles.cell}
            data-kind={column.kind}
            data-column={column.id}
            data-sorts={by !== null || undefined}
            data-active={column.id === activeColumnId || undefined}
          >
            <span className={styles.headWord}>{headWord(column, year)}</span>
            {direction !== 'none' && (by !== 'reference' || direction === 'descending') && (
              <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} size={12} />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** What a press on a column's head sorts by; null when it does not sort. */
export function sortOf(column: MatrixColumn): MatrixSort['by'] | null {
  switch (column.kind) {
    case 'reference':
    case 'status':
    case 'rating':
    case 'lastNote':
      return column.kind
    case 'end':
    case 'endShort':
      return 'end'
    case 'ratingShort':
      return 'rating'
    case 'nextMilestone':
    case 'nextMilestoneShort':
      return 'nextMilestone'
    default:
      return null
  }
}

function headWord(column: MatrixColumn, year: number | null): ReactNode {
  switch (column.kind) {
    case 'reference':
      return <abbr title={t('matrix.referenceName')}>{t('matrix.reference')}</abbr>
    case 'title':
      return codeWord('entity', 'activity')
    case 'focus':
      return year === null ? '' : <abbr title={t('matrix.focusOf', { year })}>{year}</abbr>
    case 'organisation':
      return (
        <abbr title={organisationName(column.organisation, currentLanguage())}>
          <bdi>{organisationAbbreviation(column.organisation, currentLanguage())}</bdi>
        </abbr>
      )
    case 'nature':
      return fieldWord('activity', 'nature')
    case 'horizon':
      return fieldWord('activity', 'horizon')
    case 'status':
      return fieldWord('activity', 'status')
    case 'rating':
    case 'ratingShort':
      return fieldWord('roundEntry', 'rating')
    case 'nextMilestone':
    case 'nextMilestoneShort':
      return t('matrix.nextMilestone')
    case 'start':
      return t('matrix.start')
    case 'end':
    case 'endShort':
      return t('matrix.end')
    case 'lastNote':
      return t('matrix.lastNote')
    case 'noteCount':
      return t('matrix.noteCount')
  }
}
