import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import type { TextFieldProps } from 'react-aria-components'
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
  /** How many lines it has at least. */
  readonly rows?: 1 | 2 | 3
  readonly inputRef?: Ref<HTMLTextAreaElement>
  readonly onKeyDown?: (event: TextAreaKey) => void
  readonly onBlur?: () => void
  /** Ctrl+Enter; other keys go on to what is round the field. */
  readonly onSubmit?: () => void
}

export type TextAreaKey = Parameters<NonNullable<TextFieldProps['onKeyDown']>>[0]

/** Text of any length: grows with what is typed up to half the window, then scrolls. */
export function TextArea({
  value,
  onChange,
  placeholder,
  rows = 2,
  inputRef,
  onKeyDown,
  onBlur,
  onSubmit,
  ...field
}: Props) {
  return (
    <AriaTextField
      {...ariaFieldProps(field)}
      value={value}
      onChange={onChange}
      {...(onBlur !== undefined && { onBlur })}
      {...(onKeyDown !== undefined && { onKeyDown })}
      {...(onSubmit !== undefined && { onKeyDown: (event: TextAreaKey) => submitOrPass(event, onSubmit) })}
    >
      <FieldLabel {...field} />
      <AriaTextArea
        ref={inputRef ?? null}
        className={classes(control.box, styles.area)}
        // An empty field would be left-to-right even where its placeholder is not.
        {...(value !== '' && { dir: 'auto' })}
        data-long={value.length > quickLength || undefined}
        rows={rows}
        {...(placeholder !== undefined && { placeholder })}
      />
      <FieldNotes {...field} />
    </AriaTextField>
  )
}

/** Beyond this many characters, following the content would cost more time for every key than typing takes. */
const quickLength = 20_000

/** A key that is listened to goes no further unless told so, and Escape is meant for the popover or dialog. */
function submitOrPass(event: TextAreaKey, onSubmit: () => void): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit()
  else event.continuePropagation()
}
