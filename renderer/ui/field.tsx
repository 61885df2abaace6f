import { FieldError, Label, Text } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import styles from './field.module.css'

/** What every field control takes besides its value. */
export type FieldProps = {
  readonly label: string
  /** The label is spoken but not shown: where a heading or column already says it. */
  readonly isLabelHidden?: boolean
  readonly description?: string | null
  /** What is wrong with the value, and what to do; shown beside the field while set. */
  readonly failure?: string | null
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

/** The part of `FieldProps` that React Aria's field components take as it is. */
export function ariaFieldProps({ label, isLabelHidden, failure, isRequired, isDisabled, autoFocus }: FieldProps) {
  return {
    ...(isLabelHidden === true && { 'aria-label': label }),
    isInvalid: failure !== undefined && failure !== null,
    isRequired: isRequired ?? false,
    isDisabled: isDisabled ?? false,
    autoFocus: autoFocus ?? false,
    validationBehavior: 'aria' as const,
    className: styles.field ?? '',
  }
}

/** The label over a field; nothing when it is hidden. */
export function FieldLabel({ label, isLabelHidden, isRequired }: FieldProps) {
  if (isLabelHidden === true) return null
  return (
    <Label className={styles.label ?? ''}>
      {label}
      {isRequired === true && <span className={styles.required}> {t('common.required')}</span>}
    </Label>
  )
}

/** The help and the failure under a field. */
export function FieldNotes({ description, failure }: FieldProps) {
  return (
    <>
      {description !== undefined && description !== null && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.failure ?? ''}>{failure}</FieldError>
    </>
  )
}

/** A failure shown beside something that is no field of its own, such as a row or a form's button. */
export function FieldFailure({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <p role="alert" className={classes(styles.failure, styles.alone)}>
      <Icon name="warning" size={14} />
      {text}
    </p>
  )
}
