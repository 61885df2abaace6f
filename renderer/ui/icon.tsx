import { iconPaths } from './icons.ts'
import type { IconName } from './icons.ts'
import { classes } from './classes.ts'
import styles from './icon.module.css'

/** Icons that point along the line of reading, and so turn round in a right-to-left page. */
const pointing: ReadonlySet<IconName> = new Set([
  'arrow-end',
  'chevron-end',
  'chevron-start',
  'external',
  'undo',
  'redo',
  'sidebar',
  'sort',
  'list',
  'enter',
])

/** A drawing beside words, never in their place: it is hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={classes(styles.icon, pointing.has(name) && styles.pointing)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
