import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem } from 'react-aria-components'
import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import type { Choice } from './choice.ts'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import list from './choice-list.module.css'
import styles from './filter-menu.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  /** Empty: everything passes. */
  readonly chosen: ReadonlySet<Value>
  readonly onChange: (chosen: ReadonlySet<Value>) => void
  readonly render?: (choice: Choice<Value>) => ReactNode
}

/** A filter of several choices behind one button; the button says what is chosen. */
export function FilterMenu<Value extends string>({ label, choices, chosen, onChange, render }: Props<Value>) {
  const labels = choices.filter((choice) => chosen.has(choice.value)).map((choice) => choice.label)
  const summary = labels.length === 1 ? labels[0] : t('common.chosenCount', { count: labels.length })
  const change = (keys: 'all' | ReadonlySet<unknown>): void =>
    onChange(new Set(choices.map((choice) => choice.value).filter((value) => keys === 'all' || keys.has(value))))
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ''} data-active={labels.length > 0 || undefined}>
        <span>{label}</span>
        {labels.length > 0 && <bdi className={styles.summary}>{summary}</bdi>}
        <Icon name="chevron-down" size={13} />
      </Button>
      <Popover>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          <ListBox
            aria-label={label}
            className={list.list ?? ''}
            items={choices}
            selectionMode="multiple"
            selectionBehavior="toggle"
            escapeKeyBehavior="none"
            selectedKeys={chosen}
            onSelectionChange={change}
            autoFocus="first"
          >
            {(choice: Choice<Value>) => (
              <ListBoxItem id={choice.value} textValue={choice.label} className={list.item ?? ''}>
                <span className={styles.box}>
                  <Icon name="check" size={12} />
                </span>
                <span className={list.label}>{render?.(choice) ?? <bdi>{choice.label}</bdi>}</span>
                {choice.hint !== undefined && <span className={list.hint}>{choice.hint}</span>}
              </ListBoxItem>
            )}
          </ListBox>
          {chosen.size > 0 && (
            <Button className={styles.clear ?? ''} onPress={() => onChange(new Set())}>
              {t('common.clearField', { field: label })}
            </Button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
