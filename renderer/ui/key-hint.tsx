import styles from './key-hint.module.css'

/** The keys of a command, as printed on them: `Ctrl K`. Hidden from screen readers: the control's name does not need it. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <kbd className={styles.keys} aria-hidden="true">
      {keys}
    </kbd>
  )
}
