import { useId } from 'react'
import type { ReactNode } from 'react'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './record.module.css'

type Props = {
  readonly title: string
  /** The key that goes to it. */
  readonly keys?: string
  readonly children: ReactNode
}

/** A part of what is recorded, under its heading. */
export function RecordPart({ title, keys, children }: Props) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        {keys !== undefined && <KeyHint keys={keys} />}
      </div>
      {children}
    </div>
  )
}
