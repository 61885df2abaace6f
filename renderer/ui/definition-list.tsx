import { Fragment } from 'react'
import type { ReactNode } from 'react'
import styles from './definition-list.module.css'

type Props = { readonly entries: readonly { readonly term: string; readonly detail: ReactNode }[] }

/** Facts of a record: the name of each at the start, what it is beside it. */
export function DefinitionList({ entries }: Props) {
  return (
    <dl className={styles.list}>
      {entries.map(({ term, detail }) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.detail}>{detail}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
