import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import type { ReactNode } from 'react'
import { KeyHint } from './key-hint.tsx'
import styles from './tooltip.module.css'

type Props = {
  readonly text: string
  readonly keys?: string | null
  /** A button, link, or anything focusable (wrap other things in React Aria's `Focusable`). */
  readonly children: ReactNode
}

/** Words about a control, shown on hover and on keyboard focus. Never the only place where something is said. */
export function Tip({ text, keys = null, children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
        {text}
        {keys !== null && <KeyHint keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
