import type { ReactNode } from 'react'
import styles from './known.module.css'

/** One line of what is known. */
export function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  )
}
