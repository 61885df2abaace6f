import type { Activity } from '#contract/area/activity'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { NoteComposer } from './note-composer.tsx'
import { NoteList } from './note-list.tsx'
import styles from './sections.module.css'

type Props = { readonly activity: Activity; readonly ownsKeys: boolean }

/** The monitoring notes, with a place to write the next one on top. */
export function ActivityNotes({ activity, ownsKeys }: Props) {
  const isReadOnly = useIsReadOnly()
  return (
    <div className={styles.section}>
      {!isReadOnly && <NoteComposer activity={activity} ownsKeys={ownsKeys} />}
      <div>
        <NoteList activity={activity} />
      </div>
    </div>
  )
}
