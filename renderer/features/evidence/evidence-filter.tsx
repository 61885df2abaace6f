import { evidenceOwners } from '#contract/area/evidence'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { Select } from '../../ui/select.tsx'
import type { Filter } from './matching.ts'
import styles from './evidence-screen.module.css'

type Props = { readonly filter: Filter; readonly onChange: (filter: Filter) => void }

/** Narrows the list by words and by what the files belong to. */
export function EvidenceFilter({ filter, onChange }: Props) {
  const kinds = evidenceOwners.map((value) => ({ value, label: codeWord('entity', value) }))
  return (
    <div className={styles.filter}>
      <SearchField label={t('evidence.find')} value={filter.text} onChange={(text) => onChange({ ...filter, text })} />
      <Select
        label={t('evidence.kind')}
        isLabelHidden
        choices={[{ value: 'all' as const, label: t('evidence.allKinds') }, ...kinds]}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
    </div>
  )
}
