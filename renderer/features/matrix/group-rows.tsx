import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Absence, GridLine } from './matrix-lines.ts'
import styles from './matrix-grid.module.css'

type Props = {
  readonly line: Exclude<GridLine, { readonly kind: 'activity' }>
  readonly rowIndex: number
  readonly columnCount: number
  readonly top: number
  readonly height: number
}

/** The head of a thematic area, or what it says when it shows no activity. */
export function GroupRow({ line, rowIndex, columnCount, top, height }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={line.kind === 'group' ? styles.group : styles.empty}
      style={{ transform: `translateY(${top}px)`, blockSize: height }}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={columnCount} className={styles.groupCell}>
        {line.kind === 'group' ? (
          <>
            <bdi>{line.area.name}</bdi>
            <span className={styles.count}>{formatNumber(line.count)}</span>
          </>
        ) : (
          absenceText(line.absence)
        )}
      </div>
    </div>
  )
}

function absenceText(absence: Absence): string {
  if (absence.kind === 'no-activity') return t('matrix.emptyArea')
  return t('matrix.noneChosen', { year: absence.year, count: absence.waitingCount })
}
