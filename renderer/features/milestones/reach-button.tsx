import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Tip } from '../../ui/tooltip.tsx'
import type { Milestone } from './milestone.ts'
import { reachKey } from './reach-key.ts'
import { useMilestone } from './use-milestone.ts'

/** Says with one press that a milestone was reached today. */
export function ReachButton({ milestone }: { readonly milestone: Milestone }) {
  const { reachToday, isRunning } = useMilestone(milestone)
  const name = t('milestones.reachedTodayOf', { title: milestone.title })
  return (
    <Tip text={name} keys={reachKey.toUpperCase()}>
      <Button look="plain" icon="check" aria-label={name} isPending={isRunning} onPress={() => void reachToday()}>
        {t('milestones.reachedToday')}
      </Button>
    </Tip>
  )
}
