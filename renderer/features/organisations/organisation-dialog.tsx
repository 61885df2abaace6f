import type { Organisation } from '#contract/area/organisation'
import type { InputOf } from '#contract/types'
import { functions, languages, organisationKinds } from '#contract/vocabulary'
import type { Language } from '#contract/vocabulary'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { LinkedText } from '../../ui/linked-text.tsx'
import { CodeSelect } from '../../ui/code-select.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import styles from './organisations-screen.module.css'

type Props = { readonly organisation: Organisation; readonly onClose: () => void }
type Change = InputOf<'organisation.edit'>['change']
type NameField = `${'name' | 'abbreviation'}${'En' | 'Fr' | 'Es' | 'Ar' | 'Ru' | 'Zh'}`

const suffixes = { en: 'En', fr: 'Fr', es: 'Es', ar: 'Ar', ru: 'Ru', zh: 'Zh' } as const satisfies Record<
  Language,
  string
>

/** Every fact of an organisation, each saved as it is changed; its names in the six languages side by side. */
export function OrganisationDialog({ organisation, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run: remove } = useCommand('organisation.delete')
  const deleteOrganisation = async (): Promise<void> => {
    const answer = await remove({ organisationId: organisation.id }, t('organisations.deleted'))
    if (answer.ok) onClose()
    else showFailure(answer.code)
  }
  return (
    <Dialog title={t('organisations.details')} isOpen onClose={onClose} size="large">
      <div className={styles.details}>
        <Names organisation={organisation} isReadOnly={isReadOnly} />
        <Facts organisation={organisation} isReadOnly={isReadOnly} />
      </div>
      <DialogActions>
        {!isReadOnly && (
          <Button look="plain" icon="trash" onPress={() => void deleteOrganisation()}>
            {t('organisations.delete')}
          </Button>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

type PartProps = { readonly organisation: Organisation; readonly isReadOnly: boolean }

function useSave(organisationId: string): (change: Change) => Promise<string | null> {
  const { run } = useCommand('organisation.edit')
  return async (change) => {
    const answer = await run({ organisationId, change })
    return answer.ok ? null : failureText(answer.code)
  }
}

function Names({ organisation, isReadOnly }: PartProps) {
  const save = useSave(organisation.id)
  const name = (field: NameField, label: string) => (
    <InlineEdit
      label={label}
      value={organisation[field] ?? ''}
      isReadOnly={isReadOnly}
      onSave={(text) => save({ field, value: text.trim() === '' ? null : text.trim() })}
    />
  )
  return (
    <table className={styles.names}>
      <thead>
        <tr>
          <th scope="col">{t('organisations.language')}</th>
          <th scope="col">{t('organisations.abbreviation')}</th>
          <th scope="col">{t('organisations.name')}</th>
        </tr>
      </thead>
      <tbody>
        {languages.map((language) => {
          const values = { language: languageNames[language] }
          return (
            <tr key={language}>
              <th scope="row">{languageNames[language]}</th>
              <td>{name(`abbreviation${suffixes[language]}`, t('organisations.abbreviationIn', values))}</td>
              <td>{name(`name${suffixes[language]}`, t('organisations.nameIn', values))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Facts({ organisation, isReadOnly }: PartProps) {
  const save = useSave(organisation.id)
  const written = (field: 'seat' | 'description', label: string) => (
    <InlineEdit
      label={label}
      value={organisation[field] ?? ''}
      isLong={field === 'description'}
      isReadOnly={isReadOnly}
      onSave={(text) => save(field === 'seat' ? { field, value: text.trim() || null } : { field, value: text })}
    />
  )
  return (
    <DefinitionList
      entries={[
        {
          term: fieldWord('organisation', 'kind'),
          detail: <Kind organisation={organisation} isReadOnly={isReadOnly} />,
        },
        { term: fieldWord('organisation', 'seat'), detail: written('seat', fieldWord('organisation', 'seat')) },
        {
          term: fieldWord('organisation', 'functions'),
          detail: <Functions organisation={organisation} isReadOnly={isReadOnly} />,
        },
        {
          term: fieldWord('organisation', 'description'),
          detail: written('description', fieldWord('organisation', 'description')),
        },
        {
          term: fieldWord('organisation', 'provenance'),
          detail: (
            <bdi>
              <LinkedText text={organisation.provenance?.source ?? codeWord('provenance', 'entered')} />
            </bdi>
          ),
        },
      ]}
    />
  )
}

function Kind({ organisation, isReadOnly }: PartProps) {
  const save = useSave(organisation.id)
  return (
    <CodeSelect
      label={fieldWord('organisation', 'kind')}
      isLabelHidden
      isDisabled={isReadOnly}
      vocabulary="organisationKind"
      codes={organisationKinds}
      value={organisation.kind}
      onChange={(value) => void save({ field: 'kind', value })}
    />
  )
}

function Functions({ organisation, isReadOnly }: PartProps) {
  const save = useSave(organisation.id)
  const choices = functions.map((value) => ({ value, label: codeWord('function', value) }))
  return (
    <FilterMenu
      label={fieldWord('organisation', 'functions')}
      choices={choices}
      chosen={new Set(organisation.functions)}
      onChange={(chosen) => !isReadOnly && void save({ field: 'functions', value: [...chosen] })}
    />
  )
}
