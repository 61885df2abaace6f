import { Button, ComboBox as AriaComboBox, Group, Input } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { ChoiceList } from './choice-list.tsx'
import { classes } from './classes.ts'
import { ariaFieldProps, FieldLabel, FieldNotes } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import control from './control.module.css'

type Props<Value extends string> = FieldProps & {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  /** Null when the officer empties the field. */
  readonly onChange: (value: Value | null) => void
  readonly placeholder?: string
}

/** One choice out of a long list, found by typing. */
export function ComboBox<Value extends string>({ choices, value, onChange, placeholder, ...field }: Props<Value>) {
  const change = (key: unknown): void => onChange(choices.find((choice) => choice.value === key)?.value ?? null)
  return (
    <AriaComboBox
      {...ariaFieldProps(field)}
      defaultItems={choices}
      value={value}
      onChange={change}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldLabel {...field} />
      <Group className={classes(control.box, control.row)}>
        <Input className={control.bare ?? ''} dir="auto" {...(placeholder !== undefined && { placeholder })} />
        <Button className={control.toggle ?? ''}>
          <Icon name="chevron-down" size={14} />
        </Button>
      </Group>
      <FieldNotes {...field} />
      <Popover>
        <ChoiceList choices={choices} />
      </Popover>
    </AriaComboBox>
  )
}
