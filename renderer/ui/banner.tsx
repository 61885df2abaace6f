import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './banner.module.css'

type Props = { readonly tone: 'warning' | 'plain'; readonly children: ReactNode; readonly action?: ReactNode }

/** A lasting notice across the top of a screen. */
export function Banner({ tone, children, action }: Props) {
  return (
    <div role="status" className={styles.banner} data-tone={tone}>
      <Icon name={tone === 'warning' ? 'warning' : 'info'} />
      <span className={styles.text}>{children}</span>
      {action}
    </div>
  )
}
