import type { FundingFigures } from '#contract/area/resources'
import styles from './funding-bar.module.css'

const parts = ['received', 'committed', 'pledged'] as const

/** How far what is available covers what is required, firmest money first. A picture of figures that stand beside it. */
export function FundingBar({ figures }: { readonly figures: FundingFigures }) {
  const { required, available } = figures
  const whole = Math.max(required ?? 0, available ?? 0)
  if (required === null || available === null || whole === 0) return null
  return (
    <div className={styles.bar} aria-hidden="true">
      {parts.map((part) => (
        <span
          key={part}
          className={styles.part}
          data-part={part}
          style={{ inlineSize: `${((figures[part] ?? 0) / whole) * 100}%` }}
        />
      ))}
    </div>
  )
}
