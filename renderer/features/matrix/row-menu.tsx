import { useMemo } from 'react'
import { Menu, MenuItem, Separator } from 'react-aria-components'
import { Icon } from '../../ui/icon.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import type { MenuAct } from '../../ui/menu.tsx'
import { Popover } from '../../ui/popover.tsx'
import styles from '../../ui/menu.module.css'

type Props = {
  readonly label: string
  readonly acts: readonly MenuAct[]
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** The acts of a row, at its active cell: from Shift+F10, the menu key, or the pointer's other button. */
export function RowMenu({ label, acts, anchor, onClose }: Props) {
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor])
  const act = (id: unknown): void => {
    onClose()
    acts.find((each) => each.id === id)?.onAct()
  }
  return (
    <Popover aria-label={label} triggerRef={triggerRef} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu aria-label={label} className={styles.menu ?? ''} autoFocus="first" onAction={act} onClose={onClose}>
        {acts.flatMap((each) => [
          ...(each.isApart === true ? [<Separator key={`${each.id} line`} className={styles.line ?? ''} />] : []),
          <MenuItem key={each.id} id={each.id} textValue={each.label} className={styles.item ?? ''}>
            {each.icon !== undefined && <Icon name={each.icon} />}
            <span className={styles.label}>{each.label}</span>
            {each.keys !== undefined && <KeyHint keys={each.keys} />}
          </MenuItem>,
        ])}
      </Menu>
    </Popover>
  )
}
