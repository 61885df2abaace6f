import type { Ref } from 'react'
import { noteKinds } from '#contract/vocabulary'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { RecordPart } from './record-part.tsx'
import { useRoundDraft } from './round-drafts.ts'
import type { RoundActs } from './use-round-acts.ts'
import styles from './record.module.css'

type Props = {
  readonly acts: RoundActs
  readonly inputRef: Ref<HTMLTextAreaElement>
  readonly onSaved: () => void
}

/** One note on what happened in the period. */
export function RecordNote({ acts, inputRef, onSaved }: Props) {
  const { key, failures, change } = acts
  const note = useRoundDraft(key, 'note')
  const noteKind = useRoundDraft(key, 'noteKind')
  const save = async (): Promise<void> => {
    if (await acts.addNote()) onSaved()
  }
  return (
    <RecordPart title={t('monitoring.note')}>
      <div className={styles.writing}>
        <TextArea
          label={t('activity.noteText')}
          isLabelHidden
          placeholder={t('activity.writeNote')}
          rows={3}
          value={note}
          onChange={(text) => change({ note: text })}
          inputRef={inputRef}
          failure={failures.note}
          onSubmit={() => void save()}
        />
        {note === '' && (
          <span className={styles.key}>
            <KeyHint keys="N" />
          </span>
        )}
      </div>
      <div className={styles.submit}>
        <div className={styles.kind}>
          <Select
            label={fieldWord('note', 'kind')}
            isLabelHidden
            choices={noteKinds.map((value) => ({ value, label: codeWord('noteKind', value) }))}
            value={noteKind}
            onChange={(kind) => change({ noteKind: kind })}
          />
        </div>
        <span className={styles.space} />
        <KeyHint keys="Ctrl ↵" />
        <Button onPress={() => void save()} isDisabled={note.trim() === ''}>
          {t('activity.addNote')}
        </Button>
      </div>
    </RecordPart>
  )
}
