import { countSelection, decisionsOf, unfinishedOf } from '#domain/selection/year-selection'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { SelectionTable } from './selection-table.tsx'
import { useSelectionActs } from './use-selection-acts.ts'
import type { SelectionActs } from './use-selection-acts.ts'
import type { SelectionFacts } from './use-selection.ts'
import styles from './selection.module.css'

type Props = { readonly facts: SelectionFacts; readonly year: number }

/** One year: how much is chosen, what can be carried over into it, and every activity with its decision. */
export function YearSelection({ facts, year }: Props) {
  const isReadOnly = useIsReadOnly()
  const decisions = decisionsOf(facts.decisions, year)
  const acts = useSelectionActs(facts.planId, year, decisions)
  const counts = countSelection(facts.activities, facts.decisions, year)
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.counts} role="status">
          {t('selection.counts', counts)}
        </p>
        <span className={styles.space} />
        {!isReadOnly && <CarryOver facts={facts} year={year} acts={acts} />}
      </div>
      {!isReadOnly && <p className={styles.hint}>{t('selection.keys')}</p>}
      <SelectionTable facts={facts} year={year} decisions={decisions} acts={acts} />
    </>
  )
}

/** What the latest earlier year left unfinished; nothing where there is nothing to carry. */
function CarryOver({ facts, year, acts }: Props & { readonly acts: SelectionActs }) {
  const earlier = facts.decisions.map((each) => each.year).filter((each) => each < year)
  const fromYear = earlier.length === 0 ? null : Math.max(...earlier)
  if (fromYear === null) return null
  const count = unfinishedOf(facts.activities, facts.decisions, { fromYear, toYear: year }).length
  if (count === 0) return null
  return (
    <Button icon="redo" onPress={() => void acts.carryOver(fromYear)}>
      {t('selection.carryOver', { count, year: String(fromYear) })}
    </Button>
  )
}
