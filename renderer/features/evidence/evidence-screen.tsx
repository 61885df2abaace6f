import { useState } from 'react'
import type { Evidence } from '#contract/area/evidence'
import type { Id } from '#contract/values'
import { useQuery } from '../../api/use-query.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import { BinderButton } from './binder-button.tsx'
import { EvidenceFilter } from './evidence-filter.tsx'
import { EvidenceTable } from './evidence-table.tsx'
import { matching, wholeList } from './matching.ts'
import styles from './evidence-screen.module.css'

type Props = { readonly planId: Id }

/** Every file that gives evidence for a plan, numbered, and all of them as one binder. */
export function EvidenceScreen({ planId }: Props) {
  const answer = useQuery('evidence.list', { planId })
  if (answer.kind === 'loading') return <SkeletonRows />
  if (answer.kind === 'failed') return <FailureState code={answer.code} />
  const { items } = answer.value
  return (
    <div className={classes(page.screen, styles.screen)}>
      {items.length === 0 ? (
        <EmptyState icon="document" title={t('evidence.empty')}>
          {t('evidence.emptyHelp')}
        </EmptyState>
      ) : (
        <Files planId={planId} items={items} />
      )}
    </div>
  )
}

function Files({ planId, items }: Props & { readonly items: readonly Evidence[] }) {
  const [filter, setFilter] = useState(wholeList)
  const shown = matching(items, filter)
  const counts = { shown: formatNumber(shown.length), total: formatNumber(items.length) }
  return (
    <>
      <div className={styles.bar}>
        <EvidenceFilter filter={filter} onChange={setFilter} />
        <BinderButton planId={planId} />
      </div>
      <p className={styles.count} role="status">
        {t('evidence.count', counts)}
      </p>
      {shown.length === 0 ? (
        <p className={styles.count}>{t('evidence.nothingFound')}</p>
      ) : (
        <EvidenceTable planId={planId} items={shown} />
      )}
    </>
  )
}
