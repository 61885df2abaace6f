import type { RiskAssessment } from '#contract/entity/risk'
import { riskCategories, riskStatuses } from '#contract/vocabulary/monitoring'
import type { RiskCategory, RiskStatus } from '#contract/vocabulary/monitoring'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { fieldWord, codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import styles from './risks.module.css'

type Props = {
  readonly statuses: ReadonlySet<RiskStatus>
  readonly onStatuses: (statuses: ReadonlySet<RiskStatus>) => void
  readonly categories: ReadonlySet<RiskCategory>
  readonly onCategories: (categories: ReadonlySet<RiskCategory>) => void
  readonly cell: RiskAssessment | null
  readonly onCell: (cell: null) => void
  readonly onAdd: (what: 'risk' | 'issue') => void
}

/** Which risks are shown, and what can be added. */
export function RisksBar({ statuses, onStatuses, categories, onCategories, cell, onCell, onAdd }: Props) {
  const isReadOnly = useIsReadOnly()
  return (
    <div className={styles.bar}>
      <FilterMenu
        label={fieldWord('risk', 'status')}
        choices={riskStatuses.map((value) => ({ value, label: codeWord('riskStatus', value) }))}
        chosen={statuses}
        onChange={onStatuses}
      />
      <FilterMenu
        label={fieldWord('risk', 'category')}
        choices={riskCategories.map((value) => ({ value, label: codeWord('riskCategory', value) }))}
        chosen={categories}
        onChange={onCategories}
      />
      {cell !== null && (
        <Button look="plain" icon="close" onPress={() => onCell(null)}>
          {t('risks.allCells')}
        </Button>
      )}
      {!isReadOnly && (
        <span className={styles.end}>
          <Button icon="plus" onPress={() => onAdd('issue')}>
            {t('risks.addIssue')}
          </Button>
          <Button icon="plus" onPress={() => onAdd('risk')}>
            {t('risks.addRisk')}
          </Button>
        </span>
      )}
    </div>
  )
}
