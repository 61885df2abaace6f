import type { ReactNode, RefObject } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import styles from './inline-edit.module.css'

type Props = {
  readonly label: string
  /** The text as it is drawn; null when it is empty. */
  readonly text: ReactNode
  readonly placeholder: string | null
  readonly className: string | undefined
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onEdit: () => void
}

/** The text of an `InlineEdit` while it is read. */
export function InlineReader({ label, text, placeholder, className, button, onEdit }: Props) {
  return (
    // The pointer's short way, which leaves the text selectable; the keyboard has the button inside.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={classes(styles.read, className)} onClick={() => !hasSelection() && onEdit()}>
      {text ?? <span className={styles.placeholder}>{placeholder ?? t('common.notSet')}</span>}
      <Button
        ref={button}
        className={styles.button ?? ''}
        aria-label={t('common.editField', { field: label })}
        onPress={onEdit}
        onKeyDown={(event) => event.key === 'F2' && onEdit()}
      >
        <Icon name="edit" size={14} />
      </Button>
    </div>
  )
}

function hasSelection(): boolean {
  return window.getSelection()?.isCollapsed === false
}
