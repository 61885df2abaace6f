import { VisuallyHidden } from 'react-aria-components'
import type { Plan } from '#contract/area/plan'
import type { ReportChoice } from '#contract/area/report'
import type { Day } from '#contract/values'
import { useToday } from '../../api/app-state.tsx'
import { useAsOf } from '../../api/as-of.tsx'
import { useQuery } from '../../api/use-query.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { ExportButtons } from './export-buttons.tsx'
import { periodAround } from './periods.ts'
import { useReportDrafts } from './report-choices.ts'
import type { ReportDraft } from './report-choices.ts'
import { ReportOptions } from './report-options.tsx'
import { ReportPreview } from './report-preview.tsx'
import styles from './reports-screen.module.css'

/** Makes a report of the plan: what it tells of on one side, the page itself on the other. */
export function ReportsScreen({ planId }: { readonly planId: string }) {
  const plan = useQuery('plan.get', { planId })
  const today = useToday()
  const asOf = useAsOf()
  const kept = useReportDrafts((state) => state.drafts.get(planId))
  const choose = useReportDrafts((state) => state.choose)
  if (plan.kind === 'loading') return <SkeletonRows />
  if (plan.kind === 'failed') return <FailureState code={plan.code} />

  const draft = kept ?? firstDraft(plan.value, today)
  const choice = choiceOf(planId, draft, asOf?.day ?? null)
  return (
    <div className={styles.screen}>
      <VisuallyHidden>
        <h2>{t('reports.title')}</h2>
      </VisuallyHidden>
      <div className={styles.side}>
        <ReportOptions plan={plan.value} draft={draft} onChange={(changed) => choose(planId, changed)} />
        <ExportButtons choice={choice} />
      </div>
      <ReportPreview choice={choice} />
    </div>
  )
}

/** The year in focus, or this one, for the activities in focus: what a committee asks for first. */
function firstDraft(plan: Plan, today: Day): ReportDraft {
  const day = plan.focusYear === null ? today : `${String(plan.focusYear).padStart(4, '0')}-01-01`
  return {
    kind: 'progress',
    periodKind: 'year',
    period: periodAround('year', day),
    language: currentLanguage(),
    focusYear: plan.focusYear,
    leftOut: [],
  }
}

function choiceOf(
  planId: string,
  { kind, period, language, focusYear, leftOut }: ReportDraft,
  asOf: Day | null,
): ReportChoice {
  return { planId, kind, period, language, focusYear, asOf, leftOut }
}
