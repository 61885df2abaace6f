import { useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { RiskAssessment } from '#contract/entity/risk'
import type { Id } from '#contract/values'
import type { RiskCategory, RiskStatus } from '#contract/vocabulary/monitoring'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { t } from '../../i18n/translate.ts'
import { planPlace } from '../../routing/route.ts'
import { goTo, replaceWith, useRoute } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { NewIssueDialog } from './issue-form.tsx'
import { IssueTable } from './issue-table.tsx'
import { LevelSummary } from './level-summary.tsx'
import { NewRiskDialog } from './new-risk-dialog.tsx'
import { RecordDialog } from './record-dialog.tsx'
import { shownRecord, useRiskBook } from './risk.ts'
import type { Risk, RiskBook } from './risk.ts'
import { RiskMatrix } from './risk-matrix.tsx'
import { RiskTable } from './risk-table.tsx'
import { RisksBar } from './risks-bar.tsx'
import styles from './risks.module.css'

/** What may go wrong with a plan and what has: the matrix of its risks, their list, and what is done about each. */
export function RisksScreen({ planId }: { readonly planId: Id }) {
  const book = useRiskBook(planId, null)
  const route = useRoute()
  const [adding, setAdding] = useState<'risk' | 'issue' | null>(null)
  if (book === null) return <SkeletonRows />
  const { recordId, activityId } = route.kind === 'plan' ? route : { recordId: null, activityId: null }
  const place = { view: 'risks', activityId }
  const isEmpty = book.risks.length === 0 && book.issues.length === 0
  const close = (): void => setAdding(null)
  return (
    <section className={styles.screen} aria-label={t('risks.title')}>
      <VisuallyHidden>
        <h2>{t('risks.title')}</h2>
      </VisuallyHidden>
      {isEmpty ? (
        <NoRisks onAdd={() => setAdding('risk')} />
      ) : (
        <Filled
          book={book}
          onAdd={setAdding}
          onOpen={(id) => goTo(planPlace(planId, 'monitoring', { ...place, recordId: id }))}
        />
      )}
      <RecordDialog
        record={shownRecord(book, recordId)}
        book={book}
        onClose={() => replaceWith(planPlace(planId, 'monitoring', place))}
      />
      {adding === 'risk' && <NewRiskDialog planId={planId} activityId={null} onClose={close} />}
      {adding === 'issue' && <NewIssueDialog planId={planId} activityId={null} onClose={close} />}
    </section>
  )
}

type FilledProps = {
  readonly book: RiskBook
  readonly onAdd: (what: 'risk' | 'issue') => void
  readonly onOpen: (id: Id) => void
}

/** A risk that can no longer come is out of the way until it is asked for. */
const current: ReadonlySet<RiskStatus> = new Set(['open', 'occurred'])

function Filled({ book, onAdd, onOpen }: FilledProps) {
  const [statuses, setStatuses] = useState(current)
  const [categories, setCategories] = useState<ReadonlySet<RiskCategory>>(new Set())
  const [cell, setCell] = useState<RiskAssessment | null>(null)
  const passing = book.risks.filter(
    ({ status, category }) =>
      (statuses.size === 0 || statuses.has(status)) && (categories.size === 0 || categories.has(category)),
  )
  const listed = passing.filter((risk) => isIn(risk, cell))
  return (
    <>
      <RisksBar
        {...{ statuses, categories, cell, onAdd }}
        onStatuses={setStatuses}
        onCategories={setCategories}
        onCell={setCell}
      />
      <div className={styles.top}>
        <RiskMatrix risks={passing} chosen={cell} onChoose={setCell} />
        <LevelSummary risks={passing} measures={book.measures} />
      </div>
      <Part title={t('risks.risks')} count={listed.length}>
        {listed.length === 0 ? (
          <p className={styles.quiet}>{t('risks.nothingMatches')}</p>
        ) : (
          <RiskTable risks={listed} onOpen={onOpen} />
        )}
      </Part>
      <Part title={t('risks.issues')} count={book.issues.length}>
        {book.issues.length === 0 ? (
          <p className={styles.quiet}>{t('risks.noIssues')}</p>
        ) : (
          <IssueTable book={book} onOpen={onOpen} />
        )}
      </Part>
    </>
  )
}

type PartProps = { readonly title: string; readonly count: number; readonly children: React.ReactNode }

function Part({ title, count, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>
        {title} <span className={styles.count}>{count}</span>
      </h3>
      {children}
    </section>
  )
}

function NoRisks({ onAdd }: { readonly onAdd: () => void }) {
  const isReadOnly = useIsReadOnly()
  return (
    <EmptyState
      icon="warning"
      title={t('risks.emptyTitle')}
      action={
        !isReadOnly && (
          <Button look="primary" icon="plus" onPress={onAdd}>
            {t('risks.addRisk')}
          </Button>
        )
      }
    >
      {t('risks.emptyHelp')}
    </EmptyState>
  )
}

function isIn({ assessment }: Risk, cell: RiskAssessment | null): boolean {
  return cell === null || (assessment.likelihood === cell.likelihood && assessment.impact === cell.impact)
}
