import { useCallback, useRef, useState } from 'react'
import type { Activity } from '#contract/area/activity'
import { markings, noteKinds } from '#contract/vocabulary'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { useNoteRequest } from '../../keyboard/note-request.ts'
import { useScreenKey } from '../../keyboard/screen-keys.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { changeDraft, endDraft, useNoteDraft } from './note-drafts.ts'
import type { NoteDraft } from './note-drafts.ts'
import styles from './note-composer.module.css'

type Failures = { readonly text: string | null; readonly day: string | null }

type Props = {
  readonly activity: Activity
  /** Whether the key N comes here. */
  readonly ownsKeys: boolean
}

/** What the contract keeps as one text. */
const longestNote = 1_000_000

const noFailure: Failures = { text: null, day: null }

/** Where a new note is written. What is typed stays until it is saved, also when the panel is closed meanwhile. */
export function NoteComposer({ activity, ownsKeys }: Props) {
  const draft = useNoteDraft(activity.id)
  const [isOpen, setIsOpen] = useState(false)
  const [failures, setFailures] = useState(noFailure)
  const field = useRef<HTMLTextAreaElement>(null)
  const { save, isSaving } = useSavingNote(activity)
  const goThere = useCallback(() => field.current?.focus(), [])
  useScreenKey('note', goThere, ownsKeys)
  useNoteRequest(activity.id, goThere)

  const add = async (): Promise<void> => {
    if (isSaving) return
    setFailures(noFailure)
    const problem = await save(draft)
    setFailures(problem ?? noFailure)
    if (problem?.day === null || problem === null) goThere()
  }
  return (
    <div
      className={styles.composer}
      onFocus={({ currentTarget }) => {
        setIsOpen(true)
        // The choices that open under the text are part of what was asked for.
        requestAnimationFrame(() => currentTarget.scrollIntoView({ block: 'nearest' }))
      }}
    >
      <div className={styles.writing}>
        <TextArea
          label={t('activity.noteText')}
          isLabelHidden
          placeholder={t('activity.writeNote')}
          value={draft.text}
          onChange={(text) => changeDraft(activity.id, { text })}
          inputRef={field}
          failure={failures.text}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
            // The text stays; the next Escape, outside of it, closes the panel.
            if (event.key === 'Escape') field.current?.closest<HTMLElement>('[data-activity]')?.focus()
          }}
        />
        {draft.text === '' && (
          <span className={styles.key}>
            <KeyHint keys="N" />
          </span>
        )}
      </div>
      {(isOpen || draft.text !== '') && (
        <div className={styles.choices}>
          <DraftChoices activity={activity} draft={draft} dayFailure={failures.day} />
          <div className={styles.actions}>
            <KeyHint keys="Ctrl ↵" />
            <Button look="primary" onPress={() => void add()} isPending={isSaving}>
              {t('activity.addNote')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

type ChoicesProps = { readonly activity: Activity; readonly draft: NoteDraft; readonly dayFailure: string | null }

function DraftChoices({ activity, draft, dayFailure }: ChoicesProps) {
  const today = useToday()
  return (
    <>
      <div className={styles.choice}>
        <Select
          label={fieldWord('note', 'kind')}
          isLabelHidden
          choices={noteKinds.map((value) => ({ value, label: codeWord('noteKind', value) }))}
          value={draft.kind}
          onChange={(kind) => changeDraft(activity.id, { kind })}
        />
      </div>
      <div className={styles.choice}>
        <DateField
          label={fieldWord('note', 'day')}
          isLabelHidden
          value={draft.day ?? today}
          onChange={(day) => changeDraft(activity.id, { day })}
          failure={dayFailure}
          isRequired
        />
      </div>
      <div className={styles.choice}>
        <Select
          label={fieldWord('note', 'marking')}
          isLabelHidden
          choices={markings.map((value) => ({ value, label: codeWord('marking', value) }))}
          value={draft.marking ?? activity.marking}
          onChange={(marking) => changeDraft(activity.id, { marking })}
        />
      </div>
    </>
  )
}

function useSavingNote(activity: Activity) {
  const today = useToday()
  const { run, state } = useCommand('note.create')
  const save = async (draft: NoteDraft): Promise<Failures | null> => {
    const fault = textFault(draft.text)
    if (fault !== null) return { text: fault, day: null }
    const { id: activityId, planId, reference } = activity
    const { kind, text } = draft
    const day = draft.day ?? today
    const marking = draft.marking ?? activity.marking
    const note = { planId, activityId, kind, day, text, marking, provenance: null }
    const answer = await run({ id: null, note, isOwn: true }, t('activity.noteAdded', { reference }))
    if (!answer.ok) return failuresOf(answer.code === 'note.in-future', failureText(answer.code))
    endDraft(activityId, draft)
    return null
  }
  return { save, isSaving: state === 'running' }
}

function failuresOf(isAboutDay: boolean, text: string): Failures {
  return isAboutDay ? { text: null, day: text } : { text, day: null }
}

function textFault(text: string): string | null {
  if (text.trim() === '') return t('activity.noteEmpty')
  if (text.length <= longestNote) return null
  return t('activity.noteTooLong', { count: formatNumber(text.length), most: formatNumber(longestNote) })
}
