import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useScreenKey } from '../../keyboard/screen-keys.ts'
import { useRoute } from '../../routing/use-route.ts'

/**
 * Whether the keys N and S belong to the activity: on its page, in its panel, and beside anything but the matrix, which
 * answers them for the activity under its own cursor.
 */
export function useOwnsKeys(hasFocus: boolean): boolean {
  const route = useRoute()
  const isReadOnly = useIsReadOnly()
  const isBesideMatrix = route.kind === 'plan' && route.section === 'matrix'
  return !isReadOnly && (hasFocus || !isBesideMatrix)
}

export type StatusForm = { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void }

/** The form of the status, which the key S opens too. */
export function useStatusForm(ownsKeys: boolean): StatusForm {
  const [isOpen, setIsOpen] = useState(false)
  useScreenKey('status', () => setIsOpen(true), ownsKeys)
  return { isOpen, onOpenChange: setIsOpen }
}
