import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { LinkedText } from './linked-text.tsx'
import { Popover } from './popover.tsx'
import { Tip } from './tooltip.tsx'
import styles from './toggle-tip.module.css'

type Props = {
  /** The word or mark that is explained. */
  readonly children: ReactNode
  readonly text: string
  readonly className?: string | undefined
}

/** A word with an explanation: shown on hover and focus, and kept open by a press, for touch, copying and following a link. */
export function ToggleTip({ children, text, className }: Props) {
  return (
    <DialogTrigger>
      <Tip text={text}>
        <Button className={classes(styles.word, className)}>{children}</Button>
      </Tip>
      <Popover look="card">
        <Dialog className={styles.text ?? ''} aria-label={text}>
          <LinkedText text={text} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
