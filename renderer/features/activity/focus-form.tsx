import { useState } from 'react'
import type { Activity, Selection } from '#contract/area/activity'
import { selectionDecisions } from '#contract/vocabulary'
import type { SelectionDecision } from '#contract/vocabulary'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useFocusDecision } from './use-focus-decision.ts'
import styles from './focus-fact.module.css'

type Props = {
  readonly activity: Activity
  readonly year: number
  /** The decision that stands; null when there is none. */
  readonly selection: Selection | null
  /** The decision offered first. */
  readonly first: SelectionDecision
  readonly onClose: () => void
}

/** Chooses or defers the activity for a year, with the reason. */
export function FocusForm({ activity, year, selection, first, onClose }: Props) {
  const [decision, setDecision] = useState(first)
  const [reason, setReason] = useState(selection?.reason ?? '')
  const [failure, setFailure] = useState<string | null>(null)
  const { decide, takeBack } = useFocusDecision(activity)

  const finish = async (saving: Promise<string | null>): Promise<void> => {
    const problem = await saving
    setFailure(problem)
    if (problem === null) onClose()
  }
  const submit = (): void => {
    if (decision === 'deferred' && reason.trim() === '') return setFailure(t('activity.reasonMissing'))
    void finish(decide({ year, decision, reason }))
  }
  return (
    <form className={styles.form} onSubmit={(event) => (event.preventDefault(), submit())}>
      <Segmented
        label={t('activity.decision')}
        choices={selectionDecisions.map((value) => ({
          value,
          label: codeWord('selectionDecision', value),
        }))}
        value={decision}
        onChange={setDecision}
      />
      <TextArea
        label={fieldWord('selection', 'reason')}
        value={reason}
        onChange={setReason}
        isRequired={decision === 'deferred'}
        failure={failure}
        onSubmit={submit}
        autoFocus
      />
      <div className={styles.actions}>
        {selection !== null && (
          <span className={styles.takeBack}>
            <Button look="plain" onPress={() => void finish(takeBack(selection))}>
              {t('activity.takeDecisionBack')}
            </Button>
          </span>
        )}
        <Button look="plain" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" type="submit">
          {t('activity.keepDecision')}
        </Button>
      </div>
    </form>
  )
}
