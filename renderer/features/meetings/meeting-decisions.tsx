import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { ActivityLink } from '../../ui/activity-link.tsx'
import { DecisionForm } from './decision-form.tsx'
import { Part } from './part.tsx'
import type { Decision } from './records.ts'
import { useDecisionSave } from './saving.ts'
import type { MeetingRecords } from './use-meeting.ts'
import styles from './meetings.module.css'

/** What a meeting decided, each with its reason. */
export function MeetingDecisions({ records }: { readonly records: MeetingRecords }) {
  const { meeting, decisions } = records
  const isReadOnly = useIsReadOnly()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <Part
      title={t('meetings.decisions')}
      count={decisions.length}
      action={
        !isReadOnly &&
        !isAdding && (
          <Button look="plain" icon="plus" onPress={() => setIsAdding(true)}>
            {t('meetings.addDecision')}
          </Button>
        )
      }
    >
      {decisions.length === 0 && !isAdding && <p className={styles.quiet}>{t('meetings.noDecisions')}</p>}
      <ol className={styles.list}>
        {decisions.map((decision, index) => (
          <DecisionLine key={decision.id} planId={meeting.planId} decision={decision} number={index + 1} />
        ))}
      </ol>
      {isAdding && <DecisionForm records={records} item={null} onDone={() => setIsAdding(false)} />}
    </Part>
  )
}

type LineProps = { readonly planId: string; readonly decision: Decision; readonly number: number }

/** A decision as it is read, its words and its reason edited in place. */
export function DecisionLine({ planId, decision, number }: LineProps) {
  const isReadOnly = useIsReadOnly()
  const save = useDecisionSave(decision.id)
  return (
    <li className={styles.item}>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>
        <div className={styles.itemHead}>
          {decision.activityId !== null && <ActivityLink planId={planId} activityId={decision.activityId} />}
          <InlineEdit
            label={t('meetings.decisionText', { number })}
            value={decision.text}
            isLong
            isReadOnly={isReadOnly}
            className={styles.itemTitle ?? ''}
            onSave={(value) => save({ field: 'text', value })}
          />
        </div>
        {(decision.reason !== '' || !isReadOnly) && (
          <InlineEdit
            label={t('meetings.decisionReason', { number })}
            value={decision.reason}
            isLong
            isReadOnly={isReadOnly}
            placeholder={t('meetings.addReason')}
            className={styles.discussion ?? ''}
            onSave={(value) => save({ field: 'reason', value })}
          />
        )}
      </div>
      <ProvenanceMark provenance={decision.provenance} />
      {!isReadOnly && <RemoveDecision decision={decision} number={number} />}
    </li>
  )
}

function RemoveDecision({ decision, number }: Omit<LineProps, 'planId'>) {
  const { run } = useCommand('decision.delete')
  const remove = async (): Promise<void> => {
    const answer = await run({ decisionId: decision.id }, t('meetings.decisionRemoved'))
    if (!answer.ok) showFailure(answer.code)
  }
  return <IconButton icon="trash" label={t('meetings.removeDecision', { number })} onPress={() => void remove()} />
}
