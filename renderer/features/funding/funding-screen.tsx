import { useState } from 'react'
import type { FundingSummary } from '#contract/area/resources'
import type { Plan } from '#contract/area/plan'
import type { Id } from '#contract/values'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { useIsReadOnly } from '../../api/app-state.tsx'
import { useQuery, useSteadyQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { usePlanActivities } from '../../api/plan-activities.ts'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import { PlanFigures } from './funding-figures.tsx'
import { FundingNotices } from './funding-notices.tsx'
import { useFundingView } from './funding-view.ts'
import { GroupedTable } from './grouped-table.tsx'
import { LinesDialog } from './lines-dialog.tsx'
import type { LinesScope } from './lines-scope.ts'
import { MoneyBar } from './money-bar.tsx'
import { NewLineForm } from './new-line-form.tsx'
import { RatesSection } from './rates-section.tsx'
import { RemainingSection } from './remaining-section.tsx'
import { useLineSetting } from './setting.ts'
import styles from './funding.module.css'

/** The money of a plan: what it requires, what is available, what is to be mobilised, and from whom. */
export function FundingScreen({ planId }: { readonly planId: Id }) {
  const chosenYear = useFundingView((state) => state.year)
  const plan = useQuery('plan.get', { planId })
  const answer = useSteadyQuery('funding.summary', { planId, year: chosenYear })
  if (answer.kind === 'failed') return <FailureState code={answer.code} />
  if (answer.kind === 'loading' || plan.kind !== 'ready') return <SkeletonRows />
  const summary = answer.value
  const isEmpty = summary.lineYears.length === 0
  return (
    <div className={classes(page.screen, styles.screen)}>
      {isEmpty ? <Empty planId={planId} /> : <Money plan={plan.value} summary={summary} year={chosenYear} />}
    </div>
  )
}

function Empty({ planId }: { readonly planId: Id }) {
  const isReadOnly = useIsReadOnly()
  const setting = useLineSetting(planId, [], [])
  const [isAdding, setIsAdding] = useState(false)
  const action = !isReadOnly && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('funding.addLine')}
    </Button>
  )
  return (
    <>
      <EmptyState icon="money" title={t('funding.empty')} action={action}>
        {t('funding.emptyHelp')}
      </EmptyState>
      {isAdding && (
        <Dialog title={t('funding.addLine')} isOpen onClose={() => setIsAdding(false)} size="large">
          <NewLineForm setting={setting} activityId={null} canChooseActivity onDone={() => setIsAdding(false)} />
        </Dialog>
      )}
    </>
  )
}

type Props = { readonly plan: Plan; readonly summary: FundingSummary; readonly year: number | null }

function Money({ plan, summary, year }: Props) {
  const { currency, usedCurrencies, lineYears } = summary
  const setting = useLineSetting(plan.id, usedCurrencies, lineYears)
  const [explained, setExplained] = useState<LinesScope | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const { lines, byId } = usePlanActivities(plan.id)
  const { nameOf } = useOrganisations()
  const names = {
    activity: (id: Id) => byId.get(id) ?? null,
    organisation: (id: Id) => nameOf(id) ?? t('funding.unknownOrganisation'),
  }
  const shown = { summary, onExplain: setExplained }
  return (
    <>
      <MoneyBar plan={plan} summary={summary} year={year} onAdd={() => setIsAdding(true)} />
      <FundingNotices planId={plan.id} summary={summary} usual={setting.usual} />
      <PlanFigures {...shown} />
      <GroupedTable {...shown} names={names} />
      {lines !== null && <RemainingSection {...shown} activities={lines} focusYear={year ?? plan.focusYear} />}
      <RatesSection planId={plan.id} usual={setting.usual} />
      {explained !== null && (
        <LinesDialog
          scope={explained}
          setting={setting}
          currency={currency}
          year={year}
          onClose={() => setExplained(null)}
        />
      )}
      {isAdding && (
        <Dialog title={t('funding.addLine')} isOpen onClose={() => setIsAdding(false)} size="large">
          <NewLineForm
            setting={year === null ? setting : { ...setting, year }}
            activityId={null}
            canChooseActivity
            onDone={() => setIsAdding(false)}
          />
        </Dialog>
      )}
    </>
  )
}
