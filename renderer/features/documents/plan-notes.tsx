import { useState } from 'react'
import type { Note } from '#contract/area/note'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatPartialDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './documents-screen.module.css'

const noteLimit = 1_000

/** What happened to the plan as a whole, newest first; notes on one activity stand with the activity. */
export function PlanNotes({ planId }: { readonly planId: string }) {
  const isReadOnly = useIsReadOnly()
  const input = { planId, activityId: null, kind: null, fromDay: null, toDay: null, offset: 0, limit: noteLimit }
  const answer = useQuery('note.list', input)
  const notes = answer.kind === 'ready' ? answer.value.notes.filter((note) => note.activityId === null) : []
  return (
    <section className={styles.section} aria-labelledby="plan-notes-heading">
      <header className={styles.header}>
        <h2 id="plan-notes-heading" className={styles.heading}>
          {t('documents.planNotes')}
        </h2>
      </header>
      {!isReadOnly && <NewPlanNote planId={planId} />}
      <ul className={styles.list}>
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} />
        ))}
      </ul>
    </section>
  )
}

function NoteLine({ note }: { readonly note: Note }) {
  return (
    <li className={styles.line}>
      <span className={styles.day}>{formatPartialDay(note.day)}</span>
      <div className={styles.words}>
        <p className={styles.noteText} dir="auto">
          {note.text}
        </p>
        <p className={styles.facts}>
          <span>{codeWord('noteKind', note.kind)}</span>
          {note.authorName !== null && <bdi>{note.authorName}</bdi>}
          <ProvenanceMark provenance={note.provenance} />
        </p>
      </div>
    </li>
  )
}

function NewPlanNote({ planId }: { readonly planId: string }) {
  const today = useToday()
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('note.create')
  const add = async (): Promise<void> => {
    if (text.trim() === '' || state === 'running') return
    const note = {
      planId,
      activityId: null,
      kind: 'progress' as const,
      day: today,
      text,
      marking: 'unclassified' as const,
      provenance: null,
    }
    const answer = await run({ id: null, note, isOwn: true }, t('documents.noteAdded'))
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) setText('')
  }
  return (
    <form
      className={styles.newNote}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextArea
        label={t('documents.newNote')}
        isLabelHidden
        placeholder={t('documents.newNote')}
        value={text}
        onChange={setText}
        failure={failure}
        onKeyDown={({ key, ctrlKey, metaKey }) => {
          if (key === 'Enter' && (ctrlKey || metaKey)) void add()
        }}
      />
      {text !== '' && (
        <Button type="submit" look="primary" isPending={state === 'running'}>
          {t('documents.addNote')}
        </Button>
      )}
    </form>
  )
}
