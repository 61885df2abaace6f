import { useState } from 'react'
import { currencies } from '#contract/currencies'
import type { CurrencyCode } from '#contract/currencies'
import type { Day, Id } from '#contract/values'
import { readRate } from '#domain/money/read-rate'
import { useCommand } from '../../api/use-command.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { decimalFaultText, formatRate } from '../../i18n/money-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { currencyChoices } from '../../ui/currency-choices.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './line-form.module.css'

/** A rate that is to be added, as far as it is known. */
export type RateStart = { readonly from: CurrencyCode | null; readonly to: CurrencyCode | null; readonly day: Day }

type Props = {
  readonly planId: Id
  readonly start: RateStart
  readonly usual: readonly CurrencyCode[]
  readonly onClose: () => void
}

type Failures = { readonly [Field in 'pair' | 'value' | 'day' | 'source']?: string }

const money = currencies.filter((code) => code !== 'XTS')

/** Adds a dated rate of exchange with its source; what cannot be is refused beside its field. */
export function RateDialog({ planId, start, usual, onClose }: Props) {
  const [pair, setPair] = useState({ from: start.from, to: start.to })
  const [value, setValue] = useState('')
  const [day, setDay] = useState<Day | null>(start.day)
  const [source, setSource] = useState('')
  const [failures, setFailures] = useState<Failures>({})
  const { run, state } = useCommand('currencyRate.create')

  const add = async (): Promise<void> => {
    const read = rateOf(value)
    if (!read.ok) return setFailures({ value: read.problem })
    const { from, to } = pair
    if (from === null || to === null) return setFailures({ pair: t('money.chooseCurrency') })
    if (day === null) return setFailures({ day: t('funding.dayNeeded') })
    if (source.trim() === '') return setFailures({ source: t('funding.sourceNeeded') })
    const currencyRate = { planId, rate: { from, to, value: read.value }, day, source: source.trim(), provenance: null }
    const answer = await run({ id: null, currencyRate }, t('funding.rateAdded', { from, to }))
    if (!answer.ok) return setFailures({ [fieldOf(answer.code)]: failureText(answer.code) })
    onClose()
  }
  return (
    <Dialog title={t('funding.addRate')} isOpen onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => (event.preventDefault(), void add())}>
        <Pair pair={pair} usual={usual} failure={failures.pair ?? null} onChange={setPair} />
        <div className={styles.fields}>
          <TextField
            label={t('funding.rateValue')}
            value={value}
            onChange={setValue}
            failure={failures.value ?? null}
            description={reading(pair, value)}
            autoFocus
          />
          <DateField
            label={fieldWord('currencyRate', 'day')}
            value={day}
            onChange={setDay}
            failure={failures.day ?? null}
          />
          <div className={styles.whole}>
            <TextField
              label={t('funding.rateSource')}
              value={source}
              onChange={setSource}
              placeholder={t('funding.rateExample')}
              failure={failures.source ?? null}
            />
          </div>
        </div>
        <DialogActions>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" look="primary" isPending={state === 'running'}>
            {t('funding.addRate')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

type Currencies = { readonly from: CurrencyCode | null; readonly to: CurrencyCode | null }
type PairProps = {
  readonly pair: Currencies
  readonly usual: readonly CurrencyCode[]
  readonly failure: string | null
  readonly onChange: (pair: Currencies) => void
}

function Pair({ pair, usual, failure, onChange }: PairProps) {
  const choices = currencyChoices(usual).filter(({ value }) => money.some((code) => code === value))
  return (
    <div className={styles.fields}>
      <ComboBox
        label={t('funding.rateFrom')}
        choices={choices}
        value={pair.from}
        onChange={(from) => onChange({ ...pair, from })}
        failure={failure}
      />
      <ComboBox
        label={t('funding.rateTo')}
        choices={choices}
        value={pair.to}
        onChange={(to) => onChange({ ...pair, to })}
      />
    </div>
  )
}

type RateValue = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string }

function rateOf(text: string): RateValue {
  const read = readRate(text, currentLanguage())
  switch (read.kind) {
    case 'read':
      return { ok: true, value: read.value }
    case 'zero':
      return { ok: false, problem: t('funding.rateZero') }
    case 'too-large':
      return { ok: false, problem: t('money.tooLarge') }
    default:
      return { ok: false, problem: decimalFaultText(read) }
  }
}

/** The rate as it is read, so that a comma that was meant otherwise is seen at once. */
function reading({ from, to }: Currencies, text: string): string | null {
  const read = rateOf(text)
  return read.ok && from !== null && to !== null
    ? t('funding.rateText', { from, value: formatRate(read.value), to })
    : null
}

function fieldOf(code: string): keyof Failures {
  if (code === 'currencyRate.same') return 'pair'
  return code === 'currencyRate.exists' || code === 'currencyRate.in-future' ? 'day' : 'value'
}
