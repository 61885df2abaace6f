import type { KeyboardEvent } from 'react'
import { asksForDecision } from '#domain/selection/year-selection'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { hrefTo } from '../../routing/route.ts'
import type { Route } from '../../routing/route.ts'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { DeferralForm } from './deferral-form.tsx'
import type { SelectionActs } from './use-selection-acts.ts'
import { undecidedWord } from './undecided-word.ts'
import type { Criterion, Decision, SelectionLine } from './use-selection.ts'
import styles from './selection.module.css'

type Props = {
  readonly line: SelectionLine
  readonly place: Route
  readonly decision: Decision | undefined
  readonly criteria: readonly Criterion[]
  readonly acts: SelectionActs
  /** The one row that the Tab key reaches. */
  readonly isActive: boolean
  /** Its reason for being put off is being written. */
  readonly isDeferring: boolean
  readonly onActive: () => void
  readonly onDefer: () => void
  readonly onDeferred: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void
}

/** One activity and what was decided about it. */
export function SelectionRow(props: Props) {
  const { line, place, decision, criteria, acts, isActive, isDeferring, onActive, onDeferred, onKeyDown } = props
  const isReadOnly = useIsReadOnly()
  // Nobody is asked about what is finished; the keys still decide, for a year that is written up afterwards.
  const isFinished = decision === undefined && !asksForDecision(line.status, decision)
  return (
    <tr
      className={styles.row}
      data-row={line.id}
      data-decision={decision?.decision ?? (isFinished ? 'finished' : 'undecided')}
      tabIndex={isActive ? 0 : -1}
      onFocus={onActive}
      onKeyDown={onKeyDown}
    >
      <th scope="row" className={styles.name}>
        <a href={hrefTo(place)} className={styles.link}>
          <bdi className={styles.reference}>{line.reference}</bdi> <bdi>{line.title}</bdi>
        </a>
      </th>
      <td>
        <StatusMark status={line.status} />
      </td>
      <td>
        {isReadOnly || isFinished ? <DecisionWord line={line} decision={decision} /> : <DecisionButtons {...props} />}
        {typeof decision?.carriedFromYear === 'number' && (
          <span className={styles.carried}>{t('selection.from', { year: String(decision.carriedFromYear) })}</span>
        )}
      </td>
      {criteria.map(({ id, name }) => (
        <td key={id} className={styles.tick}>
          <input
            type="checkbox"
            aria-label={t('selection.meets', { reference: line.reference, criterion: name })}
            checked={decision?.criteriaMet?.includes(id) === true}
            disabled={isReadOnly || decision === undefined}
            onChange={(event) => void acts.judge(line, id, event.target.checked)}
          />
        </td>
      ))}
      <td className={styles.reason}>
        {isDeferring ? (
          <DeferralForm
            label={t('selection.reasonOf', { reference: line.reference })}
            reason={decision?.reason ?? ''}
            onDefer={(reason) => acts.decide(line, 'deferred', reason)}
            onEnd={onDeferred}
          />
        ) : (
          <Reason line={line} decision={decision} acts={acts} />
        )}
      </td>
    </tr>
  )
}

function DecisionWord({ line, decision }: Pick<Props, 'line' | 'decision'>) {
  if (decision === undefined) return <span className={styles.quiet}>{undecidedWord(line.status)}</span>
  return codeWord('selectionDecision', decision.decision)
}

/** Two buttons, neither pressed while nothing is decided; a second press takes the decision back. */
function DecisionButtons({ line, decision, acts, onDefer }: Props) {
  const made = decision?.decision
  return (
    <span
      className={styles.decision}
      role="group"
      aria-label={t('selection.decisionOf', { reference: line.reference })}
    >
      <button
        type="button"
        className={styles.choice}
        aria-pressed={made === 'chosen'}
        onClick={() =>
          void (made === 'chosen' ? acts.takeBack(line) : acts.decide(line, 'chosen', decision?.reason ?? ''))
        }
      >
        {codeWord('selectionDecision', 'chosen')}
      </button>
      <button
        type="button"
        className={styles.choice}
        aria-pressed={made === 'deferred'}
        onClick={() => (made === 'deferred' ? void acts.takeBack(line) : onDefer())}
      >
        {codeWord('selectionDecision', 'deferred')}
      </button>
    </span>
  )
}

function Reason({ line, decision, acts }: Pick<Props, 'line' | 'decision' | 'acts'>) {
  const isReadOnly = useIsReadOnly()
  if (decision === undefined) return null
  return (
    <InlineEdit
      label={t('selection.reasonOf', { reference: line.reference })}
      value={decision.reason}
      placeholder={t('selection.addReason')}
      isReadOnly={isReadOnly}
      render={(text) => <bdi className={styles.clamped}>{text}</bdi>}
      onSave={(reason) => acts.decide(line, decision.decision, reason.trim())}
    />
  )
}
