import { useState } from 'react'
import type { FundingSummary } from '#contract/area/resources'
import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import { currencyLabel } from '#domain/currency-name'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { formatDay } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { RateDialog } from './rate-dialog.tsx'

type Missing = FundingSummary['missingRates'][number]
type Props = {
  readonly planId: Id
  readonly summary: FundingSummary
  readonly usual: readonly CurrencyCode[]
}

/** What keeps figures from being told, and the way to mend it: a currency to choose, or exactly the rate that is missing. */
export function FundingNotices({ planId, summary, usual }: Props) {
  const [adding, setAdding] = useState<Missing | null>(null)
  const today = useToday()
  return (
    <>
      {summary.currency === null && summary.usedCurrencies.length > 1 && (
        <Banner tone="warning">{t('funding.currencyMissing')}</Banner>
      )}
      {summary.missingRates.map((missing) => (
        <MissingRate key={missing.from} missing={missing} onAdd={() => setAdding(missing)} />
      ))}
      {adding !== null && (
        <RateDialog
          planId={planId}
          // A line of a year that is not over needs the rate of its end: until then the latest serves.
          start={{ from: adding.from, to: adding.to, day: adding.day < today ? adding.day : today }}
          usual={usual}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  )
}

function MissingRate({ missing, onAdd }: { readonly missing: Missing; readonly onAdd: () => void }) {
  const isReadOnly = useIsReadOnly()
  const { from, to, day, lineCount: count, canBeEntered } = missing
  const language = currentLanguage()
  const labels = { from: currencyLabel(language, from), to: currencyLabel(language, to) }
  const text = canBeEntered
    ? t('funding.rateMissing', { count, ...labels, day: formatDay(day) })
    : t('funding.rateImpossible', { count, ...labels })
  const action = canBeEntered && !isReadOnly && <Button onPress={onAdd}>{t('funding.addThisRate')}</Button>
  return (
    <Banner tone="warning" action={action}>
      {text}
    </Banner>
  )
}
