import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './meetings.module.css'

type Props = {
  readonly title: string
  readonly count?: number
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of a meeting's page: a heading, what can be done, and what is under it. */
export function Part({ title, count, action, children }: Props) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id} className={styles.partTitle}>
          {title}
          {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        </h3>
        <div className={styles.acts}>{action}</div>
      </header>
      {children}
    </section>
  )
}
