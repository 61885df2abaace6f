import { useState } from 'react'
import type { Id } from '#contract/values'
import { isOverdue, isUnkept, keepingOf } from '#domain/contributions/keeping'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useOrganisations } from '../../api/organisation-choices.ts'
import { activityLabel, usePlanActivities } from '../../api/plan-activities.ts'
import { useQuery } from '../../api/use-query.ts'
import { compareText } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { planPlace } from '../../routing/route.ts'
import { replaceWith, useRoute } from '../../routing/use-route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { SkeletonRows } from '../../ui/skeleton-rows.tsx'
import { classes } from '../../ui/classes.ts'
import page from '../../ui/screen.module.css'
import type { Contribution } from './contribution.ts'
import { ContributionDialog } from './contribution-dialog.tsx'
import { ContributionsBar } from './contributions-bar.tsx'
import { useContributionsView } from './contributions-view.ts'
import type { PromiseFilter } from './contributions-view.ts'
import { Ledger } from './ledger.tsx'
import { NewContributionDialog } from './new-contribution-dialog.tsx'
import styles from './contributions.module.css'

/** The ledger of a plan: what each organisation promised on which activity, and what it delivered. */
export function ContributionsScreen({ planId }: { readonly planId: Id }) {
  const answer = useQuery('contribution.list', { planId, activityId: null })
  const { byId, choices } = usePlanActivities(planId)
  const isReadOnly = useIsReadOnly()
  const { openId, open: openRecord, close } = useOpenedPromise(planId)
  const [isAdding, setIsAdding] = useState(false)
  const { nameOf } = useOrganisations()
  if (answer.kind === 'failed') return <FailureState code={answer.code} />
  if (answer.kind === 'loading') return <SkeletonRows />

  const { records } = answer.value
  const open = records.find(({ id }) => id === openId)
  const organisationOf = (id: Id): string => nameOf(id) ?? t('contributions.unknownOrganisation')
  const activityOf = (id: Id): string => {
    const activity = byId.get(id)
    return activity === undefined ? '' : activityLabel(activity)
  }
  const add = !isReadOnly && (
    <Button icon="plus" onPress={() => setIsAdding(true)}>
      {t('contributions.add')}
    </Button>
  )
  return (
    <div className={classes(page.screen, styles.screen)}>
      {records.length === 0 ? (
        <EmptyState icon="organisation" title={t('contributions.empty')} action={add}>
          {t('contributions.emptyHelp')}
        </EmptyState>
      ) : (
        <>
          <ContributionsBar records={records} organisationOf={organisationOf} action={add} />
          <Ledgers {...{ records, organisationOf, activityOf }} onOpen={openRecord} />
        </>
      )}
      {open !== undefined && (
        <ContributionDialog
          contribution={open}
          organisation={organisationOf(open.organisationId)}
          activity={activityOf(open.activityId)}
          onClose={close}
        />
      )}
      {isAdding && (
        <NewContributionDialog
          activityId={null}
          activities={choices}
          organisationId={null}
          onClose={() => setIsAdding(false)}
        />
      )}
    </div>
  )
}

/** The promise that the place names, such as that of a line that wants attention. */
function useOpenedPromise(planId: Id) {
  const route = useRoute()
  const { recordId, activityId } = route.kind === 'plan' ? route : { recordId: null, activityId: null }
  const go = (id: Id | null): void =>
    replaceWith(planPlace(planId, 'funding', { view: 'contributions', recordId: id, activityId }))
  return { openId: recordId, open: (id: Id) => go(id), close: () => go(null) }
}

type LedgersProps = {
  readonly records: readonly Contribution[]
  readonly organisationOf: (organisationId: Id) => string
  readonly activityOf: (activityId: Id) => string
  readonly onOpen: (contributionId: Id) => void
}

function Ledgers({ records, organisationOf, activityOf, onOpen }: LedgersProps) {
  const today = useToday()
  const { organisationIds, filter } = useContributionsView()
  const passes = (record: Contribution): boolean => isShown(record, filter, today)
  const groups = [...Map.groupBy(records, ({ organisationId }) => organisationId)]
    .filter(([id]) => organisationIds.size === 0 || organisationIds.has(id))
    .map(([id, promises]) => ({ id, name: organisationOf(id), promises, shown: promises.filter(passes) }))
    .filter(({ shown }) => shown.length > 0)
    .toSorted((first, second) => compareText(first.name, second.name))
  if (groups.length === 0) return <p className={styles.quiet}>{t('contributions.nothingMatches')}</p>
  return <Ledger groups={groups} activityOf={activityOf} onOpen={onOpen} />
}

function isShown(record: Contribution, filter: PromiseFilter, today: string): boolean {
  const keeping = keepingOf(record, today)
  if (filter === 'overdue') return isOverdue(keeping)
  return filter === 'all' || isUnkept(keeping)
}
