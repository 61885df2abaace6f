import { SwitchButton, SwitchField } from 'react-aria-components'
import type { ReactNode } from 'react'
import styles from './switch.module.css'

type Props = {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** Something that is on or off, at once. */
export function Switch({ children, ...rest }: Props) {
  return (
    <SwitchField {...rest}>
      <SwitchButton className={styles.switch ?? ''}>
        <span className={styles.track} />
        {children}
      </SwitchButton>
    </SwitchField>
  )
}
