import { Popover as AriaPopover } from 'react-aria-components'
import type { ReactNode, RefObject } from 'react'
import styles from './popover.module.css'

type Props = {
  readonly children: ReactNode
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'end top'
  /** Lists take the width of their control at least; cards keep their own. */
  readonly look?: 'list' | 'card'
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  readonly triggerRef?: RefObject<Element | null>
  readonly 'aria-label'?: string
}

/** The raised surface under a control: for a list or a small form. Goes inside a trigger, Select, ComboBox or picker. */
export function Popover({ children, placement = 'bottom start', look = 'list', ...rest }: Props) {
  return (
    <AriaPopover {...rest} placement={placement} offset={4} className={`${styles.popover} ${styles[look]}`}>
      {children}
    </AriaPopover>
  )
}
