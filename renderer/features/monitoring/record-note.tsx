import type { Ref } from 'react'
import { noteKinds } from '#contract/vocabulary'
import { wordFor } from '#domain/words'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { RecordPart } from './record-part.tsx'
import type { RoundActs } from './use-round-acts.ts'
import styles from './record.module.css'

type Props = {
  readonly acts: RoundActs
  readonly inputRef: Ref<HTMLTextAreaElement>
  readonly onSaved: () => void
}

/** One note on what happened in the period. */
export function RecordNote({ acts, inputRef, onSaved }: Props) {
  const { draft, failures, change } = acts
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
          value={draft.note}
          onChange={(note) => change({ note })}
          inputRef={inputRef}
          failure={failures.note}
          onSubmit={() => void save()}
        />
        {draft.note === '' && (
          <span className={styles.key}>
            <KeyHint keys="N" />
          </span>
        )}
      </div>
      <div className={styles.submit}>
        <div className={styles.kind}>
          <Select
            label={t('activity.noteKind')}
            isLabelHidden
            choices={noteKinds.map((value) => ({ value, label: wordFor(currentLanguage(), 'noteKind', value) }))}
            value={draft.noteKind}
            onChange={(noteKind) => change({ noteKind })}
          />
        </div>
        <span className={styles.space} />
        <KeyHint keys="Ctrl ↵" />
        <Button onPress={() => void save()} isDisabled={draft.note.trim() === ''}>
          {t('activity.addNote')}
        </Button>
      </div>
    </RecordPart>
  )
}
