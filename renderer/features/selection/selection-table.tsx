import { useRef, useState } from 'react'
import { fieldWord } from '../../i18n/words.ts'
import { ToggleTip } from '../../ui/toggle-tip.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import { yearPlace } from './places.ts'
import { SelectionRow } from './selection-row.tsx'
import type { SelectionActs } from './use-selection-acts.ts'
import type { Criterion, Decision, SelectionFacts } from './use-selection.ts'
import { useRowKeys } from './use-row-keys.ts'
import styles from './selection.module.css'

type Props = {
  readonly facts: SelectionFacts
  readonly year: number
  readonly decisions: ReadonlyMap<string, Decision>
  readonly acts: SelectionActs
}

/** Every activity by thematic area, with what was decided, by which criteria and why. Rows answer to keys. */
export function SelectionTable({ facts, year, decisions, acts }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [deferringId, setDeferringId] = useState<string | null>(null)
  const { planId, criteria } = facts
  const groups = groupsOf(facts)
  const order = groups.flatMap(({ lines }) => lines.map(({ id }) => id))
  const focusRow = (id: string): void => {
    const row = table.current?.querySelector(`[data-row="${id}"]`)
    if (row instanceof HTMLElement) row.focus()
  }
  const press = useRowKeys({ planId, year, order, criteria, decisions, acts, focusRow, onDefer: setDeferringId })
  return (
    <div className={styles.scroller}>
      <table className={classes(look.table, look.list, styles.table)} ref={table}>
        <Head criteria={criteria} />
        {groups.map(({ id, name, lines }) => (
          <tbody key={id}>
            <tr className={look.group}>
              <th scope="rowgroup" colSpan={criteria.length + 4}>
                <bdi>{name}</bdi>
              </th>
            </tr>
            {lines.map((line) => (
              <SelectionRow
                key={line.id}
                {...{ line, criteria, acts }}
                place={yearPlace(planId, year, line.id)}
                decision={decisions.get(line.id)}
                isActive={line.id === (activeId ?? order[0])}
                isDeferring={line.id === deferringId}
                onActive={() => setActiveId(line.id)}
                onDefer={() => setDeferringId(line.id)}
                onDeferred={() => {
                  setDeferringId(null)
                  focusRow(line.id)
                }}
                onKeyDown={(event) => press(event, line)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Head({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{fieldWord('selection', 'activityId')}</th>
        <th scope="col">{fieldWord('activity', 'status')}</th>
        <th scope="col">{fieldWord('selection', 'decision')}</th>
        {criteria.map((criterion, index) => (
          <th key={criterion.id} scope="col" className={styles.tick}>
            <ToggleTip text={criterion.name}>{index + 1}</ToggleTip>
          </th>
        ))}
        <th scope="col" className={styles.reason}>
          {fieldWord('selection', 'reason')}
        </th>
      </tr>
    </thead>
  )
}

/** The areas that hold activities, in the plan's order. */
function groupsOf({ areas, activities }: SelectionFacts) {
  return areas
    .map(({ id, name }) => ({ id, name, lines: activities.filter(({ areaId }) => areaId === id) }))
    .filter(({ lines }) => lines.length > 0)
}
