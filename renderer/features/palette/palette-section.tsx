import { Collection, Header, MenuItem, MenuSection } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.ts'
import styles from './palette.module.css'

/** A line of the palette. */
export type PaletteEntry = {
  readonly id: string
  readonly icon: IconName
  readonly label: ReactNode
  /** The line as plain text, for screen readers. */
  readonly textValue: string
  readonly trailing: ReactNode
  readonly run: () => void
}

type Props = { readonly title: string; readonly entries: readonly PaletteEntry[] }

/** A group of lines under its heading. */
export function PaletteSection({ title, entries }: Props) {
  return (
    <MenuSection aria-label={title}>
      <Header className={styles.heading ?? ''}>{title}</Header>
      <Collection items={entries}>
        {(entry) => (
          <MenuItem id={entry.id} textValue={entry.textValue} className={styles.item ?? ''}>
            <Icon name={entry.icon} />
            <span className={styles.label}>{entry.label}</span>
            <span className={styles.trailing}>{entry.trailing}</span>
          </MenuItem>
        )}
      </Collection>
    </MenuSection>
  )
}
