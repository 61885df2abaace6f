import { Button, Link } from 'react-aria-components'
import type { ReactNode } from 'react'
import { hrefTo } from '../routing/route.ts'
import type { Route } from '../routing/route.ts'
import { Icon } from '../ui/icon.tsx'
import type { IconName } from '../ui/icons.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { Tip } from '../ui/tooltip.tsx'
import styles from './sidebar-item.module.css'

type Shared = {
  readonly label: string
  readonly icon: IconName | null
  readonly isCollapsed: boolean
  /** At the end of the line: a count or keys. */
  readonly trailing?: ReactNode
}

/** A place in the sidebar. */
export function SidebarLink({
  to,
  isCurrent,
  ...shared
}: Shared & { readonly to: Route; readonly isCurrent: boolean }) {
  return (
    <Collapsible {...shared}>
      <Link
        href={hrefTo(to)}
        className={styles.item ?? ''}
        data-current={isCurrent || undefined}
        {...(isCurrent && { 'aria-current': 'page' })}
        {...(shared.isCollapsed && { 'aria-label': shared.label })}
      >
        <Content {...shared} />
      </Link>
    </Collapsible>
  )
}

/** A command in the sidebar. */
export function SidebarButton({
  onPress,
  keys,
  ...shared
}: Shared & { readonly onPress: () => void; readonly keys: string }) {
  return (
    <Collapsible {...shared}>
      <Button
        className={styles.item ?? ''}
        onPress={onPress}
        {...(shared.isCollapsed && { 'aria-label': shared.label })}
      >
        <Content {...shared} trailing={<KeyHint keys={keys} />} />
      </Button>
    </Collapsible>
  )
}

/** With only icons shown, the words come as a tooltip. */
function Collapsible({ isCollapsed, label, children }: Shared & { readonly children: ReactNode }) {
  return isCollapsed ? <Tip text={label}>{children}</Tip> : children
}

function Content({ icon, label, trailing, isCollapsed }: Shared) {
  return (
    <>
      {icon !== null && <Icon name={icon} size={15} />}
      {!isCollapsed && (
        <>
          <bdi className={styles.label}>{label}</bdi>
          <span className={styles.trailing}>{trailing}</span>
        </>
      )}
    </>
  )
}
