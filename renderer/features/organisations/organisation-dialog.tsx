import type { Organisation } from '#contract/area/organisation'
import type { InputOf } from '#contract/types'
import { functions, languages, organisationKinds } from '#contract/vocabulary'
import type { Language } from '#contract/vocabulary'
import { wordFor } from '#domain/words'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { languageNames } from '../../i18n/language-names.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { Select } from '../../ui/select.tsx'
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
  const choose = (change: Change): void => void save(change)
  const language = currentLanguage()
  return (
    <DefinitionList
      entries={[
        {
          term: t('organisations.kind'),
          detail: (
            <Select
              label={t('organisations.kind')}
              isLabelHidden
              isDisabled={isReadOnly}
              choices={organisationKinds.map((value) => ({
                value,
                label: wordFor(language, 'organisationKind', value),
              }))}
              value={organisation.kind}
              onChange={(value) => choose({ field: 'kind', value })}
            />
          ),
        },
        {
          term: t('organisations.seat'),
          detail: (
            <InlineEdit
              label={t('organisations.seat')}
              value={organisation.seat ?? ''}
              isReadOnly={isReadOnly}
              onSave={(text) => save({ field: 'seat', value: text.trim() === '' ? null : text.trim() })}
            />
          ),
        },
        {
          term: t('organisations.functions'),
          detail: (
            <FilterMenu
              label={t('organisations.functions')}
              choices={functions.map((value) => ({ value, label: wordFor(language, 'function', value) }))}
              chosen={new Set(organisation.functions)}
              onChange={(chosen) => !isReadOnly && choose({ field: 'functions', value: [...chosen] })}
            />
          ),
        },
        {
          term: t('organisations.description'),
          detail: (
            <InlineEdit
              label={t('organisations.description')}
              value={organisation.description}
              isLong
              isReadOnly={isReadOnly}
              onSave={(value) => save({ field: 'description', value })}
            />
          ),
        },
        {
          term: t('organisations.source'),
          detail: <bdi>{organisation.provenance?.source ?? t('organisations.enteredByHand')}</bdi>,
        },
      ]}
    />
  )
}
