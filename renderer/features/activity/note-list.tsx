import { useState } from 'react'
import type { Activity } from '#contract/area/activity'
import type { Note } from '#contract/area/note'
import type { Day } from '#contract/values'
import { addDays, firstDayOf } from '#domain/days'
import { useAppState, useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { NoteItem } from './note-item.tsx'
import styles from './note-list.module.css'

const pageSize = 50

type Props = { readonly activity: Activity }

/** Notes of these days only; a null end is open. */
type Days = { readonly fromDay: Day | null; readonly toDay: Day | null }
type PagesProps = Props & { readonly days: Days }

/**
 * The monitoring notes of an activity, newest first. A demonstration knows of notes later than the day it shows as today: they
 * stand apart, or they would be on top of every note that is written in it.
 */
export function NoteList({ activity }: Props) {
  const { today, isDemonstrationDay } = useAppState()
  if (!isDemonstrationDay) return <NotePages activity={activity} days={{ fromDay: null, toDay: null }} />
  return (
    <>
      <NotePages activity={activity} days={{ fromDay: null, toDay: today }} />
      <LaterNotes activity={activity} today={today} />
    </>
  )
}

function LaterNotes({ activity, today }: Props & { readonly today: Day }) {
  const days = { fromDay: addDays(today, 1), toDay: null }
  const later = useNotes(activity, days, 0)
  if (later.kind !== 'ready' || !later.value.notes.some((note) => begins(note, days))) return null
  return (
    <section aria-label={t('common.afterDay', { day: formatDay(today) })}>
      <h4 className={styles.later}>{t('common.afterDay', { day: formatDay(today) })}</h4>
      <NotePages activity={activity} days={days} />
    </section>
  )
}

/** A page at a time. */
function NotePages({ activity, days }: PagesProps) {
  const [pageCount, setPageCount] = useState(1)
  const first = useNotes(activity, days, 0)
  const isReadOnly = useIsReadOnly()
  if (first.kind === 'loading') return <SkeletonRows count={3} />
  if (first.kind === 'failed') return <FieldFailure text={failureText(first.code)} />

  const { total } = first.value
  const shown = Math.min(total, pageCount * pageSize)
  if (total === 0) {
    return <p className={styles.empty}>{isReadOnly ? t('activity.noNotesReadOnly') : t('activity.noNotes')}</p>
  }
  return (
    <>
      <ol className={styles.list}>
        {Array.from({ length: pageCount }, (_, page) => (
          <NotePage key={page} activity={activity} days={days} page={page} />
        ))}
      </ol>
      {shown < total && (
        <div className={styles.foot}>
          <Button onPress={() => setPageCount(pageCount + 1)}>{t('activity.showOlder')}</Button>
          <span>{t('activity.noteCount', { shown: formatNumber(shown), total: formatNumber(total) })}</span>
        </div>
      )}
    </>
  )
}

function NotePage({ activity, days, page }: PagesProps & { readonly page: number }) {
  const notes = useNotes(activity, days, page)
  if (notes.kind === 'failed') return <FieldFailure text={failureText(notes.code)} />
  if (notes.kind === 'loading') return null
  return notes.value.notes.filter((note) => begins(note, days)).map((note) => <NoteItem key={note.id} note={note} />)
}

/** A note of a whole year that began before stands with the earlier ones only. */
function begins({ day }: Note, { fromDay }: Days): boolean {
  return fromDay === null || firstDayOf(day) >= fromDay
}

function useNotes({ planId, id: activityId }: Activity, days: Days, page: number) {
  return useQuery('note.list', { planId, activityId, kind: null, ...days, offset: page * pageSize, limit: pageSize })
}
