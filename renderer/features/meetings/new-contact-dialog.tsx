import { useState } from 'react'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly planId: string
  readonly onClose: () => void
  /** Told who was added, so that the rest can be filled in. */
  readonly onMade: (contactId: string) => void
}

/** Adds a contact person by name and organisation. */
export function NewContactDialog({ planId, onClose, onMade }: Props) {
  const { choices } = useOrganisations()
  const [name, setName] = useState('')
  const [organisationId, setOrganisationId] = useState<string | null>(null)
  const [isIncomplete, setIsIncomplete] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('contact.create')
  const add = async (): Promise<void> => {
    setIsIncomplete(true)
    if (name.trim() === '' || organisationId === null) return
    const none = { post: null, functions: [], email: null, phone: null, remark: '', provenance: null }
    const contact = { planId, organisationId, name: name.trim(), ...none }
    const answer = await run({ id: null, contact }, t('meetings.contactAdded', { name: contact.name }))
    if (!answer.ok) return setFailure(failureText(answer.code))
    onClose()
    onMade(answer.value.id)
  }
  return (
    <Dialog title={t('meetings.addContact')} isOpen onClose={onClose}>
      <form onSubmit={(event) => (event.preventDefault(), void add())}>
        <TextField
          label={fieldWord('contact', 'name')}
          value={name}
          onChange={setName}
          failure={isIncomplete && name.trim() === '' ? t('meetings.contactNameMissing') : null}
          isRequired
          autoFocus
        />
        <ComboBox
          label={fieldWord('contact', 'organisationId')}
          choices={choices}
          value={organisationId}
          unknownText={unknownOrganisationText}
          onChange={setOrganisationId}
          failure={isIncomplete && organisationId === null ? t('meetings.organisationMissing') : null}
          isRequired
        />
        <FieldFailure text={failure} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={state === 'running'}>
            {t('meetings.addContact')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
