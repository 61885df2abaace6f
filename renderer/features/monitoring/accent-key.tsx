import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './accent-key.module.css'

/** The key of a button that is drawn in the accent. */
export function AccentKey({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.key}>
      <KeyHint keys={keys} />
    </span>
  )
}
