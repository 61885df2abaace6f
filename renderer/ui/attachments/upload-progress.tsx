import { fileSizeText } from '#domain/file-size'
import { shownFileName } from '#domain/evidence/file-name'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../button.tsx'
import type { Sending } from './use-upload.ts'
import styles from './attachments.module.css'

type Props = { readonly file: File; readonly sending: Sending | null; readonly onStop: () => void }

/** How far a file has come, and the way to stop it; shown when it takes longer than a second. */
export function UploadProgress({ file, sending, onStop }: Props) {
  if (sending === null || !sending.isSlow) return null
  const size = (bytes: number): string => fileSizeText(bytes, currentLanguage())
  const text = t('evidence.sending', {
    name: shownFileName(file.name),
    done: size(sending.received),
    size: size(file.size),
  })
  return (
    <div className={styles.progress}>
      <progress max={file.size} value={sending.received} aria-label={text} />
      <span>{text}</span>
      <Button look="plain" onPress={onStop}>
        {t('evidence.stop')}
      </Button>
    </div>
  )
}
