import type { Plan } from '#contract/area/plan'
import { reportKinds } from '#contract/area/report'
import { languages } from '#contract/vocabulary'
import { languageNames } from '../../i18n/language-names.ts'
import { t } from '../../i18n/translate.ts'
import { Select } from '../../ui/select.tsx'
import { SectionOptions } from './section-options.tsx'
import { PeriodOptions } from './period-options.tsx'
import type { ReportDraft } from './report-choices.ts'
import styles from './reports-screen.module.css'

type Props = { readonly plan: Plan; readonly draft: ReportDraft; readonly onChange: (draft: ReportDraft) => void }

const wholePlan = 'all'

/** What the report tells of: its kind, its period, its language, and which activities. */
export function ReportOptions({ plan, draft, onChange }: Props) {
  const kinds = {
    progress: { label: t('reports.progress'), hint: t('reports.progressHint') },
    matrix: { label: t('reports.matrix'), hint: t('reports.matrixHint') },
    handover: { label: t('reports.handover'), hint: t('reports.handoverHint') },
  }
  return (
    <div className={styles.options}>
      <div className={styles.option}>
        <Select
          label={t('reports.kind')}
          choices={reportKinds.map((value) => ({ value, label: kinds[value].label }))}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind })}
        />
        <p className={styles.hint}>{kinds[draft.kind].hint}</p>
      </div>
      <PeriodOptions draft={draft} onChange={onChange} />
      {plan.selectionYears.length > 0 && <ScopeOption plan={plan} draft={draft} onChange={onChange} />}
      <Select
        label={t('reports.language')}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={draft.language}
        onChange={(language) => onChange({ ...draft, language })}
      />
      {draft.kind === 'progress' && <SectionOptions draft={draft} onChange={onChange} />}
    </div>
  )
}

function ScopeOption({ plan, draft, onChange }: Props) {
  const choices = [
    { value: wholePlan, label: t('reports.wholePlan', { count: plan.activityCount }) },
    ...plan.selectionYears.map((year) => ({
      value: String(year),
      label: t('reports.focusOf', { year: String(year) }),
    })),
  ]
  return (
    <Select
      label={t('reports.scope')}
      choices={choices}
      value={draft.focusYear === null ? wholePlan : String(draft.focusYear)}
      onChange={(value) => onChange({ ...draft, focusYear: value === wholePlan ? null : Number(value) })}
    />
  )
}
