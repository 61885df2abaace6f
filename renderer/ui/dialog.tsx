import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { ReactNode } from 'react'
import { t } from '../i18n/translate.ts'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'
import styles from './dialog.module.css'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  /** Escape, the close button or a press beside it. */
  readonly onClose: () => void
  readonly size?: 'small' | 'medium' | 'large'
  readonly children: ReactNode
}

/** A window over the page. Focus goes into it and returns to where it was. End its content with `DialogActions`. */
export function Dialog({ title, isOpen, onClose, size = 'medium', children }: Props) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(isNowOpen) => !isNowOpen && onClose()}
      isDismissable
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('common.close')} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The buttons at the end of a dialog's content: the act last, at the end of the line. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <footer className={styles.actions}>{children}</footer>
}
