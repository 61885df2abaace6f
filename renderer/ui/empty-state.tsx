import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import styles from './empty-state.module.css'

type Props = {
  readonly icon?: IconName
  readonly title: string
  /** What will be here, and what puts it there. */
  readonly children?: ReactNode
  /** The button that puts it there. */
  readonly action?: ReactNode
}

/** What a screen says when it has nothing to show. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className={styles.state}>
      {icon !== undefined && <Icon name={icon} size={24} />}
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <p className={styles.text}>{children}</p>}
      {action}
    </div>
  )
}
