import { useState } from 'react'
import { noteKinds } from '#contract/vocabulary'
import type { NoteKind } from '#contract/vocabulary'
import { latestFirst } from '#domain/periods/current-period'
import { useAppState } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Select } from '../../ui/select.tsx'
import { NoteStream } from './note-stream.tsx'
import { nameOf, usePeriods } from './period.ts'
import styles from './notes-screen.module.css'

const every = 'every'

/** The notes of all activities as one stream, newest first; each opens its activity. */
export function NotesScreen({ planId }: { readonly planId: string }) {
  const [kind, setKind] = useState<NoteKind | typeof every>(every)
  const [periodId, setPeriodId] = useState<string>(every)
  const { today, isDemonstrationDay } = useAppState()
  const answer = usePeriods(planId)
  const periods = answer.kind === 'ready' ? answer.value.records.toSorted(latestFirst) : []
  const period = periods.find(({ id }) => id === periodId)
  // A demonstration knows of notes later than the day it shows.
  const lastDay = isDemonstrationDay ? today : null
  const wanted = {
    planId,
    kind: kind === every ? null : kind,
    fromDay: period?.range.fromDay ?? null,
    toDay: earlierOf(period?.range.toDay ?? null, lastDay),
  }
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <div className={styles.choice}>
          <Select
            label={t('monitoring.noteKind')}
            isLabelHidden
            choices={[
              { value: every, label: t('monitoring.everyKind') },
              ...noteKinds.map((value) => ({ value, label: codeWord('noteKind', value) })),
            ]}
            value={kind}
            onChange={setKind}
          />
        </div>
        {periods.length > 0 && (
          <div className={styles.choice}>
            <Select
              label={codeWord('entity', 'reportingPeriod')}
              isLabelHidden
              choices={[
                { value: every, label: t('monitoring.everyPeriod') },
                ...periods.map((each) => ({ value: each.id, label: nameOf(each) })),
              ]}
              value={periodId}
              onChange={setPeriodId}
            />
          </div>
        )}
      </div>
      <NoteStream key={JSON.stringify(wanted)} wanted={wanted} />
    </div>
  )
}

/** Null is no limit. */
function earlierOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}
