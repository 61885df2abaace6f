import type { Plan } from '#contract/area/plan'
import type { FundingSummary } from '#contract/area/resources'
import type { CurrencyCode } from '#contract/currencies'
import { currencyLabel } from '#domain/currency-name'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { currencyChoices } from '../../ui/currency-choices.ts'
import { Select } from '../../ui/select.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { useFundingView } from './funding-view.ts'
import styles from './funding.module.css'

type Props = {
  readonly plan: Plan
  readonly summary: FundingSummary
  readonly year: number | null
  readonly onAdd: () => void
}

const all = 'all'

/** Over the money: the year, the currency it is told in, and the way to add to it. */
export function MoneyBar({ plan, summary, year, onAdd }: Props) {
  const isReadOnly = useIsReadOnly()
  const { run } = useCommand('plan.edit')
  const years = [...new Set([...summary.lineYears, ...(year === null ? [] : [year])])].toSorted((a, b) => a - b)
  const setCurrency = async (value: CurrencyCode): Promise<void> => {
    const toast = t('funding.currencySaved', { currency: currencyLabel(currentLanguage(), value) })
    const answer = await run({ planId: plan.id, change: { field: 'currency', value } }, toast)
    if (!answer.ok) showFailure(answer.code)
  }
  return (
    <div className={styles.bar}>
      <div className={styles.year}>
        <Select
          label={fieldWord('fundingLine', 'year')}
          choices={[
            { value: all, label: t('funding.allYears') },
            ...years.map((each) => ({ value: String(each), label: String(each) })),
          ]}
          value={year === null ? all : String(year)}
          onChange={(value) => useFundingView.setState({ year: value === all ? null : Number(value) })}
        />
      </div>
      <div className={styles.currency}>
        <ComboBox
          label={t('funding.toldIn')}
          choices={currencyChoices(summary.usedCurrencies)}
          value={summary.currency}
          onChange={(value) => value !== null && value !== plan.currency && void setCurrency(value)}
          placeholder={t('money.chooseCurrency')}
          isDisabled={isReadOnly}
        />
      </div>
      {!isReadOnly && (
        <span className={styles.add}>
          <Button icon="plus" onPress={onAdd}>
            {t('funding.addLine')}
          </Button>
        </span>
      )}
    </div>
  )
}
