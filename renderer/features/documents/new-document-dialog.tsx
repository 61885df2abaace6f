import { useState } from 'react'
import { documentKinds } from '#contract/vocabulary'
import type { DocumentKind } from '#contract/vocabulary'
import type { PartialDay } from '#contract/values'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { CodeSelect } from '../../ui/code-select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './documents-screen.module.css'

type Props = {
  readonly planId: string
  readonly onClose: () => void
  /** Told the id of the document that was made, so that the rest of it can be filled in. */
  readonly onMade: (documentId: string) => void
}

/** Adds a guiding document by what everyone knows of it: its title, its kind, its date. */
export function NewDocumentDialog({ planId, onClose, onMade }: Props) {
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<DocumentKind>('memorandum')
  const [day, setDay] = useState<PartialDay | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('document.create')

  const add = async (): Promise<void> => {
    const document = {
      planId,
      title: title.trim(),
      kind,
      status: 'not-stated' as const,
      day,
      signatories: '',
      remark: '',
      marking: 'unclassified' as const,
      provenance: null,
    }
    const answer = await run({ id: null, document }, t('documents.added', { document: document.title }))
    if (!answer.ok) return setFailure(failureText(answer.code))
    onClose()
    onMade(answer.value.id)
  }
  return (
    <Dialog title={t('documents.add')} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField label={fieldWord('document', 'title')} value={title} onChange={setTitle} isRequired autoFocus />
        <CodeSelect
          label={fieldWord('document', 'kind')}
          vocabulary="documentKind"
          codes={documentKinds}
          value={kind}
          onChange={setKind}
        />
        <PartialDayField label={fieldWord('document', 'day')} value={day} onChange={setDay} />
        <FieldFailure text={failure} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={title.trim() === ''} isPending={state === 'running'}>
            {t('documents.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
