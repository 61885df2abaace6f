import { Button as AriaButton } from 'react-aria-components'
import type { ReactNode, Ref } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { pendingProps } from './pending.ts'
import styles from './button.module.css'

export type ButtonLook = 'primary' | 'quiet' | 'plain'

type Props = {
  readonly children: ReactNode
  /** `primary`: the one act of the screen. `quiet`: outlined, the usual. `plain`: text only, inside rows and bars. */
  readonly look?: ButtonLook
  readonly icon?: IconName
  readonly type?: 'button' | 'submit'
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** Something is under way: the button stays focusable and is not pressed twice. */
  readonly isPending?: boolean
  readonly size?: 'normal' | 'large'
  readonly ref?: Ref<HTMLButtonElement>
  readonly slot?: 'close'
  readonly 'aria-label'?: string
}

/** A button whose words say what happens. */
export function Button({
  children,
  look = 'quiet',
  size = 'normal',
  icon,
  type,
  onPress,
  isPending = false,
  ...rest
}: Props) {
  const act = pendingProps({ isPending, onPress, type })
  return (
    <AriaButton {...rest} {...act} className={classes(styles.button, styles[look], styles[size])}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </AriaButton>
  )
}
