import type { ReactNode } from 'react'
import type { Id } from '#contract/values'
import { compareText } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { Contribution } from './contribution.ts'
import { promiseFilters, useContributionsView } from './contributions-view.ts'
import type { PromiseFilter } from './contributions-view.ts'
import styles from './contributions.module.css'

type Props = {
  readonly records: readonly Contribution[]
  readonly organisationOf: (organisationId: Id) => string
  readonly action: ReactNode
}

/** Over the ledger: whose promises are shown, and which. */
export function ContributionsBar({ records, organisationOf, action }: Props) {
  const { organisationIds, filter } = useContributionsView()
  const choices = [...new Set(records.map(({ organisationId }) => organisationId))]
    .map((value) => ({ value, label: organisationOf(value) }))
    .toSorted((first, second) => compareText(first.label, second.label))
  return (
    <div className={styles.bar}>
      <Segmented
        label={t('contributions.show')}
        choices={promiseFilters.map((value) => ({ value, label: filterName(value) }))}
        value={filter}
        onChange={(value) => useContributionsView.setState({ filter: value })}
      />
      <FilterMenu
        label={fieldWord('contribution', 'organisationId')}
        choices={choices}
        chosen={organisationIds}
        onChange={(chosen) => useContributionsView.setState({ organisationIds: chosen })}
      />
      <span className={styles.add}>{action}</span>
    </div>
  )
}

function filterName(filter: PromiseFilter): string {
  const names = {
    all: t('contributions.showAll'),
    open: t('contributions.showOpen'),
    overdue: t('contributions.showOverdue'),
  }
  return names[filter]
}
