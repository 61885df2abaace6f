import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './settings-screen.module.css'

type Props = { readonly title: string; readonly explanation: string; readonly children: ReactNode }

/** A group of settings: what it is about at the start, the controls beside it. */
export function SettingsSection({ title, explanation, children }: Props) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div>
        <h2 id={headingId}>{title}</h2>
        <p className={styles.explanation}>{explanation}</p>
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  )
}
