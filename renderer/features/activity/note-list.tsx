import { useState } from 'react'
import type { Activity } from '#contract/area/activity'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { NoteItem } from './note-item.tsx'
import styles from './note-list.module.css'

const pageSize = 50

type Props = { readonly activity: Activity }

/** The monitoring notes of an activity, newest first, a page at a time. */
export function NoteList({ activity }: Props) {
  const [pageCount, setPageCount] = useState(1)
  const first = useNotes(activity, 0)
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
          <NotePage key={page} activity={activity} page={page} />
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

function NotePage({ activity, page }: Props & { readonly page: number }) {
  const notes = useNotes(activity, page)
  if (notes.kind === 'failed') return <FieldFailure text={failureText(notes.code)} />
  return notes.kind === 'ready' && notes.value.notes.map((note) => <NoteItem key={note.id} note={note} />)
}

function useNotes({ planId, id: activityId }: Activity, page: number) {
  const everything = { kind: null, fromDay: null, toDay: null }
  return useQuery('note.list', { planId, activityId, ...everything, offset: page * pageSize, limit: pageSize })
}
