import { useState } from 'react'
import type { StatusFact } from '#contract/entity/activity'
import { statuses } from '#contract/vocabulary'
import type { Status } from '#contract/vocabulary'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { FieldFailure } from '../../ui/field.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { KeyChoice } from './key-choice.tsx'
import { RecordPart } from './record-part.tsx'
import { SentenceField } from './sentence-field.tsx'
import type { RecordingPart } from './use-asked.ts'
import styles from './record.module.css'

type Props = {
  readonly value: StatusFact
  readonly failure: string | null
  readonly onSave: (fact: StatusFact) => Promise<boolean>
  readonly part: RecordingPart
}

/** The status, by a digit; cancelling and suspending ask for the reason. */
export function RecordStatus({ value, failure, onSave, part }: Props) {
  const asked = part.asked?.kind === 'reason' ? part.asked.status : null
  return (
    <RecordPart title={fieldWord('activity', 'status')}>
      <div className={styles.six}>
        {statuses.map((status, index) => (
          <KeyChoice
            key={status}
            keys={String(index + 1)}
            isChosen={status === (asked ?? value.status)}
            onChoose={() => part.chooseStatus(status)}
          >
            <StatusMark status={status} />
          </KeyChoice>
        ))}
      </div>
      {asked === null ? (
        <FieldFailure text={failure} />
      ) : (
        <Reason key={asked} status={asked} value={value} failure={failure} onSave={onSave} onEnd={part.end} />
      )}
    </RecordPart>
  )
}

type ReasonProps = Pick<Props, 'value' | 'failure' | 'onSave'> & { readonly status: Status; readonly onEnd: () => void }

function Reason({ status, value, failure, onSave, onEnd }: ReasonProps) {
  // The reason of the present status says nothing about another one.
  const [text, setText] = useState(status === value.status ? (value.reason ?? '') : '')
  const save = async (): Promise<void> => {
    if (await onSave({ status, reason: text.trim() === '' ? null : text })) onEnd()
  }
  return (
    <SentenceField
      label={t('activityEditing.reason')}
      value={text}
      failure={failure}
      onChange={setText}
      onSubmit={() => void save()}
    />
  )
}
