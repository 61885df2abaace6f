import { Menu as AriaMenu, MenuItem, MenuTrigger, Separator } from 'react-aria-components'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { KeyHint } from './key-hint.tsx'
import { Popover } from './popover.tsx'
import styles from './menu.module.css'

/** One act of a menu. */
export type MenuAct = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  readonly keys?: string
  readonly isDisabled?: boolean
  /** Begins a new group. */
  readonly isApart?: boolean
  readonly onAct: () => void
}

type Props = {
  readonly label: string
  readonly acts: readonly MenuAct[]
  /** The button that opens it: `Button` or `IconButton`. */
  readonly children: ReactNode
  readonly placement?: 'bottom start' | 'bottom end'
}

/** A button with a menu of acts. */
export function Menu({ label, acts, children, placement = 'bottom end' }: Props) {
  return (
    <MenuTrigger>
      {children}
      <Popover placement={placement}>
        <AriaMenu aria-label={label} className={styles.menu ?? ''}>
          {acts.flatMap((act) => [
            ...(act.isApart === true ? [<Separator key={`${act.id} line`} className={styles.line ?? ''} />] : []),
            <MenuItem
              key={act.id}
              id={act.id}
              textValue={act.label}
              className={styles.item ?? ''}
              isDisabled={act.isDisabled ?? false}
              onAction={act.onAct}
            >
              {act.icon !== undefined && <Icon name={act.icon} />}
              <bdi className={styles.label}>{act.label}</bdi>
              {act.keys !== undefined && <KeyHint keys={act.keys} />}
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
