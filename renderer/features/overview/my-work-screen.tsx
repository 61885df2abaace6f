import { useState } from 'react'
import { organisationAbbreviation } from '#domain/organisation-name'
import { useQuery, useSteadyQuery } from '../../api/use-query.ts'
import { compareText, formatNumber } from '../../i18n/format.ts'
import { currentLanguage, t } from '../../i18n/translate.ts'
import { hrefTo } from '../../routing/route.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Select } from '../../ui/select.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { useWindowTitle } from '../../ui/use-window-title.ts'
import { AttentionList } from './attention-list.tsx'
import { attentionPlace } from './attention-place.ts'
import styles from './overview-screen.module.css'

const everyone = 'all'
const shortCount = 40

/** What wants attention in every current plan, of one's own organisation unless one asks for others. */
export function MyWorkScreen() {
  useWindowTitle(t('overview.myWork'))
  const workspace = useQuery('workspace.get', {})
  const [choice, setChoice] = useState<string | null>(null)
  if (workspace.kind !== 'ready') return <SkeletonRows />
  const own = workspace.value.profile?.organisationId ?? everyone
  const chosen = choice ?? own
  return (
    <div className={styles.page}>
      <PageHeader title={t('overview.myWork')} facts={<span>{t('overview.myWorkHelp')}</span>} />
      <div className={styles.screen}>
        <OrganisationChoice value={chosen} onChange={setChoice} />
        <Lines organisationId={chosen === everyone ? null : chosen} />
      </div>
    </div>
  )
}

type ChoiceProps = { readonly value: string; readonly onChange: (value: string) => void }

function OrganisationChoice({ value, onChange }: ChoiceProps) {
  const answer = useQuery('organisation.list', {})
  const known = answer.kind === 'ready' ? answer.value.organisations : []
  const choices = known
    .map((each) => ({ value: each.id, label: organisationAbbreviation(each, currentLanguage()) }))
    .toSorted((a, b) => compareText(a.label, b.label))
  return (
    <div className={styles.filter}>
      <Select
        label={t('overview.organisation')}
        choices={[{ value: everyone, label: t('overview.ofAll') }, ...choices]}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}

function Lines({ organisationId }: { readonly organisationId: string | null }) {
  const attention = useSteadyQuery('attention.list', { planId: null, organisationId })
  if (attention.kind === 'loading') return <SkeletonRows />
  if (attention.kind === 'failed') return <FailureState code={attention.code} />
  const { lines, total } = attention.value
  if (lines.length === 0) {
    return (
      <EmptyState icon="check" title={t('overview.nothing')}>
        {t('overview.nothingHelp')}
      </EmptyState>
    )
  }
  return (
    <section className={styles.section} aria-label={t('overview.attention')}>
      <AttentionList
        lines={lines}
        hrefOf={(line) => hrefTo(attentionPlace(line, 'matrix'))}
        shortCount={shortCount}
        showsPlan
      />
      {total > lines.length && (
        <p className={styles.help}>
          {t('overview.moreThanShown', { shown: formatNumber(lines.length), total: formatNumber(total) })}
        </p>
      )}
    </section>
  )
}
