import { useState } from 'react'
import type { Note } from '#contract/area/note'
import type { InputOf } from '#contract/types'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatNumber, formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { hrefTo, planPlace } from '../../routing/route.ts'
import { useRoute } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { moveAmongLinks } from './move-among-links.ts'
import styles from './notes-screen.module.css'

const pageSize = 50
/** A long note shows its beginning here, and all of it on its activity. */
const longestShown = 900

type Wanted = Pick<InputOf<'note.list'>, 'planId' | 'kind' | 'fromDay' | 'toDay'>
type Props = { readonly wanted: Wanted }

/** A page of notes at a time. */
export function NoteStream({ wanted }: Props) {
  const [pageCount, setPageCount] = useState(1)
  const first = useNotes(wanted, 0)
  if (first.kind === 'loading') return <SkeletonRows />
  if (first.kind === 'failed') return <FieldFailure text={failureText(first.code)} />
  const { total } = first.value
  const shown = Math.min(total, pageCount * pageSize)
  if (total === 0) {
    const isNarrowed = wanted.kind !== null || wanted.fromDay !== null
    return (
      <EmptyState icon="note" title={isNarrowed ? t('monitoring.noNoteOfThese') : t('monitoring.noNotes')}>
        {t('monitoring.noNotesHelp')}
      </EmptyState>
    )
  }
  return (
    // The arrows go from link to link inside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={t('activity.notes')} onKeyDown={moveAmongLinks}>
      <p className={styles.count}>{t('monitoring.noteCount', { count: total })}</p>
      <ol className={styles.list}>
        {Array.from({ length: pageCount }, (_, page) => (
          <Page key={page} wanted={wanted} page={page} />
        ))}
      </ol>
      {shown < total && (
        <div className={styles.foot}>
          <Button onPress={() => setPageCount(pageCount + 1)}>{t('activity.showOlder')}</Button>
          <span>{t('activity.noteCount', { shown: formatNumber(shown), total: formatNumber(total) })}</span>
        </div>
      )}
    </section>
  )
}

function Page({ wanted, page }: Props & { readonly page: number }) {
  const notes = useNotes(wanted, page)
  if (notes.kind === 'failed') return <FieldFailure text={failureText(notes.code)} />
  if (notes.kind === 'loading') return null
  return notes.value.notes.map((note) => <NoteLine key={note.id} note={note} />)
}

function NoteLine({ note }: { readonly note: Note }) {
  const route = useRoute()
  const { planId, activityId } = note
  const isOpen = activityId !== null && route.kind === 'plan' && route.activityId === activityId
  return (
    <li className={styles.note} data-open={isOpen || undefined}>
      <p className={styles.head}>
        <time className={styles.day} dateTime={note.day}>
          {formatPartialDay(note.day)}
        </time>
        <span>{codeWord('noteKind', note.kind)}</span>
        {note.authorName !== null && <bdi>{note.authorName}</bdi>}
        {note.marking !== 'unclassified' && <MarkingBadge marking={note.marking} />}
        <ProvenanceMark provenance={note.provenance} />
      </p>
      {activityId === null ? (
        <p className={styles.subject}>{t('monitoring.onThePlan')}</p>
      ) : (
        <a
          className={styles.subject}
          href={hrefTo(planPlace(planId, 'monitoring', { view: 'notes', activityId }))}
          aria-current={isOpen || undefined}
          data-row-link
        >
          <span className={styles.reference}>{note.activityReference}</span> <bdi>{note.activityTitle}</bdi>
        </a>
      )}
      <p className={styles.text}>
        <bdi>{note.text.length > longestShown ? `${note.text.slice(0, longestShown)}…` : note.text}</bdi>
      </p>
    </li>
  )
}

function useNotes(wanted: Wanted, page: number) {
  return useQuery('note.list', { ...wanted, activityId: null, offset: page * pageSize, limit: pageSize })
}
