import { create } from 'zustand'

/** The windows that the frame itself can open over any screen. */
export type FrameDialog = 'palette' | 'keys' | 'newPlan' | 'planDetails' | 'outline' | 'ratingThresholds'

export const useFrameDialog = create<{ readonly open: FrameDialog | null }>(() => ({ open: null }))

/** Opens one of the frame's windows, in the place of any other. */
export function openDialog(dialog: FrameDialog): void {
  useFrameDialog.setState({ open: dialog })
}

/** Closes the frame's window. */
export function closeDialog(): void {
  useFrameDialog.setState({ open: null })
}
