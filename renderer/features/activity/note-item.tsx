import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Note } from '#contract/area/note'
import type { PartialDay } from '#contract/values'
import { markings, noteKinds } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { AttachmentList } from '../../ui/attachments/attachment-list.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { MarkingBadge } from '../../ui/marking-badge.tsx'
import { Menu } from '../../ui/menu.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { ClampedText } from './clamped-text.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import { useNoteDeletion, useNoteEdit } from './use-note-edit.ts'
import type { NoteChange } from './use-note-edit.ts'
import styles from './note-list.module.css'

const linesShown = 12

/** A monitoring note: when, of what kind, by whom, and what it says; each edited in place. */
export function NoteItem({ note }: { readonly note: Note }) {
  const isReadOnly = useIsReadOnly()
  const chooser = useRef<HTMLInputElement>(null)
  const edit = useNoteEdit(note)
  const day = formatPartialDay(note.day)
  return (
    <li className={styles.note}>
      <div className={styles.head}>
        <NoteDay note={note} />
        <span>
          <QuietSelect
            label={fieldWord('note', 'kind')}
            choices={noteKinds.map((value) => ({ value, label: codeWord('noteKind', value) }))}
            value={note.kind}
            onSave={(value) => edit({ field: 'kind', value })}
          />
        </span>
        {note.authorName !== null && (
          <span>
            <bdi>{note.authorName}</bdi>
          </span>
        )}
        {note.marking !== 'unclassified' && <NoteMarking note={note} />}
        {note.provenance !== null && (
          <span className={styles.plain}>
            <ProvenanceMark provenance={note.provenance} />
          </span>
        )}
      </div>
      <InlineEdit
        className={styles.text ?? ''}
        label={t('activity.noteOf', { day })}
        value={note.text}
        onSave={(value) => edit({ field: 'text', value })}
        isLong
        isReadOnly={isReadOnly}
        render={(text) => <ClampedText text={text} lines={linesShown} />}
      />
      <AttachmentList
        planId={note.planId}
        owner={{ kind: 'note', id: note.id }}
        marking={note.marking}
        chooser={chooser}
        activityId={note.activityId}
      />
      {!isReadOnly && <NoteActs note={note} chooser={chooser} />}
    </li>
  )
}

type ActsProps = { readonly note: Note; readonly chooser: RefObject<HTMLInputElement | null> }

function NoteActs({ note, chooser }: ActsProps) {
  const edit = useNoteEdit(note)
  const remove = useNoteDeletion(note)
  const label = t('activity.noteActs', { day: formatPartialDay(note.day) })
  const markingActs = markings
    .filter((marking) => marking !== note.marking)
    .map((value) => ({
      id: value,
      label: t('activity.markAs', { marking: codeWord('marking', value) }),
      onAct: () => void save({ field: 'marking', value }),
    }))
  const save = async (change: NoteChange): Promise<void> => {
    const problem = await edit(change)
    if (problem !== null) showToast({ kind: 'failed', text: problem, action: null })
  }
  const attaching = {
    id: 'attach',
    label: t('evidence.attach'),
    icon: 'plus',
    onAct: () => chooser.current?.click(),
  } as const
  const deletion = {
    id: 'delete',
    label: t('activity.deleteNote'),
    icon: 'trash',
    isApart: true,
    onAct: () => void remove(),
  } as const
  return (
    <span className={styles.acts}>
      <Menu label={label} acts={[attaching, ...markingActs, deletion]}>
        <IconButton icon="more" label={label} />
      </Menu>
    </span>
  )
}

function NoteMarking({ note }: { readonly note: Note }) {
  return (
    <span className={styles.plain}>
      <MarkingBadge marking={note.marking} />
    </span>
  )
}

function NoteDay({ note }: { readonly note: Note }) {
  const isReadOnly = useIsReadOnly()
  const edit = useNoteEdit(note)
  const [failure, setFailure] = useState<string | null>(null)
  const text = formatPartialDay(note.day)
  const day = (
    <time className={styles.day} dateTime={note.day}>
      {text}
    </time>
  )
  if (isReadOnly) return day

  const save = async (value: PartialDay | null): Promise<void> =>
    setFailure(value === null ? t('activity.dayMissing') : await edit({ field: 'day', value }))
  return (
    <span>
      <QuietPopover label={fieldWord('note', 'day')} value={day}>
        {() => (
          <div className={styles.form}>
            <PartialDayField
              label={fieldWord('note', 'day')}
              value={note.day}
              onChange={(value) => void save(value)}
              failure={failure}
              isRequired
            />
          </div>
        )}
      </QuietPopover>
    </span>
  )
}
