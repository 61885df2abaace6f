import type { KeyboardEvent } from 'react'
import { Button, ComboBox as AriaComboBox, Group, Input, useFilter } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import type { Choice } from './choice.ts'
import { ChoiceList } from './choice-list.tsx'
import { classes } from './classes.ts'
import { ariaFieldProps, FieldLabel, FieldNotes } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'
import { Popover } from './popover.tsx'
import { useUnknownText } from './use-unknown-text.ts'
import control from './control.module.css'

type Props<Value extends string> = FieldProps & {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  /** Null when the officer empties the field. */
  readonly onChange: (value: Value | null) => void
  readonly placeholder?: string
  /** Says that nothing is called as was typed, and what to do; “choose from the list” unless told otherwise. */
  readonly unknownText?: (typed: string) => string
}

/** One choice out of a long list, found by typing; Enter takes the first that is found. What nothing is called stays as typed. */
export function ComboBox<Value extends string>({ placeholder, unknownText = notInList, ...props }: Props<Value>) {
  const { choices, value, onChange, ...rest } = props
  const { unknown, input, look, lookOnLeaving, forget } = useUnknownText({ choices, value, onChange })
  const field = unknown === null ? rest : { ...rest, failure: unknownText(unknown) }
  const change = (key: unknown): void => onChange(choices.find((choice) => choice.value === key)?.value ?? null)
  const { contains } = useFilter({ sensitivity: 'base' })
  // By itself the list would forget what was typed unless an arrow had gone to a choice.
  const takeFirst = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    const { value: typed } = event.target
    if (typed === '' || event.target.hasAttribute('aria-activedescendant')) return
    const found = choices.find(({ label }) => contains(label, typed))
    if (found === undefined) return look(typed)
    if (found.value === value) return
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
      onInputChange={forget}
      onBlur={lookOnLeaving}
      // Where nothing is chosen, leaving the field does not empty it.
      allowsCustomValue={value === null}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldLabel {...field} />
      <Group className={classes(control.box, control.row)} onKeyDownCapture={takeFirst}>
        <Input
          ref={input}
          className={control.bare ?? ''}
          dir="auto"
          onInvalid={(event) => (event.preventDefault(), event.currentTarget.focus())}
          {...(placeholder !== undefined && { placeholder })}
        />
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

function notInList(typed: string): string {
  return t('common.notInList', { typed })
}
