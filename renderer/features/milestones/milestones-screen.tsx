import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { t } from '../../i18n/translate.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { SlippageLedger } from './slippage-ledger.tsx'
import styles from './milestones-screen.module.css'

/** All milestones of a plan by day, what is overdue first; and every day that was moved. */
export function MilestonesScreen({ planId }: { readonly planId: string }) {
  const [shown, setShown] = useState<'milestones' | 'slippage'>('milestones')
  const choices = [
    { value: 'milestones', label: t('milestones.title') },
    { value: 'slippage', label: t('milestones.slippage') },
  ] as const
  return (
    <section className={styles.screen} aria-label={t('milestones.title')}>
      <VisuallyHidden>
        <h2>{t('milestones.title')}</h2>
      </VisuallyHidden>
      <div>
        <Segmented label={t('milestones.shown')} choices={choices} value={shown} onChange={setShown} />
      </div>
      {shown === 'milestones' ? <MilestoneTable planId={planId} /> : <SlippageLedger planId={planId} />}
    </section>
  )
}
