import { Button as AriaButton } from 'react-aria-components'
import type { Ref } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Tip } from './tooltip.tsx'
import styles from './icon-button.module.css'

type Props = {
  readonly icon: IconName
  /** What it does; shown on hover and focus, and its name for screen readers. */
  readonly label: string
  readonly keys?: string
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly slot?: 'close' | 'previous' | 'next'
  readonly 'aria-expanded'?: boolean
}

/** A small button of one icon with its words in a tooltip. */
export function IconButton({ icon, label, keys, ...rest }: Props) {
  return (
    <Tip text={label} keys={keys ?? null}>
      <AriaButton {...rest} className={styles.button ?? ''} aria-label={label}>
        <Icon name={icon} />
      </AriaButton>
    </Tip>
  )
}
