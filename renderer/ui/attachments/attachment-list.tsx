import { useState } from 'react'
import type { DragEvent, RefObject } from 'react'
import type { EvidenceOwner } from '#contract/area/evidence'
import type { Id } from '#contract/values'
import type { Marking } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { FieldFailure } from '../field.tsx'
import { AttachForm } from './attach-form.tsx'
import { AttachmentLine } from './attachment-line.tsx'
import { FileButton } from './file-button.tsx'
import styles from './attachments.module.css'

type Props = {
  readonly planId: Id
  readonly owner: EvidenceOwner
  /** How the owner is marked: what is attached to it is marked no lower. */
  readonly marking: Marking
  /** Where files are chosen from elsewhere, such as a menu: what to click. The list then has no button of its own. */
  readonly chooser?: RefObject<HTMLInputElement | null>
  /** Where those of many owners are shown together: the activity that they are all of, so that they are asked for at once. */
  readonly activityId?: Id | null
}
type Chosen = { readonly key: string; readonly file: File }

/** The files attached to a note, milestone, document or meeting. More are chosen, or dropped here. */
export function AttachmentList({ planId, owner, marking, chooser, activityId = null }: Props) {
  const subject = activityId === null ? owner : ({ kind: 'activity', id: activityId } as const)
  const evidence = useQuery('evidence.of', { planId, subject })
  const isReadOnly = useIsReadOnly()
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  if (evidence.kind === 'failed') return <FieldFailure text={failureText(evidence.code)} />

  const all = evidence.kind === 'ready' ? evidence.value.items : []
  const items = all.filter((item) => item.owner.kind === owner.kind && item.owner.id === owner.id)
  if (isReadOnly && items.length === 0) return null
  const choose = (files: readonly File[]): void =>
    setChosen((known) => [...known, ...files.map((file) => ({ key: crypto.randomUUID(), file }))])
  const drop = { onDragOver: allowFiles, onDrop: (event: DragEvent) => choose(droppedFiles(event)) }
  return (
    <div className={styles.attachments} {...(!isReadOnly && drop)}>
      {items.length > 0 && (
        <ul className={styles.list} aria-label={t('evidence.files')}>
          {items.map((item) => (
            <AttachmentLine key={item.id} item={item} />
          ))}
        </ul>
      )}
      {chosen.map(({ key, file }) => (
        <AttachForm
          key={key}
          planId={planId}
          owner={owner}
          ownerMarking={marking}
          file={file}
          onDone={() => setChosen((known) => known.filter((each) => each.key !== key))}
        />
      ))}
      {!isReadOnly && <Chooser chooser={chooser} onChoose={choose} />}
    </div>
  )
}

type ChooserProps = {
  readonly chooser: RefObject<HTMLInputElement | null> | undefined
  readonly onChoose: (files: readonly File[]) => void
}

function Chooser({ chooser, onChoose }: ChooserProps) {
  if (chooser === undefined) {
    return (
      <FileButton takesSeveral onChoose={onChoose}>
        {t('evidence.attach')}
      </FileButton>
    )
  }
  return (
    <input
      ref={chooser}
      type="file"
      multiple
      hidden
      onChange={({ target }) => {
        onChoose([...(target.files ?? [])])
        // The same file may be chosen again.
        target.value = ''
      }}
    />
  )
}

function allowFiles(event: DragEvent): void {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault()
}

function droppedFiles(event: DragEvent): readonly File[] {
  event.preventDefault()
  return [...event.dataTransfer.files]
}
