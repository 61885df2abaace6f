import { Input, TextField as AriaTextField } from 'react-aria-components'
import type { Ref } from 'react'
import { ariaFieldProps, FieldLabel, FieldNotes } from './field.tsx'
import type { FieldProps } from './field.tsx'
import control from './control.module.css'

type Props = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onKeyDown?: (event: { readonly key: string }) => void
  readonly onBlur?: () => void
}

/** One line of text. Its direction follows what is typed. */
export function TextField({ value, onChange, placeholder, inputRef, onKeyDown, onBlur, ...field }: Props) {
  return (
    <AriaTextField
      {...ariaFieldProps(field)}
      value={value}
      onChange={onChange}
      {...(onBlur !== undefined && { onBlur })}
      {...(onKeyDown !== undefined && { onKeyDown })}
    >
      <FieldLabel {...field} />
      <Input
        ref={inputRef ?? null}
        className={control.box ?? ''}
        // An empty field would be left-to-right even where its placeholder is not.
        {...(value !== '' && { dir: 'auto' })}
        autoComplete="off"
        {...(placeholder !== undefined && { placeholder })}
      />
      <FieldNotes {...field} />
    </AriaTextField>
  )
}
