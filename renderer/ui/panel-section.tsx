import { createContext, useContext, useId } from 'react'
import type { ReactNode } from 'react'
import styles from './panel-section.module.css'

/** The level of the headings of sections: 3 in a panel beside a list, 2 on a page of its own. */
export const SectionLevel = createContext<2 | 3>(3)

type Props = {
  readonly title: string
  /** How much is in it, beside the title; absent where there is nothing to count. */
  readonly count?: number
  /** What can be added to it, at the end of its head. */
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of an activity, in the panel or on its page: a heading, and what is under it. */
export function PanelSection({ title, count, action, children }: Props) {
  const id = useId()
  const level = useContext(SectionLevel)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Heading id={id} className={styles.heading} data-level={level}>
          {title}
        </Heading>
        {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        <span className={styles.space} />
        {action}
      </div>
      {children}
    </section>
  )
}
