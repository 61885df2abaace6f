import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './selection.module.css'

type Props = {
  readonly label: string
  /** What was given before. */
  readonly reason: string
  /** Answers null, or why nothing was saved. */
  readonly onDefer: (reason: string) => Promise<string | null>
  readonly onEnd: () => void
}

/** Asks in its place for the reason that putting off needs. Enter saves, Escape leaves all as it was. */
export function DeferralForm({ label, reason, onDefer, onEnd }: Props) {
  const [draft, setDraft] = useState(reason)
  const [failure, setFailure] = useState<string | null>(null)
  const defer = async (): Promise<void> => {
    if (draft.trim() === '') return setFailure(failureText('selection.reason-missing'))
    const refused = await onDefer(draft.trim())
    setFailure(refused)
    if (refused === null) onEnd()
  }
  return (
    <form
      className={styles.deferral}
      onSubmit={(event) => {
        event.preventDefault()
        void defer()
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        value={draft}
        onChange={setDraft}
        failure={failure}
        placeholder={t('selection.whyDeferred')}
        onKeyDown={({ key }) => key === 'Escape' && onEnd()}
        autoFocus
      />
      <Button type="submit">{t('selection.defer')}</Button>
    </form>
  )
}
