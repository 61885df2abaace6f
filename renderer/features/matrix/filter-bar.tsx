import { useRef } from 'react'
import type { Ref } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Organisation } from '#contract/area/organisation'
import type { ThematicArea } from '#contract/area/outline'
import type { Plan } from '#contract/area/plan'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { AllFilters } from './all-filters.tsx'
import { useFacets } from './filter-facets.tsx'
import { isNarrowed, noFilter } from './matrix-filter.ts'
import type { MatrixFilter } from './matrix-filter.ts'
import type { MatrixRow } from './matrix-row.ts'
import { useElementWidth } from './use-element-width.ts'
import styles from './filter-bar.module.css'

/** Narrower, the menus would not stand in one line beside the filter box. */
const roomForAll = 780

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
  const bar = useRef<HTMLDivElement>(null)
  const width = useElementWidth(bar)
  const facets = useFacets({ plan, areas, organisations, rows, filter, onChange })
  const narrow = (change: Partial<MatrixFilter>): void => onChange({ ...filter, ...change })
  return (
    <div ref={bar} className={styles.bar} role="group" aria-label={t('matrix.filters')}>
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
      {width > 0 && width < roomForAll ? (
        <AllFilters facets={facets} />
      ) : (
        facets.map((facet) => <FilterMenu key={facet.label} {...facet} />)
      )}
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
