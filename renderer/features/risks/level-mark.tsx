import { levelWord } from '#domain/words/risk-scale'
import { riskLevels } from '#domain/risk/risk-level'
import type { RiskLevel } from '#domain/risk/risk-level'
import { currentLanguage } from '../../i18n/translate.ts'
import styles from './level-mark.module.css'

/** The level of a risk as a word and a shape. */
export function LevelMark({ level }: { readonly level: RiskLevel }) {
  return (
    <span className={styles.mark}>
      <LevelShape level={level} />
      {levelWord(currentLanguage(), level)}
    </span>
  )
}

/** The level as four steps, as many of them filled as it is high. */
export function LevelShape({ level }: { readonly level: RiskLevel }) {
  const rank = riskLevels.indexOf(level)
  return (
    <svg className={styles.shape} data-level={level} width={14} height={12} viewBox="0 0 14 12" aria-hidden="true">
      {riskLevels.map((each, index) => (
        <rect
          key={each}
          x={0.5 + 3.5 * index}
          y={8.5 - 2.5 * index}
          width={2.5}
          height={3 + 2.5 * index}
          rx={0.6}
          fill={index <= rank ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={index <= rank ? 0 : 0.7}
          opacity={index <= rank ? 1 : 0.55}
        />
      ))}
    </svg>
  )
}
