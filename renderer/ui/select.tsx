import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components'
import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
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
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly render?: (choice: Choice<Value>) => ReactNode
}

/** One choice out of a short list. For a choice that may be none, give `choices` a first one that says so. */
export function Select<Value extends string>({
  choices,
  value,
  onChange,
  placeholder,
  render,
  ...field
}: Props<Value>) {
  const change = (key: unknown): void => {
    const chosen = choices.find((choice) => choice.value === key)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <AriaSelect
      {...ariaFieldProps(field)}
      value={value}
      onChange={change}
      placeholder={placeholder ?? t('common.notSet')}
    >
      <FieldLabel {...field} />
      <Button className={classes(control.box, control.row)}>
        <SelectValue className={control.value ?? ''}>
          {({ defaultChildren }) => {
            const chosen = choices.find((choice) => choice.value === value)
            return chosen === undefined
              ? defaultChildren
              : (render?.(chosen) ?? <bdi className={control.text}>{chosen.label}</bdi>)
          }}
        </SelectValue>
        <span className={control.trailing}>
          <Icon name="chevron-down" size={14} />
        </span>
      </Button>
      <FieldNotes {...field} />
      <Popover>
        <ChoiceList choices={choices} render={render} />
      </Popover>
    </AriaSelect>
  )
}
