import { Button } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import { pendingProps } from '../../ui/pending.ts'
import styles from './first-run.module.css'

type Props = {
  readonly icon: IconName
  readonly title: string
  readonly explanation: string
  readonly onPress: () => void
  /** Given: the choice opens its fields below. Absent: it acts at once, and below stands only what went wrong. */
  readonly isExpanded?: boolean
  readonly isPending?: boolean
  readonly children: ReactNode
}

/** One of the ways to begin, with a sentence. */
export function ChoiceCard({ icon, title, explanation, onPress, isExpanded, isPending = false, children }: Props) {
  return (
    <div className={styles.card}>
      <Button
        className={styles.choice ?? ''}
        {...pendingProps({ isPending, onPress })}
        {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
      >
        <Icon name={icon} size={20} />
        <span className={styles.words}>
          <span className={styles.choiceTitle}>{title}</span>
          <span className={styles.explanation}>{explanation}</span>
        </span>
        <Icon name={isExpanded === undefined ? 'arrow-end' : isExpanded ? 'chevron-up' : 'chevron-down'} />
      </Button>
      {isExpanded !== false && <div className={styles.below}>{children}</div>}
    </div>
  )
}
