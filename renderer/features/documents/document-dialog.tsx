import { useState } from 'react'
import type { GuidingDocument } from '#contract/area/document'
import type { InputOf } from '#contract/types'
import { documentKinds, documentStatuses, markings } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { AttachmentList } from '../../ui/attachments/attachment-list.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { LinkedText } from '../../ui/linked-text.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { CodeSelect } from '../../ui/code-select.tsx'
import { showFailure } from '../../ui/show-failure.ts'

type Props = { readonly document: GuidingDocument; readonly onClose: () => void }
type Change = InputOf<'document.edit'>['change']

/** Every fact of a guiding document, each saved as it is changed. */
export function DocumentDialog({ document, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run: remove } = useCommand('document.delete')
  const deleteDocument = async (): Promise<void> => {
    const answer = await remove({ documentId: document.id }, t('documents.deleted', { document: document.title }))
    if (answer.ok) onClose()
    else showFailure(answer.code)
  }
  return (
    <Dialog title={codeWord('entity', 'document')} isOpen onClose={onClose} size="large">
      <Facts document={document} isReadOnly={isReadOnly} />
      <AttachmentList
        planId={document.planId}
        owner={{ kind: 'document', id: document.id }}
        marking={document.marking}
      />
      <DialogActions>
        {!isReadOnly && (
          <Button look="plain" icon="trash" onPress={() => void deleteDocument()}>
            {t('documents.delete')}
          </Button>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

type PartProps = { readonly document: GuidingDocument; readonly isReadOnly: boolean }

function useSave(documentId: string): (change: Change) => Promise<string | null> {
  const { run } = useCommand('document.edit')
  return async (change) => {
    const answer = await run({ documentId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

function Facts({ document, isReadOnly }: PartProps) {
  const save = useSave(document.id)
  const written = (field: 'title' | 'signatories' | 'remark', label: string) => ({
    term: label,
    detail: (
      <InlineEdit
        label={label}
        value={document[field]}
        isLong={field !== 'title'}
        isReadOnly={isReadOnly}
        onSave={(value) => save({ field, value: field === 'title' ? value.trim() : value })}
      />
    ),
  })
  const part = { document, isReadOnly }
  return (
    <DefinitionList
      entries={[
        written('title', fieldWord('document', 'title')),
        { term: fieldWord('document', 'kind'), detail: <Kind {...part} /> },
        { term: fieldWord('document', 'status'), detail: <Status {...part} /> },
        { term: fieldWord('document', 'day'), detail: <DocumentDay {...part} /> },
        written('signatories', fieldWord('document', 'signatories')),
        written('remark', fieldWord('document', 'remark')),
        { term: fieldWord('document', 'marking'), detail: <DocumentMarking {...part} /> },
        {
          term: fieldWord('document', 'provenance'),
          detail: (
            <bdi>
              <LinkedText text={document.provenance?.source ?? codeWord('provenance', 'entered')} />
            </bdi>
          ),
        },
      ]}
    />
  )
}

function Kind({ document, isReadOnly }: PartProps) {
  const save = useSave(document.id)
  return (
    <CodeSelect
      label={fieldWord('document', 'kind')}
      isLabelHidden
      isDisabled={isReadOnly}
      vocabulary="documentKind"
      codes={documentKinds}
      value={document.kind}
      onChange={(value) => void save({ field: 'kind', value })}
    />
  )
}

function Status({ document, isReadOnly }: PartProps) {
  const save = useSave(document.id)
  return (
    <CodeSelect
      label={fieldWord('document', 'status')}
      isLabelHidden
      isDisabled={isReadOnly}
      vocabulary="documentStatus"
      codes={documentStatuses}
      value={document.status}
      onChange={(value) => void save({ field: 'status', value })}
    />
  )
}

function DocumentDay({ document, isReadOnly }: PartProps) {
  const [failure, setFailure] = useState<string | null>(null)
  const save = useSave(document.id)
  return (
    <PartialDayField
      label={fieldWord('document', 'day')}
      isLabelHidden
      value={document.day}
      isDisabled={isReadOnly}
      failure={failure}
      onChange={(value) => void save({ field: 'day', value }).then(setFailure)}
    />
  )
}

function DocumentMarking({ document, isReadOnly }: PartProps) {
  const save = useSave(document.id)
  return (
    <CodeSelect
      label={fieldWord('document', 'marking')}
      isLabelHidden
      isDisabled={isReadOnly}
      vocabulary="marking"
      codes={markings}
      value={document.marking}
      onChange={(value) => void save({ field: 'marking', value })}
    />
  )
}
