import { useState } from 'react'
import type { Id } from '#contract/values'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import opener from '../../ui/opener.module.css'
import { standingOf, nameOf, useIndicatorBook } from './indicator.ts'
import type { Indicator, IndicatorBook } from './indicator.ts'
import { IndicatorDialog } from './indicator-dialog.tsx'
import { NewIndicatorDialog } from './new-indicator-dialog.tsx'
import { NoData } from './no-data.tsx'
import { BaselineFact, TargetFact } from './point-facts.tsx'
import { Trend } from './trend.tsx'
import styles from './indicators.module.css'

type Props = { readonly planId: Id; readonly activityId: Id }

/** What tells whether an activity has its effect, in its panel and on its page. */
export function IndicatorsSection({ planId, activityId }: Props) {
  const isReadOnly = useIsReadOnly()
  const book = useIndicatorBook(planId, activityId)
  const [openId, setOpenId] = useState<Id | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  if (book === null || (isReadOnly && book.indicators.length === 0)) return null
  const open = book.indicators.find(({ id }) => id === openId)
  const add = !isReadOnly && (
    <Button look="plain" icon="plus" onPress={() => setIsAdding(true)}>
      {t('indicators.add')}
    </Button>
  )
  return (
    <PanelSection title={t('indicators.title')} count={book.indicators.length} action={add}>
      {book.indicators.length === 0 && <p className={styles.quiet}>{t('indicators.noneOfActivity')}</p>}
      <ul className={styles.list}>
        {book.indicators.map((indicator) => (
          <Item key={indicator.id} indicator={indicator} book={book} onOpen={() => setOpenId(indicator.id)} />
        ))}
      </ul>
      {open !== undefined && <IndicatorDialog indicator={open} book={book} onClose={() => setOpenId(null)} />}
      {isAdding && <NewIndicatorDialog planId={planId} activityId={activityId} onClose={() => setIsAdding(false)} />}
    </PanelSection>
  )
}

type ItemProps = { readonly indicator: Indicator; readonly book: IndicatorBook; readonly onOpen: () => void }

function Item({ indicator, book, onOpen }: ItemProps) {
  const { readings, latest, newerWithoutData, percent, total } = standingOf(book, indicator)
  return (
    <li className={styles.item}>
      <div>
        <span className={opener.name}>
          <Button look="plain" onPress={onOpen}>
            <bdi>{indicator.title}</bdi>
          </Button>
        </span>{' '}
        <ProvenanceMark provenance={indicator.provenance} />
      </div>
      <div className={styles.facts}>
        <BaselineFact indicator={indicator} />
        <span className={styles.arrow} aria-hidden="true" />
        <TargetFact indicator={indicator} />
      </div>
      <div className={styles.facts}>
        <span className={styles.latest}>
          {latest === null ? <NoData /> : formatNumber(latest.actual)}
          {latest !== null && <span className={styles.quiet}> {nameOf(latest.period)}</span>}
        </span>
        {newerWithoutData !== null && (
          <span className={styles.untold}>{t('indicators.noDataIn', { period: nameOf(newerWithoutData.period) })}</span>
        )}
        {percent !== null && <span>{t('indicators.percentReached', { percent: formatNumber(percent) })}</span>}
        {total !== null && <span>{t('indicators.totalOfPeriods', { total: formatNumber(total) })}</span>}
      </div>
      <Trend indicator={indicator} readings={readings} />
    </li>
  )
}
