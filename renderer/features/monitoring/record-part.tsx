import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './record.module.css'

type Props = { readonly title: string; readonly children: ReactNode }

/** A part of what is recorded, under its heading. */
export function RecordPart({ title, children }: Props) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </div>
  )
}
