import { useState } from 'react'
import type { EvidenceFile } from '#contract/area/evidence'
import type { InputOf } from '#contract/types'
import type { Day } from '#contract/values'
import { markings } from '#contract/vocabulary'
import { safeFileName, shownFileName } from '#domain/evidence/file-name'
import { fileSizeText } from '#domain/file-size'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { ask } from '../../api/client.ts'
import { saveLargeFile } from '../../api/save-file.ts'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../button.tsx'
import { CodeSelect } from '../code-select.tsx'
import { DateField } from '../date-field.tsx'
import { DefinitionList } from '../definition-list.tsx'
import { FieldFailure } from '../field.tsx'
import { InlineEdit } from '../inline-edit.tsx'
import { ProvenanceMark } from '../provenance-mark.tsx'
import { AddMissingFile } from './add-missing-file.tsx'
import styles from './attachments.module.css'

type Props = { readonly item: EvidenceFile }
type Change = InputOf<'attachment.edit'>['change']

/** Everything that is known of an attached file. Its bytes are read only now: a picture is shown, anything else can be saved. */
export function AttachmentDetails({ item }: Props) {
  const { file, provenance } = item
  return (
    <div className={styles.details}>
      {item.isHere ? <Contents item={item} /> : <AddMissingFile item={item} />}
      <DefinitionList
        entries={[
          { term: fieldWord('attachment', 'caption'), detail: <Caption item={item} /> },
          { term: fieldWord('attachment', 'day'), detail: <FileDay item={item} /> },
          { term: fieldWord('attachment', 'marking'), detail: <FileMarking item={item} /> },
          { term: t('evidence.fileName'), detail: <bdi>{shownFileName(file.name)}</bdi> },
          { term: t('evidence.size'), detail: fileSizeText(file.size, currentLanguage()) },
          { term: 'SHA-256', detail: <code className={styles.hash}>{file.sha256}</code> },
        ]}
      />
      {provenance !== null && <ProvenanceMark provenance={provenance} />}
    </div>
  )
}

/** The file is read to its end before anything of it is shown: one that has changed is told, not opened. */
function Contents({ item }: Props) {
  const checked = useQuery('evidence.checkFile', { sha256: item.file.sha256 })
  const [failure, setFailure] = useState<string | null>(null)
  const [isSaving, setIsSaving] = useState(false)
  if (checked.kind === 'failed') return <FieldFailure text={failureText(checked.code)} />

  const save = async (): Promise<void> => {
    setIsSaving(true)
    const answer = await ask('evidence.checkFile', { sha256: item.file.sha256 })
    if (answer.ok) await saveLargeFile(answer.value.path, safeFileName(item.file.name), answer.value.size)
    setFailure(answer.ok ? null : failureText(answer.code))
    setIsSaving(false)
  }
  const picturePath = checked.kind === 'ready' ? checked.value.picturePath : null
  return (
    <>
      {picturePath !== null && (
        <img className={styles.picture} src={picturePath} alt={t('evidence.pictureOf', { caption: item.caption })} />
      )}
      <div>
        <Button icon="download" isPending={isSaving} onPress={() => void save()}>
          {t('evidence.save')}
        </Button>
      </div>
      <FieldFailure text={failure} />
    </>
  )
}

function useSave({ id }: EvidenceFile): (change: Change) => Promise<string | null> {
  const { run } = useCommand('attachment.edit')
  return async (change) => {
    const answer = await run({ attachmentId: id, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

function Caption({ item }: Props) {
  const save = useSave(item)
  const isReadOnly = useIsReadOnly()
  const saveText = async (text: string): Promise<string | null> =>
    text.trim() === '' ? t('evidence.captionMissing') : save({ field: 'caption', value: text.trim() })
  return (
    <InlineEdit
      label={fieldWord('attachment', 'caption')}
      value={item.caption}
      isReadOnly={isReadOnly}
      onSave={saveText}
    />
  )
}

function FileDay({ item }: Props) {
  const save = useSave(item)
  const isReadOnly = useIsReadOnly()
  const [failure, setFailure] = useState<string | null>(null)
  const change = async (value: Day | null): Promise<void> =>
    setFailure(value === null ? t('evidence.dayMissing') : await save({ field: 'day', value }))
  return (
    <DateField
      label={fieldWord('attachment', 'day')}
      isLabelHidden
      isRequired
      isDisabled={isReadOnly}
      value={item.day}
      failure={failure}
      onChange={(value) => void change(value)}
    />
  )
}

function FileMarking({ item }: Props) {
  const save = useSave(item)
  const isReadOnly = useIsReadOnly()
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <CodeSelect
      label={fieldWord('attachment', 'marking')}
      isLabelHidden
      isDisabled={isReadOnly}
      vocabulary="marking"
      codes={markings}
      value={item.marking}
      failure={failure}
      onChange={(value) => void save({ field: 'marking', value }).then(setFailure)}
    />
  )
}
