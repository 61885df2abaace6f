import { useState } from 'react'
import type { Plan } from '#contract/area/plan'
import type { CurrencyCode } from '#contract/currencies'
import type { Id } from '#contract/values'
import { fundingOf, reportingCurrency } from '#domain/money/funding'
import { rateBook } from '#domain/money/rates'
import { currencyLabel } from '#domain/currency-name'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { useQuery } from '../../api/use-query.ts'
import { formatDay } from '../../i18n/format.ts'
import { formatAmount, formatMoney } from '../../i18n/money-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { Amount } from './amount.tsx'
import { FundingBar } from './funding-bar.tsx'
import type { FundingLine, ShownLine } from './funding-line.ts'
import { LineEditor } from './line-editor.tsx'
import { NewLineForm } from './new-line-form.tsx'
import { useLineSetting } from './setting.ts'
import styles from './activity-funding.module.css'

type Props = { readonly planId: Id; readonly activityId: Id }

/** The money of an activity, in its panel and on its page. */
export function ActivityFunding({ planId, activityId }: Props) {
  const isReadOnly = useIsReadOnly()
  const plan = useQuery('plan.get', { planId })
  const answer = useQuery('fundingLine.list', { planId, activityId })
  const [shown, setShown] = useState<ShownLine | null>(null)
  if (answer.kind !== 'ready' || plan.kind !== 'ready') return null
  const lines = answer.value.records
  const add = !isReadOnly && (
    <Button look="plain" icon="plus" onPress={() => setShown({ lineId: null })}>
      {t('funding.addLine')}
    </Button>
  )
  return (
    <PanelSection title={t('funding.title')} count={lines.length} action={add}>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{t('funding.noneOfActivity')}</p>
      ) : (
        <>
          <Figures plan={plan.value} lines={lines} />
          <Lines
            lines={lines}
            currency={reportingCurrency(plan.value.currency, lines)}
            onOpen={(lineId) => setShown({ lineId })}
          />
        </>
      )}
      <LineDialog {...{ planId, activityId, lines, shown }} onClose={() => setShown(null)} />
    </PanelSection>
  )
}

type FiguresProps = { readonly plan: Plan; readonly lines: readonly FundingLine[] }

function Figures({ plan, lines }: FiguresProps) {
  const rates = useQuery('currencyRate.list', { planId: plan.id, activityId: null })
  const currency = reportingCurrency(plan.currency, lines)
  if (rates.kind !== 'ready') return null
  if (currency === null) return <p className={styles.quiet}>{t('funding.currencyMissing')}</p>
  const figures = fundingOf(lines, currency, rateBook(rates.value.records))
  const shown = [
    { term: codeWord('fundingKind', 'required'), amount: figures.required },
    { term: t('funding.available'), amount: figures.available },
    { term: t('funding.toBeMobilised'), amount: figures.toBeMobilised },
    { term: codeWord('fundingKind', 'expenditure'), amount: figures.expenditure },
  ]
  return (
    <div className={styles.figures}>
      <FundingBar figures={figures} />
      <dl className={styles.row}>
        {shown.map(({ term, amount }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Amount amount={amount} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t('funding.toldAs', { currency: currencyLabel(currentLanguage(), currency) })}</p>
      {figures.required !== 0 && figures.overfunded !== null && figures.overfunded > 0 && (
        <p className={styles.quiet}>
          {t('funding.overfunded', { amount: formatMoney({ amount: figures.overfunded, currency }) })}
        </p>
      )}
    </div>
  )
}

type LinesProps = {
  readonly lines: readonly FundingLine[]
  readonly currency: CurrencyCode | null
  readonly onOpen: (lineId: Id) => void
}

function Lines({ lines, currency, onOpen }: LinesProps) {
  const { nameOf } = useOrganisations()
  return (
    <ul className={styles.list}>
      {lines.map(({ id, kind, donorId, year, day, money }) => (
        <li key={id} className={styles.line}>
          <Button look="plain" onPress={() => onOpen(id)}>
            {codeWord('fundingKind', kind)}
          </Button>
          <span className={styles.words}>
            {donorId !== null && (
              <>
                <bdi>{nameOf(donorId) ?? t('funding.unknownOrganisation')}</bdi>
                {' · '}
              </>
            )}
            {day === null ? year : formatDay(day)}
          </span>
          <bdi className={styles.amount}>{money.currency === currency ? formatAmount(money) : formatMoney(money)}</bdi>
        </li>
      ))}
    </ul>
  )
}

type DialogProps = Props & {
  readonly lines: readonly FundingLine[]
  readonly shown: ShownLine | null
  readonly onClose: () => void
}

function LineDialog({ planId, activityId, lines, shown, onClose }: DialogProps) {
  const setting = useLineSetting(
    planId,
    [...new Set(lines.map(({ money }) => money.currency))],
    lines.map(({ year }) => year),
  )
  const line = lines.find(({ id }) => id === shown?.lineId)
  if (shown?.lineId === null) {
    return (
      <Dialog title={t('funding.addLine')} isOpen onClose={onClose}>
        <NewLineForm setting={setting} activityId={activityId} canChooseActivity={false} onDone={onClose} />
      </Dialog>
    )
  }
  if (line === undefined) return null
  return (
    <Dialog title={t('funding.editLine')} isOpen onClose={onClose}>
      <LineEditor key={line.id} line={line} setting={setting} onDone={onClose} />
    </Dialog>
  )
}
