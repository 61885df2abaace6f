import type { RoundLine } from '#contract/area/round'
import { tallyRound } from '#domain/periods/round-tally'
import { t } from '../../i18n/translate.ts'
import { OutcomeShape } from './outcome-mark.tsx'
import styles from './round-progress.module.css'

/** How far the round has come: a sentence, and a mark for each activity. */
export function RoundProgress({ lines }: { readonly lines: readonly RoundLine[] }) {
  const { total, updated, noChange, left } = tallyRound(lines)
  if (total === 0) return null
  return (
    <div className={styles.progress}>
      <h2 className={styles.sentence}>
        {left === total
          ? t('monitoring.notStarted', { count: total })
          : t('monitoring.progress', { updated, total, noChange, left })}
      </h2>
      <Marks lines={lines} />
    </div>
  )
}

/** Beyond this many, single marks would say nothing. */
const mostMarks = 60

function Marks({ lines }: { readonly lines: readonly RoundLine[] }) {
  const { total, updated, noChange } = tallyRound(lines)
  if (total <= mostMarks) {
    return (
      <span className={styles.marks} aria-hidden="true">
        {lines.map((line) => (
          <OutcomeShape key={line.activityId} outcome={line.entry?.outcome ?? null} />
        ))}
      </span>
    )
  }
  const share = (count: number): string => `${(100 * count) / total}%`
  return (
    <span className={styles.bar} aria-hidden="true">
      <span data-outcome="updated" style={{ inlineSize: share(updated) }} />
      <span data-outcome="no-change" style={{ inlineSize: share(noChange) }} />
    </span>
  )
}
