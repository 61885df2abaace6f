import styles from './view-links.module.css'

type Props = {
  readonly label: string
  readonly views: readonly { readonly href: string; readonly label: string; readonly isCurrent: boolean }[]
}

/** The views of a section, each a place with an address. */
export function ViewLinks({ label, views }: Props) {
  return (
    <nav aria-label={label} className={styles.views}>
      {views.map((view) => (
        <a key={view.href} href={view.href} className={styles.view} aria-current={view.isCurrent ? 'page' : undefined}>
          {view.label}
        </a>
      ))}
    </nav>
  )
}
