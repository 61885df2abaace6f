import { CheckboxButton, CheckboxField, CheckboxGroup } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { Icon } from './icon.tsx'
import styles from './check-list.module.css'

type Props<Value extends string> = {
  /** For those who cannot see what stands above it. */
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  /** What is ticked. */
  readonly value: readonly Value[]
  readonly onChange: (value: readonly Value[]) => void
}

/** A list of which any number may be ticked. */
export function CheckList<Value extends string>({ label, choices, value, onChange }: Props<Value>) {
  const change = (ticked: readonly string[]): void =>
    onChange(choices.map((choice) => choice.value).filter((each) => ticked.includes(each)))
  return (
    <CheckboxGroup aria-label={label} className={styles.list ?? ''} value={[...value]} onChange={change}>
      {choices.map((choice) => (
        <CheckboxField key={choice.value} value={choice.value}>
          <CheckboxButton className={styles.choice ?? ''}>
            <span className={styles.box}>
              <Icon name="check" size={12} />
            </span>
            {choice.label}
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  )
}
