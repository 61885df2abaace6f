import type { Activity } from '#contract/area/activity'
import type { Note } from '#contract/area/note'
import { lastDayOf } from '#domain/days'
import { useAppState } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { formatAge, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import styles from './known.module.css'

/** The last notes are enough to go on from; all of them are on the activity's page. */
const notesShown = 3
/** A long note shows its beginning. */
const longestShown = 600

/** The newest notes, with how old they are. */
export function KnownNotes({ activity }: { readonly activity: Activity }) {
  const { today, isDemonstrationDay } = useAppState()
  const answer = useQuery('note.list', {
    planId: activity.planId,
    activityId: activity.id,
    kind: null,
    fromDay: null,
    toDay: isDemonstrationDay ? today : null,
    offset: 0,
    limit: notesShown,
  })
  if (answer.kind !== 'ready') return null
  const { notes } = answer.value
  return (
    <section className={styles.notes} aria-label={t('monitoring.lastNotes')}>
      <h2 className={styles.heading}>{t('monitoring.lastNotes')}</h2>
      {notes.length === 0 && <p className={styles.faint}>{t('activity.noNotesReadOnly')}</p>}
      <ol className={styles.list}>
        {notes.map((note) => (
          <NoteText key={note.id} note={note} today={today} />
        ))}
      </ol>
    </section>
  )
}

function NoteText({ note, today }: { readonly note: Note; readonly today: string }) {
  const last = lastDayOf(note.day)
  return (
    <li>
      <p className={styles.head}>
        <time className={styles.day} dateTime={note.day}>
          {formatPartialDay(note.day)}
        </time>
        <span>{formatAge(last > today ? today : last, today)}</span>
        <span>{codeWord('noteKind', note.kind)}</span>
        {note.authorName !== null && <bdi>{note.authorName}</bdi>}
      </p>
      <p className={styles.text}>
        <bdi>{note.text.length > longestShown ? `${note.text.slice(0, longestShown)}…` : note.text}</bdi>
      </p>
    </li>
  )
}
