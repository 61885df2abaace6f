import type { Plan } from '#contract/area/plan'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { PartyList } from './party-list.tsx'
import { PlanFacts } from './plan-facts.tsx'
import styles from './plan-editing.module.css'

type Props = { readonly planId: string; readonly isOpen: boolean; readonly onClose: () => void }

/** Every fact of a plan, each saved as it is changed. */
export function PlanDetailsDialog({ planId, isOpen, onClose }: Props) {
  const plan = useQuery('plan.get', { planId })
  return (
    <Dialog title={t('planEditing.detailsTitle')} isOpen={isOpen} onClose={onClose} size="large">
      {plan.kind === 'loading' && <SkeletonRows />}
      {plan.kind === 'failed' && <FailureState code={plan.code} />}
      {plan.kind === 'ready' && <Details plan={plan.value} onClose={onClose} />}
    </Dialog>
  )
}

function Details({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const remove = useCommand('plan.delete')
  const deletePlan = async (): Promise<void> => {
    const answer = await remove.run({ planId: plan.id }, t('planEditing.planDeleted', { plan: plan.shortTitle }))
    if (!answer.ok) return showFailure(answer.code)
    onClose()
    goTo({ kind: 'home' })
  }
  return (
    <div className={styles.details}>
      <PlanFacts plan={plan} />
      <PartyList plan={plan} />
      <DialogActions>
        <Button look="plain" icon="trash" onPress={() => void deletePlan()}>
          {t('planEditing.deletePlan')}
        </Button>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </div>
  )
}
