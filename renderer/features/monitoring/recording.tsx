import { useLayoutEffect, useRef } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useScreenKey } from '../../keyboard/screen-keys.ts'
import { useFollowedSaves } from './followed-saves.ts'
import type { HeldKeys } from './held-keys.ts'
import { Known } from './known.tsx'
import { RecordDates } from './record-dates.tsx'
import { RecordNote } from './record-note.tsx'
import { RecordRating } from './record-rating.tsx'
import { RecordStatus } from './record-status.tsx'
import { RoundActions } from './round-actions.tsx'
import type { RoundWays } from './round-ways.ts'
import { useAsked } from './use-asked.ts'
import { lacksSentence, useRoundActs } from './use-round-acts.ts'
import type { RoundSubject } from './use-round-acts.ts'
import { useRoundKeys } from './use-round-keys.ts'
import { useStatusSaving } from './use-status-saving.ts'
import styles from './round-page.module.css'

type Props = RoundWays & { readonly subject: RoundSubject; readonly held: HeldKeys }

/** Records one activity of the round. The part itself has the focus, so that single keys are acts. */
export function Recording({ subject, held, ...ways }: Props) {
  const pane = useRef<HTMLElement>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  const days = useRef<HTMLDivElement>(null)
  const isReadOnly = useIsReadOnly()
  const saves = useFollowedSaves()
  const acts = useRoundActs(subject, saves, { onDone: ways.onDone, onRefused: held.forget })
  const status = useStatusSaving(subject.activity, saves, () => acts.change({ hasSaved: true }))
  const part = useAsked({
    subject,
    lacksSentence: lacksSentence(acts.given),
    pane,
    status,
    changeDraft: acts.change,
    saveRating: acts.saveRating,
  })
  const press = useRoundKeys({ part, days, note, acts, held, isReadOnly, ways })
  // With the page itself: a key in between would be nobody’s.
  useLayoutEffect(() => pane.current?.focus({ preventScroll: true }), [])
  // While it is being finished, the key is held with the others.
  useScreenKey('note', () => !acts.isFinishing() && note.current?.focus(), !isReadOnly)

  const { activity } = subject
  const headingId = `round-${activity.id}`
  return (
    // Its single keys are acts; each is also a control inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={pane} tabIndex={-1} className={styles.pane} aria-labelledby={headingId} onKeyDown={press}>
      <div className={styles.columns}>
        <div className={styles.known}>
          <Known subject={subject} headingId={headingId} />
        </div>
        {!isReadOnly && (
          <div className={styles.record}>
            <RecordStatus value={activity.status} failure={status.failure} onSave={status.save} part={part} />
            <RecordRating subject={subject} acts={acts} part={part} />
            <RecordDates
              activity={activity}
              part={part}
              daysRef={days}
              saves={saves}
              onSaved={() => acts.change({ hasSaved: true })}
            />
            <RecordNote acts={acts} inputRef={note} onSaved={part.end} />
          </div>
        )}
      </div>
      <RoundActions
        entry={subject.line.entry}
        failure={acts.failures.end}
        onPrevious={ways.onPrevious}
        onNext={ways.onNext}
        onFinish={(outcome) => void acts.finish(outcome)}
      />
    </section>
  )
}
