import type { RiskAssessment } from '#contract/entity/risk'
import { fivePoints, riskLevel } from '#domain/risk/risk-level'
import { t } from '../../i18n/translate.ts'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import { LevelMark } from './level-mark.tsx'
import { pointOf, scaleChoices } from './scale-choices.ts'
import styles from './forms.module.css'

type Props = {
  readonly assessment: RiskAssessment
  readonly onSave: (assessment: RiskAssessment) => Promise<string | null>
}

/** How likely a risk is and how much it would matter, each chosen in place, and the level that follows. */
export function AssessmentFact({ assessment, onSave }: Props) {
  const textOf = (value: number) => `${fivePoints.find((point) => point === value) ?? 1}` as const
  return (
    <span className={styles.level}>
      <LevelMark level={riskLevel(assessment)} />
      <QuietSelect
        label={t('risks.likelihood')}
        choices={scaleChoices('likelihood')}
        value={textOf(assessment.likelihood)}
        onSave={(chosen) => onSave({ ...assessment, likelihood: pointOf(chosen) })}
      />
      <QuietSelect
        label={t('risks.impact')}
        choices={scaleChoices('impact')}
        value={textOf(assessment.impact)}
        onSave={(chosen) => onSave({ ...assessment, impact: pointOf(chosen) })}
      />
    </span>
  )
}
