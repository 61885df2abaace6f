import type { ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './facts.module.css'

/** Facts of the activity in two columns: the name of each, and what it is. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.list}>{children}</dl>
}

type Props = {
  readonly term: ReactNode
  readonly children: ReactNode
  /** The name over the fact, and the whole width for it: for text of many lines. */
  readonly isWide?: boolean
}

/** One fact of a `FactList`. */
export function Fact({ term, children, isWide = false }: Props) {
  return (
    <>
      <dt className={classes(styles.term, isWide && styles.wide)}>{term}</dt>
      <dd className={classes(styles.detail, isWide && styles.wide)}>{children}</dd>
    </>
  )
}

/** What is said about a fact, under it and in a fainter hand. */
export function FactRemark({ children }: { readonly children: ReactNode }) {
  return <div className={styles.remark}>{children}</div>
}
