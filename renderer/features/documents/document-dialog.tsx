import type { GuidingDocument } from '#contract/area/document'
import type { InputOf } from '#contract/types'
import { documentKinds, documentStatuses, markings } from '#contract/vocabulary'
import { wordFor } from '#domain/words'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { Select } from '../../ui/select.tsx'
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
    <Dialog title={t('documents.details')} isOpen onClose={onClose} size="large">
      <Facts document={document} isReadOnly={isReadOnly} />
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

function Facts({ document, isReadOnly }: { readonly document: GuidingDocument; readonly isReadOnly: boolean }) {
  const { run } = useCommand('document.edit')
  const save = async (change: Change): Promise<string | null> => {
    const answer = await run({ documentId: document.id, change })
    return answer.ok ? null : failureText(answer.code)
  }
  const choose = async (change: Change): Promise<void> => {
    const answer = await run({ documentId: document.id, change })
    if (!answer.ok) showFailure(answer.code)
  }
  const text = (field: 'title' | 'signatories' | 'remark', label: string) => (
    <InlineEdit
      label={label}
      value={document[field]}
      isLong={field !== 'title'}
      isReadOnly={isReadOnly}
      onSave={(value) => save({ field, value: field === 'title' ? value.trim() : value })}
    />
  )
  const language = currentLanguage()
  const hidden = { isLabelHidden: true, isDisabled: isReadOnly }
  return (
    <DefinitionList
      entries={[
        { term: t('documents.name'), detail: text('title', t('documents.name')) },
        {
          term: t('documents.kind'),
          detail: (
            <Select
              {...hidden}
              label={t('documents.kind')}
              choices={documentKinds.map((value) => ({ value, label: wordFor(language, 'documentKind', value) }))}
              value={document.kind}
              onChange={(value) => void choose({ field: 'kind', value })}
            />
          ),
        },
        {
          term: t('documents.status'),
          detail: (
            <Select
              {...hidden}
              label={t('documents.status')}
              choices={documentStatuses.map((value) => ({ value, label: wordFor(language, 'documentStatus', value) }))}
              value={document.status}
              onChange={(value) => void choose({ field: 'status', value })}
            />
          ),
        },
        {
          term: t('documents.day'),
          detail: (
            <PartialDayField
              label={t('documents.day')}
              value={document.day}
              isDisabled={isReadOnly}
              onChange={(value) => void choose({ field: 'day', value })}
            />
          ),
        },
        { term: t('documents.signatories'), detail: text('signatories', t('documents.signatories')) },
        { term: t('documents.remark'), detail: text('remark', t('documents.remark')) },
        {
          term: t('documents.marking'),
          detail: (
            <Select
              {...hidden}
              label={t('documents.marking')}
              choices={markings.map((value) => ({ value, label: wordFor(language, 'marking', value) }))}
              value={document.marking}
              onChange={(value) => void choose({ field: 'marking', value })}
            />
          ),
        },
        {
          term: t('documents.source'),
          detail: <bdi>{document.provenance?.source ?? t('documents.enteredByHand')}</bdi>,
        },
      ]}
    />
  )
}
