import type { Treatment } from '#contract/entity/risk'
import { riskTreatments } from '#contract/vocabulary/monitoring'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { QuietSelect } from '../../ui/quiet-select.tsx'
import { TextFact } from '../../ui/text-fact.tsx'
import { none } from './facts.tsx'

type Props = {
  readonly label: string
  readonly value: Treatment | null
  readonly onSave: (treatment: Treatment | null) => Promise<string | null>
}

/** What is done about the risk: its kind, and how. */
export function TreatmentFact({ label, value, onSave }: Props) {
  const kinds = riskTreatments.map((kind) => ({
    value: kind,
    label: codeWord('riskTreatment', kind),
  }))
  const choose = (kind: string): Promise<string | null> => {
    const chosen = riskTreatments.find((each) => each === kind)
    return onSave(chosen === undefined ? null : { kind: chosen, text: value?.text ?? '' })
  }
  return (
    <>
      <QuietSelect
        label={label}
        choices={[{ value: none, label: t('risks.noTreatment') }, ...kinds]}
        value={value?.kind ?? none}
        onSave={choose}
      />
      {value !== null && (
        <TextFact
          label={t('risks.howTreated')}
          value={value.text}
          isLong
          onSave={(text) => onSave({ ...value, text })}
        />
      )}
    </>
  )
}
