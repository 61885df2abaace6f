import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Id } from '#contract/values'
import type { PeriodKind } from '#contract/vocabulary/monitoring'
import { periodKinds } from '#contract/vocabulary/monitoring'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { codeWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterMenu } from '../../ui/filter-menu.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useIndicatorBook } from './indicator.ts'
import type { IndicatorBook } from './indicator.ts'
import { IndicatorDialog } from './indicator-dialog.tsx'
import { IndicatorGrid } from './indicator-grid.tsx'
import { NewIndicatorDialog } from './new-indicator-dialog.tsx'
import styles from './indicators.module.css'

/** All indicators of a plan by activity, with a column for each reporting period. */
export function IndicatorsScreen({ planId }: { readonly planId: Id }) {
  const isReadOnly = useIsReadOnly()
  const book = useIndicatorBook(planId, null)
  const [openId, setOpenId] = useState<Id | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  if (book === null) return <SkeletonRows />
  const open = book.indicators.find(({ id }) => id === openId)
  const add = !isReadOnly && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('indicators.add')}
    </Button>
  )
  return (
    <section className={styles.screen} aria-label={t('indicators.title')}>
      <VisuallyHidden>
        <h2>{t('indicators.title')}</h2>
      </VisuallyHidden>
      {book.indicators.length === 0 ? (
        <EmptyState icon="report" title={t('indicators.emptyTitle')} action={add}>
          {t('indicators.emptyHelp')}
        </EmptyState>
      ) : (
        <Filled planId={planId} book={book} add={add} onOpen={setOpenId} />
      )}
      {open !== undefined && <IndicatorDialog indicator={open} book={book} onClose={() => setOpenId(null)} />}
      {isAdding && <NewIndicatorDialog planId={planId} activityId={null} onClose={() => setIsAdding(false)} />}
    </section>
  )
}

type FilledProps = {
  readonly planId: Id
  readonly book: IndicatorBook
  readonly add: React.ReactNode
  readonly onOpen: (id: Id) => void
}

function Filled({ planId, book, add, onOpen }: FilledProps) {
  const language = currentLanguage()
  const [field, setField] = useState<'actual' | 'target'>('actual')
  const [text, setText] = useState('')
  const [kinds, setKinds] = useState<ReadonlySet<PeriodKind>>(new Set())
  const used = periodKinds.filter((kind) => book.periods.some((period) => period.kind === kind))
  const wanted = text.trim().toLocaleLowerCase(language)
  const shown = {
    ...book,
    indicators: book.indicators.filter(({ title }) => title.toLocaleLowerCase(language).includes(wanted)),
    periods: book.periods.filter(({ kind }) => kinds.size === 0 || kinds.has(kind)),
  }
  const fields = [
    { value: 'actual', label: t('indicators.actuals') },
    { value: 'target', label: t('indicators.targets') },
  ] as const
  return (
    <>
      <div className={styles.bar}>
        <Segmented label={t('indicators.shown')} choices={fields} value={field} onChange={setField} />
        <span className={styles.search}>
          <SearchField label={t('indicators.find')} value={text} onChange={setText} />
        </span>
        {used.length > 1 && (
          <FilterMenu
            label={t('indicators.period')}
            choices={used.map((value) => ({ value, label: codeWord('periodKind', value) }))}
            chosen={kinds}
            onChange={setKinds}
          />
        )}
        <span className={styles.end}>{add}</span>
      </div>
      {book.periods.length === 0 && <p className={styles.quiet}>{t('indicators.noPeriods')}</p>}
      {shown.indicators.length === 0 ? (
        <p className={styles.quiet}>{t('indicators.nothingMatches')}</p>
      ) : (
        <IndicatorGrid planId={planId} book={shown} field={field} onOpen={onOpen} />
      )}
    </>
  )
}
