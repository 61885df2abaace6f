import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Select, SelectValue } from 'react-aria-components'
import { useIsReadOnly } from '../api/app-state.tsx'
import { t } from '../i18n/translate.ts'
import type { Choice } from './choice.ts'
import { ChoiceList } from './choice-list.tsx'
import { FieldFailure } from './field.tsx'
import { Popover } from './popover.tsx'
import styles from './quiet.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  /** Saves the choice; answers null when it was saved, else the sentence that says why not. */
  readonly onSave: (value: Value) => Promise<string | null>
  readonly render?: (choice: Choice<Value>) => ReactNode
}

/** One of several values, read as text and chosen in place. */
export function QuietSelect<Value extends string>({ label, choices, value, onSave, render }: Props<Value>) {
  const isReadOnly = useIsReadOnly()
  const [failure, setFailure] = useState<string | null>(null)
  const chosen = choices.find((choice) => choice.value === value)
  const shown = chosen === undefined ? <Unset /> : (render?.(chosen) ?? <bdi>{chosen.label}</bdi>)
  if (isReadOnly) return <span>{shown}</span>

  const choose = async (key: unknown): Promise<void> => {
    const next = choices.find((choice) => choice.value === key)
    if (next !== undefined && next.value !== value) setFailure(await onSave(next.value))
  }
  return (
    <>
      <Select aria-label={label} value={value} onChange={(key) => void choose(key)}>
        <Button className={styles.value ?? ''}>
          <SelectValue className={styles.selectValue ?? ''}>{() => shown}</SelectValue>
        </Button>
        <Popover>
          <ChoiceList choices={choices} render={render} />
        </Popover>
      </Select>
      <FieldFailure text={failure} />
    </>
  )
}

function Unset() {
  return <span className={styles.placeholder}>{t('common.notSet')}</span>
}
