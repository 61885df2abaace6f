import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './disclosure.module.css'

type Props = {
  readonly title: string
  /** What is in it in a few words, while it is closed too. */
  readonly summary: string
  readonly children: ReactNode
}

/** Something that most people need not see, behind its name; closed at first. */
export function Disclosure({ title, summary, children }: Props) {
  return (
    <AriaDisclosure className={styles.disclosure ?? ''}>
      <Heading level={3} className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.trigger ?? ''}>
          <span className={styles.chevron}>
            <Icon name="chevron-end" size={14} />
          </span>
          <span className={styles.title}>{title}</span>
          <span className={styles.summary}>{summary}</span>
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
