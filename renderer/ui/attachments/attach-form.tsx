import { useState } from 'react'
import type { EvidenceOwner } from '#contract/area/evidence'
import { maximumFileSize } from '#contract/entity/attachment'
import type { Day, Id } from '#contract/values'
import type { Marking } from '#contract/vocabulary'
import { extensionOf, shownFileName } from '#domain/evidence/file-name'
import { fileSizeText } from '#domain/file-size'
import { highestMarking } from '#domain/marking'
import { useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../button.tsx'
import { DateField } from '../date-field.tsx'
import { FieldFailure } from '../field.tsx'
import { TextField } from '../text-field.tsx'
import { UploadProgress } from './upload-progress.tsx'
import { useUpload } from './use-upload.ts'
import styles from './attachments.module.css'

type Props = {
  readonly planId: Id
  readonly owner: EvidenceOwner
  readonly ownerMarking: Marking
  readonly file: File
  /** The file is attached, or the officer has thought better of it. */
  readonly onDone: () => void
}

const longestCaption = 500

/** Asks what a chosen file shows and of which day it is, then sends and attaches it. What was typed stays when that is refused. */
export function AttachForm({ planId, owner, ownerMarking, file, onDone }: Props) {
  const [caption, setCaption] = useState(() => captionOf(file))
  const [day, setDay] = useState<Day | null>(useToday())
  const [failure, setFailure] = useState<string | null>(
    file.size > maximumFileSize ? failureText('file.too-large') : null,
  )
  const upload = useUpload()
  const plan = useQuery('plan.get', { planId })
  const attach = useAttach(planId, owner)
  const isTooLarge = file.size > maximumFileSize

  const submit = async (): Promise<void> => {
    if (caption.trim() === '') return setFailure(t('evidence.captionMissing'))
    if (day === null) return setFailure(t('evidence.dayMissing'))
    if (plan.kind === 'loading') return
    setFailure(plan.kind === 'failed' ? failureText(plan.code) : null)
    if (plan.kind === 'failed') return
    const marking = highestMarking([plan.value.marking, ownerMarking])
    const sent = await upload.send(file)
    if (sent === null) return
    const problem =
      typeof sent === 'string' ? sent : await attach({ caption: caption.trim(), day, file: sent, marking })
    if (problem === null) onDone()
    else setFailure(problem)
  }

  return (
    <form
      className={styles.form}
      aria-label={t('evidence.attachIt')}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p className={styles.chosen}>
        <bdi>{shownFileName(file.name)}</bdi> <span>{fileSizeText(file.size, currentLanguage())}</span>
      </p>
      {!isTooLarge && (
        <div className={styles.fields}>
          <TextField
            label={fieldWord('attachment', 'caption')}
            value={caption}
            onChange={(text) => setCaption(text.slice(0, longestCaption))}
            autoFocus
          />
          <DateField label={fieldWord('attachment', 'day')} value={day} onChange={setDay} isRequired />
        </div>
      )}
      <UploadProgress file={file} sending={upload.sending} onStop={upload.stop} />
      <FieldFailure text={failure} />
      <div className={styles.acts}>
        {!isTooLarge && (
          <Button look="primary" type="submit" isPending={upload.sending !== null || plan.kind === 'loading'}>
            {t('evidence.attachIt')}
          </Button>
        )}
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}

type Attached = Pick<
  Parameters<ReturnType<typeof useCommand<'attachment.create'>>['run']>[0]['attachment'],
  'caption' | 'day' | 'file' | 'marking'
>

/** Attaches a file that has arrived; answers null, or the sentence that says why not. */
function useAttach(planId: Id, owner: EvidenceOwner): (attached: Attached) => Promise<string | null> {
  const { run } = useCommand('attachment.create')
  return async (attached) => {
    const of = (kind: EvidenceOwner['kind']): Id | null => (owner.kind === kind ? owner.id : null)
    const owners = {
      noteId: of('note'),
      milestoneId: of('milestone'),
      documentId: of('document'),
      meetingId: of('meeting'),
    }
    const attachment = { planId, ...owners, ...attached, provenance: null }
    const answer = await run({ id: null, attachment }, t('evidence.attached', { caption: attached.caption }))
    return answer.ok ? null : failureText(answer.code)
  }
}

/** What a file is first called: its name, without what it ends in. */
function captionOf({ name }: File): string {
  const shown = shownFileName(name)
  const stem = shown.slice(0, shown.length - extensionOf(shown).length)
  return (stem === '' ? shown : stem).slice(0, longestCaption)
}
