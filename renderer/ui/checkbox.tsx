import { CheckboxButton, CheckboxField } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './checkbox.module.css'

type Props = {
  readonly children: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isDisabled?: boolean
}

/** A yes or no among others. */
export function Checkbox({ children, ...rest }: Props) {
  return (
    <CheckboxField {...rest}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span className={styles.box}>
          <Icon name="check" size={12} />
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  )
}
