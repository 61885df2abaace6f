import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import type { Plan } from '#contract/area/plan'
import type { RatingThresholds } from '#contract/entity/rating'
import { usualThresholds } from '#domain/rating/thresholds'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { draftsOf, limitPairs, thresholdFailures, thresholdsOf } from './threshold-drafts.ts'
import type { ThresholdDrafts, ThresholdName } from './threshold-drafts.ts'
import styles from './thresholds.module.css'

type Props = { readonly plan: Plan; readonly onClose: () => void }

/** Every threshold with what it usually is; refused beside the figure that is wrong. */
export function ThresholdsForm({ plan, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const [drafts, setDrafts] = useState<ThresholdDrafts>(draftsOf(plan.ratingThresholds ?? usualThresholds))
  const [isTried, setIsTried] = useState(false)
  const failures = isTried ? thresholdFailures(drafts) : new Map<ThresholdName, string>()
  const { save, failure, isSaving } = useSaving(plan, onClose)
  const submit = (): void => {
    setIsTried(true)
    if (thresholdFailures(drafts).size === 0) void save(thresholdsOf(drafts))
  }
  const field = (name: ThresholdName, label: string) => (
    <TextField
      label={label}
      value={drafts[name]}
      onChange={(text) => setDrafts({ ...drafts, [name]: text })}
      description={t('planEditing.usually', { value: usualThresholds[name] })}
      failure={failures.get(name) ?? null}
      isDisabled={isReadOnly}
    />
  )
  return (
    <form className={styles.form} onSubmit={(event: SyntheticEvent) => (event.preventDefault(), submit())}>
      {(['delay', 'silence', 'indicator', 'unmet'] as const).map((what) => {
        const { amber, red, isWorseBelow } = limitPairs[what]
        return (
          <fieldset key={what} className={styles.pair}>
            <legend className={styles.legend}>{pairName(what)}</legend>
            {field(amber, isWorseBelow ? t('planEditing.amberBelow') : t('planEditing.amberFrom'))}
            {field(red, isWorseBelow ? t('planEditing.redBelow') : t('planEditing.redFrom'))}
          </fieldset>
        )
      })}
      <div className={styles.pair}>{field('dueSoonDays', t('planEditing.dueSoonDays'))}</div>
      <FieldFailure text={failure} />
      {!isReadOnly && (
        <DialogActions>
          {plan.ratingThresholds !== null && (
            <Button look="plain" onPress={() => void save(null)}>
              {t('planEditing.useUsual')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" isPending={isSaving}>
            {t('planEditing.saveThresholds')}
          </Button>
        </DialogActions>
      )}
    </form>
  )
}

function useSaving({ id: planId }: Plan, onSaved: () => void) {
  const { run, state } = useCommand('plan.edit')
  const [failure, setFailure] = useState<string | null>(null)
  const save = async (value: RatingThresholds | null): Promise<void> => {
    const toast = value === null ? t('planEditing.usualAgain') : t('planEditing.thresholdsSaved')
    const answer = await run({ planId, change: { field: 'ratingThresholds', value } }, toast)
    if (answer.ok) onSaved()
    else setFailure(failureText(answer.code))
  }
  return { save, failure, isSaving: state === 'running' }
}

function pairName(what: keyof typeof limitPairs): string {
  const names = {
    delay: t('planEditing.delayDays'),
    silence: t('planEditing.silenceDays'),
    indicator: t('planEditing.indicatorPercent'),
    unmet: t('planEditing.unmetPercent'),
  }
  return names[what]
}
