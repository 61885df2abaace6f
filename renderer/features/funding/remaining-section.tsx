import type { ActivityLine } from '#contract/area/activity'
import type { FundingSummary } from '#contract/area/resources'
import { formatPercent } from '../../i18n/money-text.ts'
import { t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { useFirst } from '../../ui/use-first.tsx'
import { classes } from '../../ui/classes.ts'
import look from '../../ui/table.module.css'
import opener from '../../ui/opener.module.css'
import { Amount } from './amount.tsx'
import { remainingActivities, withoutNeedCount } from './remaining.ts'
import type { Remaining } from './remaining.ts'
import type { LinesScope } from './lines-scope.ts'
import styles from './funding.module.css'

type Props = {
  readonly summary: FundingSummary
  readonly activities: readonly ActivityLine[]
  /** The year whose focus comes first. */
  readonly focusYear: number | null
  readonly onExplain: (scope: LinesScope) => void
}

/** What waits for resources, most in need first: the list one shows to a donor. */
export function RemainingSection({ summary, activities, focusYear, onExplain }: Props) {
  const remaining = remainingActivities(summary, activities, focusYear)
  const { first, more } = useFirst(remaining)
  // Said of each only where it sets some apart.
  const isMixed = remaining.some((each) => each.isInFocus) && remaining.some((each) => !each.isInFocus)
  const withoutNeed = withoutNeedCount(summary, activities)
  return (
    <section className={styles.section} aria-labelledby="remaining-heading">
      <header className={styles.head}>
        <h2 id="remaining-heading" className={styles.heading}>
          {t('funding.remaining')}
        </h2>
      </header>
      <p className={styles.quiet}>
        {remaining.length === 0 ? t('funding.nothingRemaining') : t('funding.remainingHelp')}
        {withoutNeed > 0 && ` ${t('funding.withoutNeed', { count: withoutNeed })}`}
      </p>
      {remaining.length > 0 && (
        <div className={styles.wide}>
          <table className={classes(look.table, styles.table)}>
            <thead>
              <tr>
                <th scope="col">{codeWord('entity', 'activity')}</th>
                <th scope="col" className={styles.number}>
                  {t('funding.toBeMobilised')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('funding.stillMissing')}
                </th>
              </tr>
            </thead>
            <tbody>
              {first.map((each) => (
                <Row
                  key={each.activity.id}
                  {...each}
                  {...{ onExplain, currency: summary.currency }}
                  focusYear={isMixed ? focusYear : null}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more}
    </section>
  )
}

type RowProps = Remaining & Pick<Props, 'focusYear' | 'onExplain'> & { readonly currency: FundingSummary['currency'] }

function Row({ activity, figures, isInFocus, focusYear, onExplain, currency }: RowProps) {
  const { id, reference, title } = activity
  const scope = {
    title: `${reference} · ${title}`,
    matches: (line: { readonly activityId: string | null }) => line.activityId === id,
    activityId: id,
  }
  const percent = figures.unmetPercent
  return (
    <tr className={opener.row}>
      <th scope="row" className={opener.words}>
        <Button look="plain" onPress={() => onExplain(scope)}>
          <span className={styles.reference}>
            <bdi>{reference}</bdi>
          </span>
          <bdi>{title}</bdi>
        </Button>
        {isInFocus && focusYear !== null && (
          <span className={styles.remark}>{t('funding.inFocus', { year: String(focusYear) })}</span>
        )}
      </th>
      <td className={styles.number}>
        <Amount amount={figures.toBeMobilised} currency={currency} />
      </td>
      <td className={styles.share}>
        {percent !== null && (
          <>
            <span className={styles.track} aria-hidden="true">
              <span style={{ inlineSize: `${percent}%` }} />
            </span>
            {formatPercent(percent)}
          </>
        )}
      </td>
    </tr>
  )
}
