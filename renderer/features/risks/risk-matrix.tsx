import { Button, VisuallyHidden } from 'react-aria-components'
import type { RiskAssessment } from '#contract/entity/risk'
import { fivePoints, riskLevel } from '#domain/risk/risk-level'
import type { FivePoint } from '#domain/risk/risk-level'
import { levelWord, scaleWord } from '#domain/words/risk-scale'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { LevelShape } from './level-mark.tsx'
import type { Risk } from './risk.ts'
import styles from './risk-matrix.module.css'

type Props = {
  readonly risks: readonly Risk[]
  /** The cell whose risks alone are listed. */
  readonly chosen: RiskAssessment | null
  readonly onChoose: (cell: RiskAssessment | null) => void
}

/** Every risk in its cell of likelihood and impact; a press lists those of a cell, and a second one all again. */
export function RiskMatrix({ risks, chosen, onChoose }: Props) {
  const language = currentLanguage()
  const counts = Map.groupBy(risks, ({ assessment }) => keyOf(assessment))
  return (
    <table className={styles.matrix}>
      <caption className={styles.caption}>{t('risks.matrixHelp')}</caption>
      <thead>
        <tr>
          <td className={styles.axis}>{t('risks.impactAxis')}</td>
          {fivePoints.map((likelihood) => (
            <th key={likelihood} scope="col">
              {scaleWord(language, 'likelihood', likelihood)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fivePoints.toReversed().map((impact) => (
          <tr key={impact}>
            <th scope="row">{scaleWord(language, 'impact', impact)}</th>
            {fivePoints.map((likelihood) => {
              const cell = { likelihood, impact }
              const isChosen = chosen !== null && keyOf(chosen) === keyOf(cell)
              const count = counts.get(keyOf(cell))?.length ?? 0
              const press = (): void => onChoose(isChosen ? null : cell)
              return <Cell key={likelihood} {...{ cell, count, isChosen }} onPress={press} />
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={1 + fivePoints.length} className={styles.axis} data-axis="likelihood">
            {t('risks.likelihoodAxis')}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

type CellProps = {
  readonly cell: { readonly likelihood: FivePoint; readonly impact: FivePoint }
  readonly count: number
  readonly isChosen: boolean
  readonly onPress: () => void
}

function Cell({ cell, count, isChosen, onPress }: CellProps) {
  const language = currentLanguage()
  const level = riskLevel(cell)
  const word = levelWord(language, level)
  const content = (
    <>
      {count > 0 && <span className={styles.count}>{count}</span>}
      <span className={styles.level}>
        <LevelShape level={level} /> {word}
      </span>
    </>
  )
  if (count === 0 && !isChosen) {
    return (
      <td className={styles.cell} data-level={level}>
        <span className={styles.inside}>{content}</span>
      </td>
    )
  }
  const likelihood = scaleWord(language, 'likelihood', cell.likelihood)
  const impact = scaleWord(language, 'impact', cell.impact)
  return (
    <td className={styles.cell} data-level={level}>
      <Button className={styles.inside ?? ''} aria-pressed={isChosen} onPress={onPress}>
        {content} <VisuallyHidden>{t('risks.cell', { likelihood, impact })}</VisuallyHidden>
      </Button>
    </td>
  )
}

function keyOf({ likelihood, impact }: RiskAssessment): string {
  return `${likelihood} ${impact}`
}
