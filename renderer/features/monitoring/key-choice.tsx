import type { ReactNode } from 'react'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './record.module.css'

type Props = {
  readonly isChosen: boolean
  /** The key that chooses it from anywhere in the round. */
  readonly keys: string
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** One of a few choices that are all in view, with the key that takes it. */
export function KeyChoice({ isChosen, keys, onChoose, children }: Props) {
  return (
    <button type="button" className={styles.choice} aria-pressed={isChosen} aria-keyshortcuts={keys} onClick={onChoose}>
      <span>{children}</span>
      <KeyHint keys={keys} />
    </button>
  )
}
