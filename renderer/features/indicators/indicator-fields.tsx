import type { Day, Id, PartialDay } from '#contract/values'
import { indicatorDirections, indicatorMeasures } from '#contract/vocabulary/monitoring'
import type { IndicatorDirection, IndicatorMeasure } from '#contract/vocabulary/monitoring'
import { usePlanActivities } from '../../api/plan-activities.ts'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { CodeSelect } from '../../ui/code-select.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { PartialDayField } from '../../ui/partial-day-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './indicators.module.css'

/** An indicator that is being written down: numbers and categories as they are typed. */
export type IndicatorDraft = {
  readonly activityId: Id | null
  readonly title: string
  readonly unit: string
  readonly direction: IndicatorDirection
  readonly measure: IndicatorMeasure
  readonly baseline: string
  readonly since: PartialDay | null
  readonly target: string
  readonly by: Day | null
  readonly categories: string
  readonly meansOfVerification: string
}

export const emptyDraft: IndicatorDraft = {
  activityId: null,
  title: '',
  unit: '',
  direction: 'ascending',
  measure: 'cumulative',
  baseline: '',
  since: null,
  target: '',
  by: null,
  categories: '',
  meansOfVerification: '',
}

/** What is wrong, by the field that it is said beside. */
export type Failures = {
  readonly [Field in 'title' | 'unit' | 'baseline' | 'target' | 'categories' | 'other']?: string
}

type Props = {
  /** The plan whose activities can be chosen; null where it is plain which activity. */
  readonly planId: Id | null
  readonly draft: IndicatorDraft
  readonly failures: Failures
  readonly onChange: (part: Partial<IndicatorDraft>) => void
}

/** The fields of a new indicator. */
export function IndicatorFields({ planId, ...rest }: Props) {
  const { draft, failures, onChange } = rest
  return (
    <>
      <TextField
        label={t('indicators.whatIsMeasured')}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        failure={failures.title ?? null}
        isRequired
        autoFocus
      />
      <Measured {...rest} />
      <Points {...rest} />
      <TextField
        label={fieldWord('indicator', 'disaggregation')}
        description={t('indicators.categoriesHelp')}
        value={draft.categories}
        onChange={(categories) => onChange({ categories })}
        failure={failures.categories ?? null}
      />
      <TextArea
        label={fieldWord('indicator', 'meansOfVerification')}
        value={draft.meansOfVerification}
        onChange={(meansOfVerification) => onChange({ meansOfVerification })}
      />
      {planId !== null && (
        <ActivityChoice planId={planId} value={draft.activityId} onChange={(activityId) => onChange({ activityId })} />
      )}
    </>
  )
}

type PartProps = Omit<Props, 'planId'>

function Measured({ draft, failures, onChange }: PartProps) {
  return (
    <div className={styles.fields}>
      <TextField
        label={fieldWord('indicator', 'unit')}
        value={draft.unit}
        onChange={(unit) => onChange({ unit })}
        failure={failures.unit ?? null}
        isRequired
      />
      <CodeSelect
        label={fieldWord('indicator', 'direction')}
        vocabulary="indicatorDirection"
        codes={indicatorDirections}
        value={draft.direction}
        onChange={(direction) => onChange({ direction })}
      />
      <CodeSelect
        label={fieldWord('indicator', 'measure')}
        vocabulary="indicatorMeasure"
        codes={indicatorMeasures}
        value={draft.measure}
        onChange={(measure) => onChange({ measure })}
      />
    </div>
  )
}

function Points({ draft, failures, onChange }: PartProps) {
  return (
    <>
      <div className={styles.point}>
        <TextField
          label={fieldWord('indicator', 'baseline')}
          value={draft.baseline}
          onChange={(baseline) => onChange({ baseline })}
          failure={failures.baseline ?? null}
        />
        <PartialDayField label={t('indicators.since')} value={draft.since} onChange={(since) => onChange({ since })} />
      </div>
      <div className={styles.point}>
        <TextField
          label={fieldWord('indicator', 'target')}
          value={draft.target}
          onChange={(target) => onChange({ target })}
          failure={failures.target ?? null}
        />
        <DateField label={t('indicators.byWhen')} value={draft.by} onChange={(by) => onChange({ by })} />
      </div>
    </>
  )
}

type ActivityProps = { readonly planId: Id; readonly value: Id | null; readonly onChange: (id: Id | null) => void }

function ActivityChoice({ planId, value, onChange }: ActivityProps) {
  const { choices } = usePlanActivities(planId)
  return (
    <ComboBox
      label={fieldWord('indicator', 'activityId')}
      description={t('indicators.activityHelp')}
      choices={choices}
      value={value}
      onChange={onChange}
    />
  )
}
