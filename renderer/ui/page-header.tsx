import type { ReactNode } from 'react'
import styles from './page-header.module.css'

type Props = {
  readonly title: ReactNode
  /** One line of facts under the title. */
  readonly facts?: ReactNode
  /** Buttons at the end of the title's line. */
  readonly actions?: ReactNode
}

/** The head of a page: its one first-level heading. */
export function PageHeader({ title, facts, actions }: Props) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {facts !== undefined && <div className={styles.facts}>{facts}</div>}
    </header>
  )
}
