import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import { fundingKinds } from '#contract/vocabulary/resources'
import { unknownOrganisationText, useOrganisations } from '../../api/organisation-choices.ts'
import { fieldWord } from '../../i18n/words.ts'
import { CodeSelect } from '../../ui/code-select.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { MoneyField } from '../../ui/money-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { LineDraft, LineFailures } from './funding-line.ts'
import styles from './line-form.module.css'

type Props = {
  readonly draft: LineDraft
  readonly failures: LineFailures
  readonly usual: readonly CurrencyCode[]
  readonly years: readonly number[]
  readonly isDisabled: boolean
  /** Whether the amount is to be typed first. */
  readonly startsWithAmount?: boolean
  readonly onChange: (draft: LineDraft) => void
  /** A field has its value: chosen, or typed and left. */
  readonly onCommit: (field: keyof LineDraft, draft: LineDraft) => void
}

/** The fields of a funding line. */
export function LineFields(props: Props) {
  const { draft, failures, usual, years, isDisabled, startsWithAmount = false, onChange, onCommit } = props
  const choose = <Field extends keyof LineDraft>(field: Field, value: LineDraft[Field]): void => {
    const next = { ...draft, [field]: value }
    onChange(next)
    onCommit(field, next)
  }
  return (
    <div className={styles.fields}>
      <CodeSelect
        label={fieldWord('fundingLine', 'kind')}
        vocabulary="fundingKind"
        codes={fundingKinds}
        value={draft.kind}
        onChange={(kind) => choose('kind', kind)}
        failure={failures.kind ?? null}
        isDisabled={isDisabled}
      />
      <YearField year={draft.year} years={years} isDisabled={isDisabled} onChoose={(year) => choose('year', year)} />
      <div className={styles.whole}>
        <MoneyField
          label={fieldWord('fundingLine', 'money')}
          draft={draft.money}
          onChange={(money) => onChange({ ...draft, money })}
          onCommit={(money) => onCommit('money', { ...draft, money })}
          usual={usual}
          failure={failures.money ?? null}
          isDisabled={isDisabled}
          autoFocus={startsWithAmount}
        />
      </div>
      <DonorField
        draft={draft}
        failure={failures.donorId ?? null}
        isDisabled={isDisabled}
        onChoose={(donorId) => choose('donorId', donorId)}
      />
      <DateField
        label={fieldWord('fundingLine', 'day')}
        value={draft.day}
        onChange={(day) => choose('day', day)}
        failure={failures.day ?? null}
        isDisabled={isDisabled}
      />
      <div className={styles.whole}>
        <TextArea
          label={fieldWord('fundingLine', 'remark')}
          value={draft.remark}
          onChange={(remark) => onChange({ ...draft, remark })}
          onBlur={() => onCommit('remark', draft)}
          rows={2}
          isDisabled={isDisabled}
        />
      </div>
    </div>
  )
}

type YearProps = Pick<Props, 'years' | 'isDisabled'> & {
  readonly year: number
  readonly onChoose: (year: number) => void
}

function YearField({ year, years, isDisabled, onChoose }: YearProps) {
  return (
    <Select
      label={fieldWord('fundingLine', 'year')}
      choices={years.map((each) => ({ value: String(each), label: String(each) }))}
      value={String(year)}
      onChange={(chosen) => onChoose(Number(chosen))}
      isDisabled={isDisabled}
    />
  )
}

type DonorProps = Pick<Props, 'draft' | 'isDisabled'> & {
  readonly failure: string | null
  readonly onChoose: (donorId: Id | null) => void
}

function DonorField({ draft, failure, isDisabled, onChoose }: DonorProps) {
  const { choices } = useOrganisations()
  return (
    <ComboBox
      label={fieldWord('fundingLine', 'donorId')}
      choices={choices}
      value={draft.donorId}
      onChange={onChoose}
      unknownText={unknownOrganisationText}
      failure={failure}
      isDisabled={isDisabled}
    />
  )
}
