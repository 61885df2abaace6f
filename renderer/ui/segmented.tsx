import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Choice } from './choice.ts'
import styles from './segmented.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
}

/** One of two to four choices, all in view. */
export function Segmented<Value extends string>({ label, choices, value, onChange, isDisabled = false }: Props<Value>) {
  const change = (keys: ReadonlySet<unknown>): void => {
    const chosen = choices.find((choice) => keys.has(choice.value))
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={change}
      isDisabled={isDisabled}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} id={choice.value} className={styles.choice ?? ''}>
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
