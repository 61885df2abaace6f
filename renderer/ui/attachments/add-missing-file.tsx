import { useState } from 'react'
import type { EvidenceFile } from '#contract/area/evidence'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { announce } from '../announcer.ts'
import { FieldFailure } from '../field.tsx'
import { FileButton } from './file-button.tsx'
import { UploadProgress } from './upload-progress.tsx'
import { useUpload } from './use-upload.ts'
import styles from './attachments.module.css'

/** Says that a file's bytes are not in this copy of the workspace, and takes them from whoever has the file. */
export function AddMissingFile({ item }: { readonly item: EvidenceFile }) {
  const isReadOnly = useIsReadOnly()
  const upload = useUpload()
  const [file, setFile] = useState<File | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const add = async (chosen: File): Promise<void> => {
    setFile(chosen)
    setFailure(null)
    const sent = await upload.send(chosen)
    if (sent === null) return
    if (typeof sent === 'string') return setFailure(sent)
    if (sent.sha256 === item.file.sha256) announce(t('evidence.added'))
    else setFailure(t('evidence.otherFile'))
  }

  return (
    <>
      <p className={styles.missing}>{t('evidence.notHere')}</p>
      {!isReadOnly && (
        <FileButton isPending={upload.sending !== null} onChoose={([chosen]) => chosen && void add(chosen)}>
          {t('evidence.addMissing')}
        </FileButton>
      )}
      {file !== null && <UploadProgress file={file} sending={upload.sending} onStop={upload.stop} />}
      <FieldFailure text={failure} />
    </>
  )
}
