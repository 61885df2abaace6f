import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Dialog } from 'react-aria-components'
import { Popover } from '../../ui/popover.tsx'
import styles from './cell-popover.module.css'

type Props = {
  /** The cell that is edited. */
  readonly anchor: Element | null
  readonly label: string
  readonly look: 'list' | 'card'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small form or list at a cell. */
export function CellPopover({ anchor, label, look, onClose, children }: Props) {
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor])
  return (
    <Popover triggerRef={triggerRef} isOpen onOpenChange={(isOpen) => !isOpen && onClose()} look={look}>
      <Dialog aria-label={label} className={styles.dialog ?? ''}>
        {look === 'card' && <h2 className={styles.title}>{label}</h2>}
        {children}
      </Dialog>
    </Popover>
  )
}
