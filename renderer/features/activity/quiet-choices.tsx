import { useState } from 'react'
import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useIsReadOnly } from '../../api/app-state.tsx'
import type { Choice } from '../../ui/choice.ts'
import { classes } from '../../ui/classes.ts'
import { FieldFailure } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import list from '../../ui/choice-list.module.css'
import styles from './quiet-choices.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: readonly Value[]
  /** The chosen values as they are drawn. */
  readonly value: ReactNode
  /** Saves what is chosen when the list closes, in the order of `choices`. */
  readonly onSave: (chosen: readonly Value[]) => Promise<string | null>
}

/** Several of many values, read as text and chosen in place. They are saved together when the list closes. */
export function QuietChoices<Value extends string>({ label, choices, chosen, value, onSave }: Props<Value>) {
  const isReadOnly = useIsReadOnly()
  const [draft, setDraft] = useState<ReadonlySet<Value> | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  if (isReadOnly) return <span>{value}</span>

  const save = async (next: ReadonlySet<Value>): Promise<void> => {
    const isSame = next.size === chosen.length && chosen.every((each) => next.has(each))
    if (!isSame) setFailure(await onSave(choices.map((choice) => choice.value).filter((each) => next.has(each))))
  }
  const openOrClose = (isOpen: boolean): void => {
    if (!isOpen && draft !== null) void save(draft)
    setDraft(isOpen ? new Set(chosen) : null)
  }
  return (
    <>
      <QuietPopover label={label} value={value} isOpen={draft !== null} onOpenChange={openOrClose} look="list">
        {() => <CheckList label={label} choices={choices} chosen={draft ?? new Set<Value>()} onChange={setDraft} />}
      </QuietPopover>
      <FieldFailure text={failure} />
    </>
  )
}

type ListProps<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: ReadonlySet<Value>
  readonly onChange: (chosen: ReadonlySet<Value>) => void
}

function CheckList<Value extends string>({ label, choices, chosen, onChange }: ListProps<Value>) {
  const change = (keys: 'all' | ReadonlySet<unknown>): void =>
    onChange(new Set(choices.map((choice) => choice.value).filter((value) => keys === 'all' || keys.has(value))))
  return (
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
        <ListBoxItem id={choice.value} textValue={choice.label} className={classes(list.item, styles.item)}>
          <span className={styles.box}>
            <Icon name="check" size={12} />
          </span>
          <span className={styles.words}>
            {choice.label}
            {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
