import type { Plan } from '#contract/area/plan'
import type { InputOf } from '#contract/types'
import { markings, planKinds, planStates } from '#contract/vocabulary'
import { wordFor } from '#domain/words'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { goTo } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { Select } from '../../ui/select.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { FocusYearField } from './focus-year-field.tsx'
import { PartyList } from './party-list.tsx'
import styles from './plan-editing.module.css'

type Props = { readonly planId: string; readonly isOpen: boolean; readonly onClose: () => void }
type Change = InputOf<'plan.edit'>['change']

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
      <Facts plan={plan} />
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

function Facts({ plan }: { readonly plan: Plan }) {
  const { run } = useCommand('plan.edit')
  const save = async (change: Change): Promise<string | null> => {
    const answer = await run({ planId: plan.id, change })
    return answer.ok ? null : failureText(answer.code)
  }
  const choose = async (change: Change): Promise<void> => {
    const answer = await run({ planId: plan.id, change })
    if (!answer.ok) showFailure(answer.code)
  }
  const language = currentLanguage()
  return (
    <DefinitionList
      entries={[
        {
          term: t('planEditing.title'),
          detail: (
            <InlineEdit
              label={t('planEditing.title')}
              value={plan.title}
              onSave={(value) => save({ field: 'title', value: value.trim() })}
            />
          ),
        },
        {
          term: t('planEditing.shortTitle'),
          detail: (
            <InlineEdit
              label={t('planEditing.shortTitle')}
              value={plan.shortTitle}
              onSave={(value) => save({ field: 'shortTitle', value: value.trim() })}
            />
          ),
        },
        {
          term: t('planEditing.kind'),
          detail: (
            <Select
              label={t('planEditing.kind')}
              isLabelHidden
              choices={planKinds.map((value) => ({ value, label: wordFor(language, 'planKind', value) }))}
              value={plan.kind}
              onChange={(value) => void choose({ field: 'kind', value })}
            />
          ),
        },
        {
          term: t('planEditing.state'),
          detail: (
            <Select
              label={t('planEditing.state')}
              isLabelHidden
              choices={planStates.map((value) => ({ value, label: wordFor(language, 'planState', value) }))}
              value={plan.state}
              onChange={(value) => void choose({ field: 'state', value })}
            />
          ),
        },
        {
          term: t('planEditing.marking'),
          detail: (
            <Select
              label={t('planEditing.marking')}
              isLabelHidden
              choices={markings.map((value) => ({ value, label: wordFor(language, 'marking', value) }))}
              value={plan.marking}
              onChange={(value) => void choose({ field: 'marking', value })}
            />
          ),
        },
        {
          term: t('planEditing.period'),
          detail: (
            <div className={styles.pair}>
              <PartialDayField
                label={t('planEditing.periodStart')}
                value={plan.periodStart}
                onChange={(value) => void choose({ field: 'periodStart', value })}
              />
              <PartialDayField
                label={t('planEditing.periodEnd')}
                value={plan.periodEnd}
                onChange={(value) => void choose({ field: 'periodEnd', value })}
              />
            </div>
          ),
        },
        {
          term: t('planEditing.focusYear'),
          detail: <FocusYearField year={plan.focusYear} onSave={(value) => save({ field: 'focusYear', value })} />,
        },
        {
          term: t('planEditing.description'),
          detail: (
            <InlineEdit
              label={t('planEditing.description')}
              value={plan.description}
              onSave={(value) => save({ field: 'description', value })}
              isLong
              placeholder={t('planEditing.addDescription')}
            />
          ),
        },
      ]}
    />
  )
}
