import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import type { Ref } from 'react'
import { ariaFieldProps, FieldLabel, FieldNotes } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { classes } from './classes.ts'
import control from './control.module.css'
import styles from './text-area.module.css'

type Props = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly rows?: number
  readonly inputRef?: Ref<HTMLTextAreaElement>
  readonly onKeyDown?: (event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }) => void
  readonly onBlur?: () => void
}

/** Text of any length: grows with what is typed up to half the window, then scrolls. */
export function TextArea({ value, onChange, placeholder, rows = 2, inputRef, onKeyDown, onBlur, ...field }: Props) {
  return (
    <AriaTextField
      {...ariaFieldProps(field)}
      value={value}
      onChange={onChange}
      {...(onBlur !== undefined && { onBlur })}
      {...(onKeyDown !== undefined && { onKeyDown })}
    >
      <FieldLabel {...field} />
      <AriaTextArea
        ref={inputRef ?? null}
        className={classes(control.box, styles.area)}
        // An empty field would be left-to-right even where its placeholder is not.
        {...(value !== '' && { dir: 'auto' })}
        rows={rows}
        {...(placeholder !== undefined && { placeholder })}
      />
      <FieldNotes {...field} />
    </AriaTextField>
  )
}
