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
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2
}

/** What a screen says when it has nothing to show. */
export function EmptyState({ icon, title, children, action, level = 2 }: Props) {
  const Title = `h${level}` as const
  return (
    <div className={styles.state}>
      {icon !== undefined && <Icon name={icon} size={24} />}
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <p className={styles.text}>{children}</p>}
      {action}
    </div>
  )
}
