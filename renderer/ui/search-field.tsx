import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import type { Ref } from 'react'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import { KeyHint } from './key-hint.tsx'
import control from './control.module.css'
import styles from './search-field.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string
  /** The key that brings the cursor here, shown while it is empty. */
  readonly keys?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly autoFocus?: boolean
  readonly onSubmit?: (text: string) => void
}

/** A field that narrows a list while one types; Escape empties it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  keys,
  inputRef,
  autoFocus = false,
  onSubmit,
}: Props) {
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      className={classes(control.box, control.row, styles.field)}
      {...(onSubmit !== undefined && { onSubmit })}
    >
      <Icon name="search" size={14} />
      <Input
        ref={inputRef ?? null}
        className={control.bare ?? ''}
        // An empty field would be left-to-right even where its placeholder is not.
        {...(value !== '' && { dir: 'auto' })}
        placeholder={placeholder ?? label}
      />
      {value === '' && keys !== undefined && <KeyHint keys={keys} />}
      {value !== '' && (
        <Button className={control.toggle ?? ''} aria-label={t('common.clearField', { field: label })}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </AriaSearchField>
  )
}
