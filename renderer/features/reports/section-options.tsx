import { reportSections } from '#contract/area/report'
import type { ReportSection } from '#contract/area/report'
import { t } from '../../i18n/translate.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { ReportDraft } from './report-choices.ts'

type Props = { readonly draft: ReportDraft; readonly onChange: (draft: ReportDraft) => void }

/** Which sections the progress report has: each can be switched off. */
export function SectionOptions({ draft, onChange }: Props) {
  const names: { readonly [Section in ReportSection]: string } = {
    summary: t('reports.sectionSummary'),
    ratings: t('reports.sectionRatings'),
    overdue: t('reports.sectionOverdue'),
    decisions: t('reports.sectionDecisions'),
    milestones: t('reports.sectionMilestones'),
    slippage: t('reports.sectionSlippage'),
    indicators: t('reports.sectionIndicators'),
    risks: t('reports.sectionRisks'),
    funding: t('reports.sectionFunding'),
    contributions: t('reports.sectionContributions'),
    activities: t('reports.sectionActivities'),
    notes: t('reports.sectionNotes'),
    evidence: t('reports.sectionEvidence'),
    documents: t('reports.sectionDocuments'),
    sources: t('reports.sectionSources'),
  }
  const shown = reportSections.filter((section) => !draft.leftOut.includes(section))
  const change = (ticked: readonly ReportSection[]): void =>
    onChange({ ...draft, leftOut: reportSections.filter((section) => !ticked.includes(section)) })
  return (
    <Disclosure
      title={t('reports.sections')}
      summary={t('reports.sectionCount', { count: shown.length, total: reportSections.length })}
    >
      <CheckList
        label={t('reports.sections')}
        choices={reportSections.map((value) => ({ value, label: names[value] }))}
        value={shown}
        onChange={change}
      />
    </Disclosure>
  )
}
