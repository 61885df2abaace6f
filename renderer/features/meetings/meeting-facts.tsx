import { useState } from 'react'
import { markings } from '#contract/vocabulary'
import { meetingStates } from '#contract/vocabulary/meetings'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatPartialDay } from '../../i18n/format.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import type { Meeting } from './records.ts'
import { useMeetingSave } from './saving.ts'
import styles from './meetings.module.css'

type Props = { readonly meeting: Meeting }

/** When and where a meeting is, who takes part, and how it stands; each edited in place. */
export function MeetingFacts({ meeting }: Props) {
  const isReadOnly = useIsReadOnly()
  const save = useMeetingSave(meeting.id)
  return (
    <div className={styles.factList}>
      <DefinitionList
        entries={[
          { term: fieldWord('meeting', 'day'), detail: <MeetingDay meeting={meeting} /> },
          {
            term: fieldWord('meeting', 'place'),
            detail: (
              <InlineEdit
                label={fieldWord('meeting', 'place')}
                value={meeting.place ?? ''}
                isReadOnly={isReadOnly}
                onSave={(value) => save({ field: 'place', value: value.trim() === '' ? null : value.trim() })}
              />
            ),
          },
          {
            term: fieldWord('meeting', 'participants'),
            detail: (
              <InlineEdit
                label={fieldWord('meeting', 'participants')}
                value={meeting.participants}
                isLong
                isReadOnly={isReadOnly}
                onSave={(value) => save({ field: 'participants', value })}
              />
            ),
          },
          { term: fieldWord('meeting', 'state'), detail: <State meeting={meeting} /> },
          { term: fieldWord('meeting', 'marking'), detail: <MeetingMarking meeting={meeting} /> },
          ...(meeting.provenance === null
            ? []
            : [
                {
                  term: fieldWord('meeting', 'provenance'),
                  detail: <ProvenanceMark provenance={meeting.provenance} />,
                },
              ]),
        ]}
      />
    </div>
  )
}

function State({ meeting }: Props) {
  const save = useMeetingSave(meeting.id)
  return (
    <QuietSelect
      label={fieldWord('meeting', 'state')}
      choices={meetingStates.map((value) => ({ value, label: codeWord('meetingState', value) }))}
      value={meeting.state}
      onSave={(value) => save({ field: 'state', value })}
    />
  )
}

function MeetingMarking({ meeting }: Props) {
  const save = useMeetingSave(meeting.id)
  return (
    <QuietSelect
      label={fieldWord('meeting', 'marking')}
      choices={markings.map((value) => ({ value, label: codeWord('marking', value) }))}
      value={meeting.marking}
      onSave={(value) => save({ field: 'marking', value })}
    />
  )
}

function MeetingDay({ meeting }: Props) {
  const isReadOnly = useIsReadOnly()
  const save = useMeetingSave(meeting.id)
  const [failure, setFailure] = useState<string | null>(null)
  const shown = formatPartialDay(meeting.day)
  if (isReadOnly) return <span>{shown}</span>
  return (
    <QuietPopover label={fieldWord('meeting', 'day')} value={shown}>
      {() => (
        <PartialDayField
          label={fieldWord('meeting', 'day')}
          value={meeting.day}
          failure={failure}
          onChange={(value) => value !== null && void save({ field: 'day', value }).then(setFailure)}
        />
      )}
    </QuietPopover>
  )
}
