import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, VisuallyHidden } from 'react-aria-components'
import { Popover } from './popover.tsx'
import styles from './quiet.module.css'

type Props = {
  /** What is edited; the name of the form that opens. */
  readonly label: string
  /** The value as it is drawn; with the label it names the button. */
  readonly value: ReactNode
  readonly children: (close: () => void) => ReactNode
  /** Given together when something else opens it too, such as a key. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  readonly look?: 'list' | 'card'
}

/** A value read as text, which opens a small form. */
export function QuietPopover({ label, value, children, look = 'card', ...controlled }: Props) {
  const [isOpenHere, setIsOpenHere] = useState(false)
  const isOpen = controlled.isOpen ?? isOpenHere
  const setIsOpen = controlled.onOpenChange ?? setIsOpenHere
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={styles.value ?? ''}>
        <VisuallyHidden elementType="span">{`${label}: `}</VisuallyHidden>
        {value}
      </Button>
      <Popover look={look}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {children(() => setIsOpen(false))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
