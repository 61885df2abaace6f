import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** Facts of the activity in two columns: the name of each, and what it is. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>
}

type Props = {
  readonly term: ReactNode
  readonly children: ReactNode
}

/** One fact of a `FactList`. */
export function Fact({ term, children }: Props) {
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.detail}>{children}</dd>
    </>
  )
}

/** What is said about a fact, under it and in a fainter hand. */
export function FactRemark({ children }: { readonly children: ReactNode }) {
  return <div className={styles.remark}>{children}</div>
}
