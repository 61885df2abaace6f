import type { Route } from '../routing/route.ts'
import { lazily } from '../ui/lazily.tsx'
import { asWindow } from './as-window.ts'
import { closeDialog, useFrameDialog } from './dialog-store.ts'
import { usePaletteCommands } from './palette-commands.ts'

const Palette = lazily(() => import('../features/palette/index.ts').then((feature) => feature.Palette), asWindow)
const KeysDialog = lazily(() => import('../features/keys/index.ts').then((feature) => feature.KeysDialog), asWindow)
const planEditing = () => import('../features/plan-editing/index.ts')
const NewPlanDialog = lazily(() => planEditing().then((feature) => feature.NewPlanDialog), asWindow)
const PlanDetailsDialog = lazily(() => planEditing().then((feature) => feature.PlanDetailsDialog), asWindow)
const OutlineDialog = lazily(() => planEditing().then((feature) => feature.OutlineDialog), asWindow)
const ThresholdsDialog = lazily(() => planEditing().then((feature) => feature.ThresholdsDialog), asWindow)

/** The windows over the page: palette, keys, and the editing of plans. */
export function FrameDialogs({ route }: { readonly route: Route }) {
  const open = useFrameDialog((state) => state.open)
  const planId = 'planId' in route ? route.planId : null
  const commands = usePaletteCommands(planId)
  return (
    <>
      {open === 'palette' && <Palette isOpen onClose={closeDialog} commands={commands} />}
      {open === 'keys' && <KeysDialog isOpen onClose={closeDialog} />}
      {open === 'newPlan' && <NewPlanDialog isOpen onClose={closeDialog} />}
      {open === 'planDetails' && planId !== null && <PlanDetailsDialog planId={planId} isOpen onClose={closeDialog} />}
      {open === 'outline' && planId !== null && <OutlineDialog planId={planId} isOpen onClose={closeDialog} />}
      {open === 'ratingThresholds' && planId !== null && (
        <ThresholdsDialog planId={planId} isOpen onClose={closeDialog} />
      )}
    </>
  )
}
