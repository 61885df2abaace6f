import { isReviewDue, measureState } from '#domain/risk/measure-state'
import { riskLevel, riskLevels } from '#domain/risk/risk-level'
import { useToday } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { LevelMark } from './level-mark.tsx'
import type { Measure, Risk } from './risk.ts'
import styles from './risks.module.css'

type Props = { readonly risks: readonly Risk[]; readonly measures: readonly Measure[] }

/** The matrix in figures: how many risks are of each level, and what is late. */
export function LevelSummary({ risks, measures }: Props) {
  const today = useToday()
  return (
    <table className={styles.summary}>
      <caption>{t('risks.byLevel')}</caption>
      <tbody>
        {riskLevels.toReversed().map((level) => (
          <tr key={level}>
            <th scope="row">
              <LevelMark level={level} />
            </th>
            <td>{risks.filter(({ assessment }) => riskLevel(assessment) === level).length}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('risks.reviewsDue')}</th>
          <td>{risks.filter((risk) => isReviewDue(risk, today)).length}</td>
        </tr>
        <tr>
          <th scope="row">{t('risks.measuresOverdue')}</th>
          <td>{measures.filter((measure) => measureState(measure, today) === 'overdue').length}</td>
        </tr>
      </tbody>
    </table>
  )
}
