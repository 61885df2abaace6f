import { useState } from 'react'
import type { FailureCode } from '#contract/types'
import type { Id } from '#contract/values'
import { readValue } from '#domain/indicators/read-value'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { categoriesOf } from './categories.ts'
import { emptyDraft, IndicatorFields } from './indicator-fields.tsx'
import type { Failures } from './indicator-fields.tsx'
import styles from './indicators.module.css'

type Props = {
  readonly planId: Id
  /** Given where it is plain which activity; else it is chosen. */
  readonly activityId: Id | null
  readonly onClose: () => void
}

/** Which field a refusal is said beside. */
const fieldOf: { readonly [Code in FailureCode]?: keyof Failures } = {
  'indicator.target-is-baseline': 'target',
  'indicator.target-on-wrong-side': 'target',
  'indicator.category-repeated': 'categories',
}

/** Writes down what is to be measured, where it stands and what it is to reach. */
export function NewIndicatorDialog({ planId, activityId, onClose }: Props) {
  const [draft, setDraft] = useState({ ...emptyDraft, activityId })
  const [failures, setFailures] = useState<Failures>({})
  const { run, state } = useCommand('indicator.create')
  const [title, unit] = [draft.title.trim(), draft.unit.trim()]
  const baseline = readValue(draft.baseline, currentLanguage())
  const target = readValue(draft.target, currentLanguage())

  const save = async (): Promise<void> => {
    const wrong: Failures = {
      ...(title === '' && { title: t('indicators.titleMissing') }),
      ...(unit === '' && { unit: t('indicators.unitMissing') }),
      ...(baseline.kind === 'not-a-number' && { baseline: t('indicators.notANumber') }),
      ...(target.kind === 'not-a-number' && { target: t('indicators.notANumber') }),
    }
    setFailures(wrong)
    if (Object.keys(wrong).length > 0 || baseline.kind !== 'read' || target.kind !== 'read') return
    const { direction, measure, meansOfVerification } = draft
    const indicator = {
      planId,
      activityId: draft.activityId,
      title,
      unit,
      direction,
      measure,
      meansOfVerification,
      baseline: baseline.value === null ? null : { value: baseline.value, day: draft.since },
      target: target.value === null ? null : { value: target.value, day: draft.by },
      disaggregation: categoriesOf(draft.categories),
      provenance: null,
    }
    const answer = await run({ id: null, indicator }, t('indicators.added', { title }))
    if (answer.ok) onClose()
    else setFailures({ [fieldOf[answer.code] ?? 'other']: failureText(answer.code) })
  }
  return (
    <Dialog title={t('indicators.add')} isOpen onClose={onClose}>
      <form className={styles.wideForm} onSubmit={(event) => (event.preventDefault(), void save())}>
        <IndicatorFields
          planId={activityId === null ? planId : null}
          draft={draft}
          failures={failures}
          onChange={(part) => setDraft({ ...draft, ...part })}
        />
        <FieldFailure text={failures.other ?? null} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" isPending={state === 'running'}>
            {t('indicators.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
