import type { ReportChoice } from '#contract/area/report'
import { useSteadyQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import styles from './reports-screen.module.css'

/** The report as a page. It is the very page that PDF prints, so what is seen here is what is handed over. */
export function ReportPreview({ choice }: { readonly choice: ReportChoice }) {
  const isReversed = choice.period.fromDay > choice.period.toDay
  const answer = useSteadyQuery('report.preview', isReversed ? null : choice)
  return (
    <section className={styles.preview} aria-label={t('reports.preview')}>
      {answer.kind === 'loading' && <SkeletonRows />}
      {answer.kind === 'failed' && <FailureState code={answer.code} />}
      {answer.kind === 'ready' && (
        <iframe className={styles.page} src={answer.value.path} title={t('reports.preview')} sandbox="" />
      )}
    </section>
  )
}
