import { useState } from 'react'
import { organisationKinds } from '#contract/vocabulary'
import type { OrganisationKind } from '#contract/vocabulary'
import { useCommand } from '../../api/use-command.ts'
import { newOrganisation } from '../../api/new-organisation.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FieldFailure } from '../../ui/field.tsx'
import { CodeSelect } from '../../ui/code-select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './organisations-screen.module.css'

type Props = { readonly onClose: () => void; readonly onMade: (organisationId: string) => void }

/** Adds an organisation by its name and abbreviation in the language of the program. */
export function NewOrganisationDialog({ onClose, onMade }: Props) {
  const [name, setName] = useState('')
  const [abbreviation, setAbbreviation] = useState('')
  const [kind, setKind] = useState<OrganisationKind>('multilateral')
  const [failure, setFailure] = useState<string | null>(null)
  const { run, state } = useCommand('organisation.create')
  const isNamed = name.trim() + abbreviation.trim() !== ''

  const add = async (): Promise<void> => {
    const organisation = newOrganisation(currentLanguage(), name.trim() || null, abbreviation.trim() || null, kind)
    const answer = await run(
      { id: null, organisation },
      t('organisations.added', { organisation: abbreviation || name }),
    )
    if (!answer.ok) return setFailure(failureText(answer.code))
    onClose()
    onMade(answer.value.id)
  }
  return (
    <Dialog title={t('organisations.add')} isOpen onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField label={t('organisations.name')} value={name} onChange={setName} autoFocus />
        <TextField label={t('organisations.abbreviation')} value={abbreviation} onChange={setAbbreviation} />
        <CodeSelect
          label={fieldWord('organisation', 'kind')}
          vocabulary="organisationKind"
          codes={organisationKinds}
          value={kind}
          onChange={setKind}
        />
        <FieldFailure text={failure} />
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={!isNamed} isPending={state === 'running'}>
            {t('organisations.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
