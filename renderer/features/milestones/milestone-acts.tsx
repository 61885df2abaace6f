import { t } from '../../i18n/translate.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { MenuAct } from '../../ui/menu.tsx'
import { showToast } from '../../ui/toast-store.ts'
import type { Milestone } from './milestone.ts'
import { useMilestone } from './use-milestone.ts'

type Props = { readonly milestone: Milestone; readonly onDetails: () => void }

/** What is seldom done with a milestone. */
export function MilestoneActs({ milestone, onDetails }: Props) {
  const { setActual, remove } = useMilestone(milestone)
  const label = t('milestones.acts', { title: milestone.title })
  const openAgain = async (): Promise<void> => {
    const problem = await setActual(null)
    if (problem !== null) showToast({ kind: 'failed', text: problem, action: null })
  }
  const acts: readonly MenuAct[] = [
    { id: 'details', label: t('milestones.details'), icon: 'edit', onAct: onDetails },
    ...(milestone.actualDay === null
      ? []
      : [{ id: 'open', label: t('milestones.notReached'), icon: 'undo', onAct: () => void openAgain() } as const]),
    { id: 'delete', label: t('milestones.delete'), icon: 'trash', isApart: true, onAct: () => void remove() },
  ]
  return (
    <Menu label={label} acts={acts}>
      <IconButton icon="more" label={label} />
    </Menu>
  )
}
