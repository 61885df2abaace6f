import { KeysDialog } from '../features/keys/index.ts'
import { Palette } from '../features/palette/index.ts'
import { NewPlanDialog, OutlineDialog, PlanDetailsDialog } from '../features/plan-editing/index.ts'
import type { Route } from '../routing/route.ts'
import { closeDialog, useFrameDialog } from './dialog-store.ts'
import { usePaletteCommands } from './palette-commands.ts'

/** The windows over the page: palette, keys, and the editing of plans. */
export function FrameDialogs({ route }: { readonly route: Route }) {
  const open = useFrameDialog((state) => state.open)
  const planId = 'planId' in route ? route.planId : null
  const commands = usePaletteCommands(planId)
  return (
    <>
      <Palette isOpen={open === 'palette'} onClose={closeDialog} commands={commands} />
      <KeysDialog isOpen={open === 'keys'} onClose={closeDialog} />
      {open === 'newPlan' && <NewPlanDialog isOpen onClose={closeDialog} />}
      {open === 'planDetails' && planId !== null && <PlanDetailsDialog planId={planId} isOpen onClose={closeDialog} />}
      {open === 'outline' && planId !== null && <OutlineDialog planId={planId} isOpen onClose={closeDialog} />}
    </>
  )
}
