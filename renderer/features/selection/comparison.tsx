import { useState } from 'react'
import { decisionsOf, yearChangeOf, yearChanges } from '#domain/selection/year-selection'
import type { YearChange } from '#domain/selection/year-selection'
import type { Status } from '#contract/vocabulary'
import { t } from '../../i18n/translate.ts'
import { codeWord, fieldWord } from '../../i18n/words.ts'
import { hrefTo } from '../../routing/route.ts'
import { Select } from '../../ui/select.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import { yearPlace } from './places.ts'
import { undecidedWord } from './undecided-word.ts'
import type { Decision, SelectionFacts, SelectionLine } from './use-selection.ts'
import styles from './selection.module.css'

type Props = { readonly facts: SelectionFacts; readonly years: readonly number[]; readonly year: number }

/** Two years side by side: what was carried over, what came in, what went out, what was put off and why. */
export function Comparison({ facts, years, year }: Props) {
  const others = years.filter((each) => each !== year)
  const [chosen, setChosen] = useState<number | null>(null)
  const before = others.filter((each) => each < year).at(-1) ?? others[0] ?? year - 1
  const other = chosen !== null && others.includes(chosen) ? chosen : before
  const [from, to] = other < year ? [other, year] : [year, other]
  const [earlier, later] = [decisionsOf(facts.decisions, from), decisionsOf(facts.decisions, to)]
  const groups = yearChanges
    .map((change) => ({
      change,
      lines: facts.activities.filter(
        ({ id, status }) => yearChangeOf(earlier.get(id), later.get(id), status) === change,
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <>
      <div className={styles.bar}>
        <Select
          label={t('selection.compareWith')}
          choices={others.map((each) => ({ value: String(each), label: String(each) }))}
          value={String(other)}
          onChange={(value) => setChosen(Number(value))}
        />
      </div>
      <div className={styles.scroller}>
        <table className={classes(look.table, look.list, styles.table)}>
          <thead>
            <tr>
              <th scope="col">{fieldWord('selection', 'activityId')}</th>
              <th scope="col">{fieldWord('activity', 'status')}</th>
              <th scope="col">{from}</th>
              <th scope="col">{to}</th>
            </tr>
          </thead>
          {groups.map(({ change, lines }) => (
            <tbody key={change}>
              <tr className={look.group}>
                <th scope="rowgroup" colSpan={4}>
                  {changeName(change, { from, to })} <span className={styles.count}>{lines.length}</span>
                </th>
              </tr>
              {lines.map((line) => (
                <ComparedRow
                  key={line.id}
                  line={line}
                  href={hrefTo(yearPlace(facts.planId, year, line.id))}
                  earlier={earlier.get(line.id)}
                  later={later.get(line.id)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}

type RowProps = {
  readonly line: SelectionLine
  readonly href: string
  readonly earlier: Decision | undefined
  readonly later: Decision | undefined
}

function ComparedRow({ line, href, earlier, later }: RowProps) {
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        <a href={href} className={styles.link}>
          <bdi className={styles.reference}>{line.reference}</bdi> <bdi>{line.title}</bdi>
        </a>
      </th>
      <td>
        <StatusMark status={line.status} />
      </td>
      <td className={styles.reason}>
        <Told decision={earlier} status={line.status} />
      </td>
      <td className={styles.reason}>
        <Told decision={later} status={line.status} />
      </td>
    </tr>
  )
}

function changeName(change: YearChange, { from, to }: { readonly from: number; readonly to: number }): string {
  const [earlier, later] = [String(from), String(to)]
  const names = {
    carried: t('selection.inBoth', { earlier, later }),
    in: t('selection.cameIn', { later }),
    out: t('selection.wentOut', { later }),
    open: t('selection.stillOpen', { later }),
    finished: t('selection.finished', { earlier }),
    deferred: t('selection.putOff', { later }),
  }
  return names[change]
}

/** A decision with its reason, and the year it was carried over from. */
function Told({ decision, status }: { readonly decision: Decision | undefined; readonly status: Status }) {
  if (decision === undefined) return <span className={styles.quiet}>{undecidedWord(status)}</span>
  return (
    <>
      {codeWord('selectionDecision', decision.decision)}
      {decision.carriedFromYear !== null && (
        <span className={styles.quiet}> {t('selection.from', { year: String(decision.carriedFromYear) })}</span>
      )}
      {decision.reason !== '' && (
        <bdi className={styles.why} title={decision.reason}>
          {decision.reason}
        </bdi>
      )}
    </>
  )
}
