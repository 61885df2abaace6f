import { indicatorDirections, indicatorMeasures } from '#contract/vocabulary/monitoring'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { fieldWord } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { CodeFact } from '../../ui/code-fact.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { ProvenanceMark } from '../../ui/provenance-mark.tsx'
import { TextFact } from '../../ui/text-fact.tsx'
import { categoriesDraft, categoriesOf } from './categories.ts'
import type { Indicator, IndicatorBook } from './indicator.ts'
import { BaselineFact, TargetFact } from './point-facts.tsx'
import { useIndicatorActs } from './use-indicator-acts.ts'
import { ValueTable } from './value-table.tsx'
import styles from './indicators.module.css'

type Props = { readonly indicator: Indicator; readonly book: IndicatorBook; readonly onClose: () => void }

/** Every fact of an indicator and every value, each saved as it is changed. */
export function IndicatorDialog({ indicator, book, onClose }: Props) {
  const isReadOnly = useIsReadOnly()
  const { remove } = useIndicatorActs(indicator)
  return (
    <Dialog title={indicator.title} isOpen onClose={onClose} size="large">
      <IndicatorFacts indicator={indicator} />
      <h3 className={styles.heading}>{t('indicators.values')}</h3>
      <ValueTable indicator={indicator} book={book} />
      <DialogActions>
        {!isReadOnly && (
          <Button look="plain" icon="trash" onPress={() => void remove().then((isGone) => isGone && onClose())}>
            {t('indicators.delete')}
          </Button>
        )}
        <Button onPress={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}

function IndicatorFacts({ indicator }: Pick<Props, 'indicator'>) {
  const { edit } = useIndicatorActs(indicator)
  const text = (field: 'title' | 'unit' | 'meansOfVerification', missing?: string) => (
    <TextFact
      label={fieldWord('indicator', field)}
      value={indicator[field]}
      {...(missing !== undefined && { missing })}
      isLong={field === 'meansOfVerification'}
      onSave={(value) => edit({ field, value })}
    />
  )
  const { direction, measure, disaggregation, provenance } = indicator
  const entries = [
    { term: fieldWord('indicator', 'title'), detail: text('title', t('indicators.titleMissing')) },
    { term: fieldWord('indicator', 'unit'), detail: text('unit', t('indicators.unitMissing')) },
    { term: fieldWord('indicator', 'baseline'), detail: <BaselineFact indicator={indicator} /> },
    { term: fieldWord('indicator', 'target'), detail: <TargetFact indicator={indicator} /> },
    {
      term: fieldWord('indicator', 'direction'),
      detail: (
        <CodeFact
          vocabulary="indicatorDirection"
          codes={indicatorDirections}
          label={fieldWord('indicator', 'direction')}
          value={direction}
          onSave={(value) => edit({ field: 'direction', value })}
        />
      ),
    },
    {
      term: fieldWord('indicator', 'measure'),
      detail: (
        <CodeFact
          vocabulary="indicatorMeasure"
          codes={indicatorMeasures}
          label={fieldWord('indicator', 'measure')}
          value={measure}
          onSave={(value) => edit({ field: 'measure', value })}
        />
      ),
    },
    {
      term: fieldWord('indicator', 'disaggregation'),
      detail: (
        <TextFact
          label={fieldWord('indicator', 'disaggregation')}
          value={categoriesDraft(disaggregation)}
          onSave={(typed) => edit({ field: 'disaggregation', value: categoriesOf(typed) })}
        />
      ),
    },
    { term: fieldWord('indicator', 'meansOfVerification'), detail: text('meansOfVerification') },
    {
      term: fieldWord('indicator', 'provenance'),
      detail: provenance !== null && <ProvenanceMark provenance={provenance} />,
    },
  ]
  return <DefinitionList entries={entries.filter(({ detail }) => detail !== false)} />
}
