import type { KeyboardEvent, ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './forms.module.css'

type Props = {
  /** What the form does; its name, and the words of its button. */
  readonly label: string
  readonly failure: string | null
  readonly isSaving: boolean
  readonly onSave: () => void
  /** Escape: the form is closed, and what is written in it stays. */
  readonly onLeave: () => void
  readonly onDiscard: () => void
  readonly children: ReactNode
}

/** A small form in the middle of a page, with its buttons. */
export function FormFrame({ label, failure, isSaving, onSave, onLeave, onDiscard, children }: Props) {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    // What is round the form has a use of its own for the key.
    event.stopPropagation()
    onLeave()
  }
  return (
    // The key of whatever field of the form is focused.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => (event.preventDefault(), onSave())}
      onKeyDown={press}
    >
      {children}
      <FieldFailure text={failure} />
      <div className={styles.acts}>
        <KeyHint keys="Ctrl ↵" />
        <Button look="plain" onPress={onDiscard}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit" isPending={isSaving}>
          {label}
        </Button>
      </div>
    </form>
  )
}
