import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { CurrencyCode } from '#contract/currencies'
import type { InputOf, ValueOf } from '#contract/types'
import type { Id } from '#contract/values'
import { readRate } from '#domain/money/read-rate'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useQuery } from '../../api/use-query.ts'
import { failureText } from '../../i18n/failure-text.ts'
import { formatDay } from '../../i18n/format.ts'
import { decimalFaultText, formatRate } from '../../i18n/money-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { InlineEdit } from '../../ui/inline-edit.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { showFailure } from '../../ui/show-failure.ts'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import { RateDialog } from './rate-dialog.tsx'
import styles from './funding.module.css'

type Rate = ValueOf<'currencyRate.list'>['records'][number]
type Change = InputOf<'currencyRate.edit'>['change']
type Props = { readonly planId: Id; readonly usual: readonly CurrencyCode[] }

/** The plan's rates of exchange, newest first, each with its day and who published it. */
export function RatesSection({ planId, usual }: Props) {
  const isReadOnly = useIsReadOnly()
  const today = useToday()
  const answer = useQuery('currencyRate.list', { planId, activityId: null })
  const [isAdding, setIsAdding] = useState(false)
  const rates = answer.kind === 'ready' ? answer.value.records : []
  const inOrder = rates.toSorted((first, second) => (first.day < second.day ? 1 : first.day > second.day ? -1 : 0))
  const [from = null, to = null] = [usual[1], usual[0]]
  return (
    <section className={styles.section} aria-labelledby="rates-heading">
      <header className={styles.head}>
        <h2 id="rates-heading" className={styles.heading}>
          {t('funding.rates')}
        </h2>
        {!isReadOnly && (
          <Button look="plain" icon="plus" onPress={() => setIsAdding(true)}>
            {t('funding.addRate')}
          </Button>
        )}
      </header>
      {rates.length === 0 ? (
        <p className={styles.quiet}>{t('funding.noRates')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t('funding.ratesHelp')}</p>
          <RateTable rates={inOrder} isReadOnly={isReadOnly} />
        </>
      )}
      {isAdding && (
        <RateDialog planId={planId} start={{ from, to, day: today }} usual={usual} onClose={() => setIsAdding(false)} />
      )}
    </section>
  )
}

function RateTable({ rates, isReadOnly }: { readonly rates: readonly Rate[]; readonly isReadOnly: boolean }) {
  return (
    <table className={classes(look.table, styles.table)}>
      <thead>
        <tr>
          <th scope="col">{fieldWord('currencyRate', 'rate')}</th>
          <th scope="col">{fieldWord('currencyRate', 'day')}</th>
          <th scope="col">{fieldWord('currencyRate', 'source')}</th>
          {!isReadOnly && (
            <th scope="col">
              <VisuallyHidden>{t('funding.deleteRate')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => (
          <RateRow key={rate.id} rate={rate} isReadOnly={isReadOnly} />
        ))}
      </tbody>
    </table>
  )
}

function RateRow({ rate: { id, rate, day, source, provenance }, isReadOnly }: RowProps) {
  const { from, to } = rate
  const save = useRateEdit(id, { from, to })
  const remove = useRateDeletion(id, { from, to })
  const saveValue = (text: string): Promise<string | null> => {
    const read = readRate(text, currentLanguage())
    if (read.kind === 'read') return save({ field: 'rate', value: { from, to, value: read.value } })
    if (read.kind === 'zero') return Promise.resolve(t('funding.rateZero'))
    return Promise.resolve(read.kind === 'too-large' ? t('money.tooLarge') : decimalFaultText(read))
  }
  return (
    <tr>
      <th scope="row" className={styles.rate}>
        <InlineEdit
          label={t('funding.rateText', { from, value: formatRate(rate.value), to })}
          value={formatRate(rate.value)}
          onSave={saveValue}
          isReadOnly={isReadOnly}
          render={(text) => <bdi>{t('funding.rateText', { from, value: text, to })}</bdi>}
        />
      </th>
      <td>{formatDay(day)}</td>
      <td>
        <InlineEdit
          label={fieldWord('currencyRate', 'source')}
          value={source}
          onSave={(text) =>
            text.trim() === ''
              ? Promise.resolve(t('funding.sourceNeeded'))
              : save({ field: 'source', value: text.trim() })
          }
          isReadOnly={isReadOnly}
        />
        <ProvenanceMark provenance={provenance} />
      </td>
      {!isReadOnly && (
        <td className={styles.acts}>
          <IconButton icon="trash" label={t('funding.deleteRate')} onPress={() => void remove()} />
        </td>
      )}
    </tr>
  )
}

type RowProps = { readonly rate: Rate; readonly isReadOnly: boolean }
type Pair = { readonly from: CurrencyCode; readonly to: CurrencyCode }

function useRateEdit(currencyRateId: Id, pair: Pair): (change: Change) => Promise<string | null> {
  const { run } = useCommand('currencyRate.edit')
  return async (change) => {
    const answer = await run({ currencyRateId, change }, t('funding.rateSaved', pair))
    return answer.ok ? null : failureText(answer.code)
  }
}

function useRateDeletion(currencyRateId: Id, pair: Pair): () => Promise<void> {
  const { run } = useCommand('currencyRate.delete')
  return async () => {
    const answer = await run({ currencyRateId }, t('funding.rateDeleted', pair))
    if (!answer.ok) showFailure(answer.code)
  }
}
