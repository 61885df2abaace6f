import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './record.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly failure: string | null
  readonly onChange: (text: string) => void
  readonly onSubmit: () => void
}

/** A sentence that a choice asks for; it takes the cursor when it appears. */
export function SentenceField({ label, value, failure, onChange, onSubmit }: Props) {
  return (
    <div className={styles.sentence}>
      <TextArea
        label={label}
        rows={1}
        value={value}
        onChange={onChange}
        failure={failure}
        isRequired
        autoFocus
        onSubmit={onSubmit}
      />
      <div className={styles.submit}>
        <KeyHint keys="Ctrl ↵" />
        <Button onPress={onSubmit}>{t('monitoring.keepSentence')}</Button>
      </div>
    </div>
  )
}
