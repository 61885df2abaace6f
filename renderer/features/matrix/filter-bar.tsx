import { useMemo } from 'react'
import type { Ref } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Organisation } from '#contract/area/organisation'
import type { ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import { natures, statuses } from '#contract/vocabulary'
import { organisationAbbreviation } from '#domain/organisation-name'
import { wordFor } from '#domain/words'
import { compareText } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { isNarrowed, noFilter } from './matrix-filter.ts'
import type { MatrixFilter } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'
import styles from './filter-bar.module.css'

type Props = {
  readonly plan: Plan
  readonly areas: readonly ThematicArea[]
  readonly organisations: readonly Organisation[]
  readonly rows: readonly MatrixRow[]
  readonly filter: MatrixFilter
  readonly onChange: (filter: MatrixFilter) => void
  /** Null in a workspace that can only be read. */
  readonly onAdd: (() => void) | null
  readonly inputRef: Ref<HTMLInputElement>
  /** Enter in the filter box: on to what was found. */
  readonly onSubmit: () => void
}

/** The filters over the grid, and the way to a new activity. */
export function FilterBar({ plan, areas, organisations, rows, filter, onChange, onAdd, ...box }: Props) {
  const narrow = (change: Partial<MatrixFilter>): void => onChange({ ...filter, ...change })
  return (
    <div className={styles.bar} role="group" aria-label={t('matrix.filters')}>
      <div className={styles.text}>
        <SearchField
          label={t('matrix.filter')}
          keys="/"
          value={filter.text}
          onChange={(text) => narrow({ text })}
          {...box}
        />
      </div>
      {plan.focusYear !== null && (
        <ToggleButton
          className={styles.toggle ?? ''}
          isSelected={filter.focusYear !== null}
          onChange={(isOn) => narrow({ focusYear: isOn ? plan.focusYear : null })}
        >
          {t('matrix.focusOf', { year: plan.focusYear })}
        </ToggleButton>
      )}
      <FilterMenu
        label={t('matrix.area')}
        choices={areas.map((area) => ({ value: area.id, label: area.name }))}
        chosen={filter.areaIds}
        onChange={(areaIds) => narrow({ areaIds })}
      />
      <FilterMenu
        label={t('matrix.status')}
        choices={statuses.map((code) => ({ value: code, label: wordFor(currentLanguage(), 'status', code) }))}
        chosen={filter.statuses}
        onChange={(chosen) => narrow({ statuses: chosen })}
        render={(choice) => <StatusMark status={choice.value} />}
      />
      <OrganisationFilter plan={plan} organisations={organisations} rows={rows} filter={filter} onChange={onChange} />
      <FilterMenu
        label={t('matrix.nature')}
        choices={natures.map((code) => ({ value: code, label: wordFor(currentLanguage(), 'nature', code) }))}
        chosen={filter.natures}
        onChange={(chosen) => narrow({ natures: chosen })}
      />
      {isNarrowed(filter) && (
        <Button look="plain" onPress={() => onChange({ ...noFilter, focusYear: filter.focusYear })}>
          {t('matrix.clearFilters')}
        </Button>
      )}
      {onAdd !== null && (
        <span className={styles.add}>
          <Button icon="plus" onPress={onAdd} aria-label={t('matrix.addActivity')}>
            <span className={styles.addWord}>{t('matrix.addActivity')}</span>
          </Button>
        </span>
      )}
    </div>
  )
}

type OrganisationProps = Pick<Props, 'plan' | 'organisations' | 'rows' | 'filter' | 'onChange'>

/** The parties first, in their order, then whoever else takes part in an activity. */
function OrganisationFilter({ plan, organisations, rows, filter, onChange }: OrganisationProps) {
  const choices = useMemo(() => {
    const language = currentLanguage()
    const partyIds = plan.parties.toSorted((a, b) => a.position - b.position).map((party) => party.organisationId)
    const participantIds = new Set(rows.flatMap((row) => [...row.roleOf.keys()]))
    const labelled = organisations.map((each) => ({ value: each.id, label: organisationAbbreviation(each, language) }))
    const parties = partyIds.flatMap((id) => labelled.filter((choice) => choice.value === id))
    const others = labelled.filter(({ value }) => participantIds.has(value) && !partyIds.includes(value))
    return [...parties, ...others.toSorted((a, b) => compareText(a.label, b.label))]
  }, [plan, organisations, rows])
  return (
    <FilterMenu
      label={t('matrix.organisation')}
      choices={choices}
      chosen={filter.organisationIds}
      onChange={(organisationIds) => onChange({ ...filter, organisationIds })}
    />
  )
}
