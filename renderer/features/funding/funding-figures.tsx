import type { ReactNode } from 'react'
import { Button, VisuallyHidden } from 'react-aria-components'
import type { FundingSummary } from '#contract/area/resources'
import { currencyLabel } from '#domain/currency-name'
import { formatMoney, formatPercent } from '../../i18n/money-text.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Amount } from './amount.tsx'
import { FundingBar } from './funding-bar.tsx'
import { isAvailable, isRequired, isSpent } from './lines-scope.ts'
import type { LinesScope } from './lines-scope.ts'
import styles from './funding-figures.module.css'

type Props = { readonly summary: FundingSummary; readonly onExplain: (scope: LinesScope) => void }

/** The plan's money in four figures, each of which opens the lines it is made of. */
export function PlanFigures({ summary, onExplain }: Props) {
  const { total, currency } = summary
  const figure = { currency, onExplain }
  return (
    <section aria-label={t('funding.figures')} className={styles.figures}>
      <dl className={styles.row}>
        <Figure
          {...figure}
          amount={total.required}
          scope={{ title: codeWord('fundingKind', 'required'), matches: isRequired }}
        />
        <Figure {...figure} amount={total.available} scope={{ title: t('funding.available'), matches: isAvailable }} />
        <Figure
          {...figure}
          amount={total.toBeMobilised}
          scope={{ title: t('funding.toBeMobilised'), matches: (line) => isRequired(line) || isAvailable(line) }}
          note={<Unmet summary={summary} />}
          isMain
        />
        <Figure
          {...figure}
          amount={total.expenditure}
          scope={{ title: codeWord('fundingKind', 'expenditure'), matches: isSpent }}
        />
      </dl>
      <FundingBar figures={total} />
      <Firmness summary={summary} />
    </section>
  )
}

type FigureProps = {
  readonly amount: number | null
  readonly currency: FundingSummary['currency']
  readonly scope: LinesScope
  readonly onExplain: (scope: LinesScope) => void
  readonly note?: ReactNode
  /** What the officer came for. */
  readonly isMain?: boolean
}

function Figure({ amount, currency, scope, onExplain, note, isMain = false }: FigureProps) {
  return (
    <div className={styles.figure} data-main={isMain || undefined}>
      <dt className={styles.term}>{scope.title}</dt>
      <dd className={styles.detail}>
        <Button className={styles.value ?? ''} onPress={() => onExplain(scope)}>
          <VisuallyHidden elementType="span">{`${t('funding.showLines', { name: scope.title })}: `}</VisuallyHidden>
          <Amount amount={amount} currency={currency} />
          {currency !== null && amount !== null && (
            <span className={styles.unit}>{currencyLabel(currentLanguage(), currency)}</span>
          )}
        </Button>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </dd>
    </div>
  )
}

/** What is available by how firm it is, with the tone that it has in the bar. */
function Firmness({ summary: { total, currency } }: Pick<Props, 'summary'>) {
  if (total.available === null || total.available === 0) return null
  return (
    <div className={styles.note}>
      {(['received', 'committed', 'pledged'] as const)
        .filter((kind) => total[kind] !== 0)
        .map((kind) => (
          <span key={kind} className={styles.part} data-part={kind}>
            {codeWord('fundingKind', kind)} <Amount amount={total[kind]} currency={currency} />
          </span>
        ))}
    </div>
  )
}

function Unmet({ summary: { total, currency } }: Pick<Props, 'summary'>) {
  if (total.required !== 0 && total.overfunded !== null && total.overfunded > 0 && currency !== null) {
    return t('funding.overfunded', { amount: formatMoney({ amount: total.overfunded, currency }) })
  }
  if (total.unmetPercent === null) return null
  return t('funding.ofRequired', { percent: formatPercent(total.unmetPercent) })
}
