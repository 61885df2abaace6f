import { useState } from 'react'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { LinkedText } from '../../ui/linked-text.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { FunctionChoice } from './function-choice.tsx'
import type { Contact } from './records.ts'
import { useContactSave } from './saving.ts'

type Props = { readonly contact: Contact; readonly onClose: () => void }

/** Everything known of a contact person, each saved as it is changed. */
export function ContactDialog({ contact, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('contact.delete')
  const remove = async (): Promise<void> => {
    const answer = await run({ contactId: contact.id }, t('meetings.contactRemoved', { name: contact.name }))
    if (answer.ok) onClose()
    else showFailure(answer.code)
  }
  return (
    <Dialog title={codeWord('entity', 'contact')} isOpen onClose={onClose} size="large">
      <Facts contact={contact} />
      <DialogActions>
        {!isReadOnly && (
          <Button look="plain" icon="trash" onPress={() => void remove()}>
            {t('meetings.removeContact')}
          </Button>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

type Part = { readonly contact: Contact }

function Facts({ contact }: Part) {
  const isReadOnly = useIsReadOnly()
  const save = useContactSave(contact.id)
  const line = (field: 'post' | 'email' | 'phone', label: string) => ({
    term: label,
    detail: (
      <InlineEdit
        label={label}
        value={contact[field] ?? ''}
        isReadOnly={isReadOnly}
        onSave={(value) => save({ field, value: value.trim() === '' ? null : value.trim() })}
      />
    ),
  })
  return (
    <DefinitionList
      entries={[
        {
          term: fieldWord('contact', 'name'),
          detail: (
            <InlineEdit
              label={fieldWord('contact', 'name')}
              value={contact.name}
              isReadOnly={isReadOnly}
              onSave={(value) => save({ field: 'name', value: value.trim() })}
            />
          ),
        },
        { term: fieldWord('contact', 'organisationId'), detail: <OfOrganisation contact={contact} /> },
        line('post', fieldWord('contact', 'post')),
        { term: fieldWord('contact', 'functions'), detail: <Functions contact={contact} /> },
        line('email', fieldWord('contact', 'email')),
        line('phone', fieldWord('contact', 'phone')),
        {
          term: fieldWord('contact', 'remark'),
          detail: (
            <InlineEdit
              label={fieldWord('contact', 'remark')}
              value={contact.remark}
              isLong
              isReadOnly={isReadOnly}
              onSave={(value) => save({ field: 'remark', value })}
            />
          ),
        },
        {
          term: fieldWord('contact', 'provenance'),
          detail: (
            <bdi>
              <LinkedText text={contact.provenance?.source ?? codeWord('provenance', 'entered')} />
            </bdi>
          ),
        },
      ]}
    />
  )
}

function OfOrganisation({ contact }: Part) {
  const isReadOnly = useIsReadOnly()
  const { choices } = useOrganisations()
  const save = useContactSave(contact.id)
  const [failure, setFailure] = useState<string | null>(null)
  return (
    <ComboBox
      label={fieldWord('contact', 'organisationId')}
      isLabelHidden
      isDisabled={isReadOnly}
      choices={choices}
      unknownText={unknownOrganisationText}
      value={contact.organisationId}
      failure={failure}
      // A contact person works for somebody: the field may be empty only while another is looked for.
      onChange={(value) => value !== null && void save({ field: 'organisationId', value }).then(setFailure)}
    />
  )
}

function Functions({ contact }: Part) {
  const isReadOnly = useIsReadOnly()
  const save = useContactSave(contact.id)
  const [failure, setFailure] = useState<string | null>(null)
  const words = contact.functions.map((each) => codeWord('function', each))
  if (isReadOnly) return <span>{words.length === 0 ? t('common.notSet') : formatList(words)}</span>
  return (
    <>
      <FunctionChoice
        value={contact.functions}
        onChange={(value) => void save({ field: 'functions', value }).then(setFailure)}
      />
      {words.length > 1 && <p>{formatList(words)}</p>}
      <FieldFailure text={failure} />
    </>
  )
}
