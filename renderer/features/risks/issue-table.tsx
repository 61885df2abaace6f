import type { Id } from '#contract/values'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { formatDay } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { useFirst } from '../../ui/use-first.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import opener from '../../ui/opener.module.css'
import { OfActivity } from './of-activity.tsx'
import { MeasureStateMark } from './measure-state-mark.tsx'
import { measuresOf } from './risk.ts'
import type { Issue, Measure, RiskBook } from './risk.ts'
import styles from './risks.module.css'

type Props = { readonly book: RiskBook; readonly onOpen: (id: Id) => void }

/** Issue, measure, actor: what has gone wrong, what is done against it, and by whom. */
export function IssueTable({ book, onOpen }: Props) {
  const { first, more } = useFirst(book.issues)
  return (
    <>
      <table className={classes(look.table, look.list)}>
        <thead>
          <tr>
            <th scope="col">{codeWord('entity', 'issue')}</th>
            <th scope="col">{codeWord('entity', 'measure')}</th>
            <th scope="col">{t('risks.actor')}</th>
            <th scope="col">{t('risks.state')}</th>
          </tr>
        </thead>
        {first.map((issue) => (
          <Chain key={issue.id} issue={issue} book={book} onOpen={() => onOpen(issue.id)} />
        ))}
      </table>
      {more}
    </>
  )
}

type ChainProps = { readonly issue: Issue; readonly book: RiskBook; readonly onOpen: () => void }

function Chain({ issue, book, onOpen }: ChainProps) {
  const measures = measuresOf(book, { issueId: issue.id, riskId: null })
  const [first, ...others] = measures
  return (
    <tbody>
      <tr className={styles.row}>
        <th scope="rowgroup" className={styles.first} rowSpan={Math.max(1, measures.length)}>
          <span className={styles.named}>
            <OfActivity planId={issue.planId} activityId={issue.activityId} />
            <span className={classes(opener.name, styles.opens)}>
              <Button look="plain" onPress={onOpen}>
                <bdi>{issue.title}</bdi>
              </Button>
              <span className={styles.facts}>
                {issue.resolution === null
                  ? t('risks.raisedOn', { day: formatDay(issue.raisedDay) })
                  : t('risks.resolvedOn', { day: formatDay(issue.resolution.day) })}
              </span>
            </span>
          </span>
        </th>
        {first === undefined ? (
          <td colSpan={3} className={styles.faint}>
            {t('risks.noMeasures')}
          </td>
        ) : (
          <MeasureCells measure={first} />
        )}
      </tr>
      {others.map((measure) => (
        <tr key={measure.id} className={styles.row}>
          <MeasureCells measure={measure} />
        </tr>
      ))}
    </tbody>
  )
}

function MeasureCells({ measure }: { readonly measure: Measure }) {
  const { nameOf } = useOrganisations()
  const { actorId, actorName } = measure
  const actor = [actorId === null ? null : nameOf(actorId), actorName].filter((part) => part !== null).join(', ')
  return (
    <>
      <td className={styles.measure}>
        <bdi>{measure.text}</bdi>
      </td>
      <td>{actor === '' ? <span className={styles.faint}>{t('risks.nobody')}</span> : <bdi>{actor}</bdi>}</td>
      <td className={styles.plain}>
        <MeasureStateMark measure={measure} />
      </td>
    </>
  )
}
