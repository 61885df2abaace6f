import type { IconName } from '../../ui/icons.ts'

/** Something the palette can do; app/ gives it the list. */
export type PaletteCommand = {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  readonly keys?: string
  /** Words it is also found by. */
  readonly words?: string
  readonly run: () => void
}
