import type { Plan } from '#contract/area/plan'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { ThresholdsForm } from './thresholds-form.tsx'
import styles from './thresholds.module.css'

type Props = { readonly planId: string; readonly isOpen: boolean; readonly onClose: () => void }

/** From when on the rule rates the activities of a plan amber or red. */
export function ThresholdsDialog({ planId, isOpen, onClose }: Props) {
  const plan = useQuery('plan.get', { planId })
  return (
    <Dialog title={fieldWord('plan', 'ratingThresholds')} isOpen={isOpen} onClose={onClose}>
      {plan.kind === 'loading' && <SkeletonRows />}
      {plan.kind === 'failed' && <FailureState code={plan.code} />}
      {plan.kind === 'ready' && <Explained plan={plan.value} onClose={onClose} />}
    </Dialog>
  )
}

function Explained({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  return (
    <div className={styles.dialog}>
      <p className={styles.help}>
        {t('planEditing.thresholdsHelp')} {t('planEditing.thresholdsSource')}
      </p>
      <ThresholdsForm plan={plan} onClose={onClose} />
    </div>
  )
}
