import { ListBox, ListBoxItem } from 'react-aria-components'
import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import type { Choice } from './choice.ts'
import { Icon } from './icon.tsx'
import styles from './choice-list.module.css'

type Props<Value extends string> = {
  readonly choices: readonly Choice<Value>[]
  /** Draws a choice otherwise than as its label, such as with a status mark. */
  readonly render?: ((choice: Choice<Value>) => ReactNode) | undefined
}

/** The list of a Select, ComboBox or filter. The chosen ones have a tick. */
export function ChoiceList<Value extends string>({ choices, render }: Props<Value>) {
  return (
    <ListBox items={choices} className={styles.list ?? ''} renderEmptyState={() => <EmptyLine />}>
      {(choice: Choice<Value>) => (
        <ListBoxItem id={choice.value} textValue={choice.label} className={styles.item ?? ''}>
          <span className={styles.tick}>
            <Icon name="check" size={14} />
          </span>
          <span className={styles.label}>{render?.(choice) ?? <bdi>{choice.label}</bdi>}</span>
          {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
        </ListBoxItem>
      )}
    </ListBox>
  )
}

function EmptyLine() {
  return <p className={styles.empty}>{t('common.noMatch')}</p>
}
