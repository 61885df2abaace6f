import type { KeyboardEvent } from 'react'
import { Button, ComboBox as AriaComboBox, Group, Input, useFilter } from 'react-aria-components'
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

/** One choice out of a long list, found by typing; Enter takes the first that is found. */
export function ComboBox<Value extends string>({ choices, value, onChange, placeholder, ...field }: Props<Value>) {
  const change = (key: unknown): void => onChange(choices.find((choice) => choice.value === key)?.value ?? null)
  const { contains } = useFilter({ sensitivity: 'base' })
  // By itself the list would forget what was typed unless an arrow had gone to a choice.
  const takeFirst = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    const { value: typed } = event.target
    if (typed === '' || event.target.hasAttribute('aria-activedescendant')) return
    const found = choices.find(({ label }) => contains(label, typed))
    if (found === undefined || found.value === value) return
    event.preventDefault()
    event.stopPropagation()
    onChange(found.value)
  }
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
      <Group className={classes(control.box, control.row)} onKeyDownCapture={takeFirst}>
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
