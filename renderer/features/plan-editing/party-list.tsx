import { useState } from 'react'
import type { Party, Plan } from '#contract/area/plan'
import type { Organisation } from '#contract/area/organisation'
import { organisationAbbreviation, organisationName } from '#domain/organisation-name'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { compareText } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import styles from './plan-editing.module.css'

/** The organisations that agreed the plan, each with what it brings. */
export function PartyList({ plan }: { readonly plan: Plan }) {
  const answer = useQuery('organisation.list', {})
  const organisations = answer.kind === 'ready' ? answer.value.organisations : []
  const parties = plan.parties.toSorted((a, b) => a.position - b.position)
  return (
    <section className={styles.section} aria-label={t('planEditing.organisations')}>
      <h3 className={styles.heading}>{t('planEditing.organisations')}</h3>
      <ul className={styles.list}>
        {parties.map((party) => (
          <PartyLine key={party.id} party={party} organisations={organisations} />
        ))}
      </ul>
      <AddParty plan={plan} organisations={organisations} />
    </section>
  )
}

function PartyLine({
  party,
  organisations,
}: {
  readonly party: Party
  readonly organisations: readonly Organisation[]
}) {
  const edit = useCommand('party.edit')
  const remove = useCommand('party.remove')
  const organisation = organisations.find((each) => each.id === party.organisationId)
  const name = organisation === undefined ? '' : organisationAbbreviation(organisation, currentLanguage())
  const save = async (value: string): Promise<string | null> => {
    const answer = await edit.run({ partyId: party.id, change: { field: 'contribution', value } })
    return answer.ok ? null : failureText(answer.code)
  }
  const takeOut = async (): Promise<void> => {
    const answer = await remove.run({ partyId: party.id }, t('planEditing.partyRemoved', { organisation: name }))
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <li className={styles.line}>
      <bdi className={styles.name}>{name}</bdi>
      <InlineEdit
        label={t('planEditing.contributionOf', { organisation: name })}
        value={party.contribution}
        onSave={save}
        isLong
        placeholder={t('planEditing.addContribution')}
      />
      <ProvenanceMark provenance={party.provenance} />
      <IconButton
        icon="close"
        label={t('planEditing.removeParty', { organisation: name })}
        onPress={() => void takeOut()}
      />
    </li>
  )
}

function AddParty({ plan, organisations }: { readonly plan: Plan; readonly organisations: readonly Organisation[] }) {
  const add = useCommand('party.add')
  const [addedCount, setAddedCount] = useState(0)
  const choices = organisations
    .filter((each) => plan.parties.every((party) => party.organisationId !== each.id))
    .map((each) => ({ value: each.id, label: organisationName(each, currentLanguage()) }))
    .toSorted((a, b) => compareText(a.label, b.label))
  const addOrganisation = async (organisationId: string): Promise<void> => {
    const position = Math.max(0, ...plan.parties.map((party) => party.position + 1))
    const party = { planId: plan.id, organisationId, position, functions: [], contribution: '', provenance: null }
    const answer = await add.run({ id: null, party })
    if (!answer.ok) return showFailure(answer.code)
    setAddedCount(addedCount + 1)
  }
  if (choices.length === 0) return null
  return (
    <ComboBox
      // A fresh, empty box after each one that was added.
      key={addedCount}
      label={t('planEditing.addParty')}
      choices={choices}
      value={null}
      onChange={(organisationId) => organisationId !== null && void addOrganisation(organisationId)}
    />
  )
}
