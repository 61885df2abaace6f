import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import type { Activity, Selection } from '#contract/area/activity'
import { asksForDecision } from '#domain/selection/year-selection'
import { useIsReadOnly, useToday } from '../../api/app-state.tsx'
import { useQuery } from '../../api/use-query.ts'
import { t } from '../../i18n/translate.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Popover } from '../../ui/popover.tsx'
import { showToast } from '../../ui/toast-store.ts'
import { ClampedText } from './clamped-text.tsx'
import { Fact, FactRemark } from './fact.tsx'
import { FocusForm } from './focus-form.tsx'
import { QuietPopover } from '../../ui/quiet-popover.tsx'
import { useFocusDecision } from './use-focus-decision.ts'
import styles from './focus-fact.module.css'

type Props = {
  readonly activity: Activity
  /** A deferral always says why; what was chosen says it where there is room. */
  readonly showsReasons: boolean
}

/** The years the activity was chosen for or deferred from, and the decision still open for the plan's year in focus. */
export function FocusFact({ activity, showsReasons }: Props) {
  const isReadOnly = useIsReadOnly()
  const year = useFocusYear(activity.planId)
  const decided = activity.selections.find((selection) => selection.year === year)
  const isOpen = year !== null && asksForDecision(activity.status.status, decided)
  const isEmpty = activity.selections.length === 0
  if (isEmpty && (isReadOnly || !isOpen)) return null
  return (
    <Fact term={t('activity.focus')}>
      <div className={styles.years}>
        {activity.selections.map((selection) => (
          <Year key={selection.id} activity={activity} selection={selection} showsReasons={showsReasons} />
        ))}
      </div>
      {isOpen && !isReadOnly && <OpenDecision activity={activity} year={year} />}
    </Fact>
  )
}

/** The plan's year in focus, else the present one; null until the plan is known. */
function useFocusYear(planId: string): number | null {
  const plan = useQuery('plan.get', { planId })
  const today = useToday()
  if (plan.kind !== 'ready') return null
  return plan.value.focusYear ?? Number(today.slice(0, 4))
}

function Year({ activity, selection, showsReasons }: Props & { readonly selection: Selection }) {
  const isReadOnly = useIsReadOnly()
  const { year, decision, carriedFromYear: from } = selection
  const words =
    decision === 'chosen'
      ? t('activity.chosenFor', { year: String(year) })
      : t('activity.deferredFrom', { year: String(year) })
  const mark = (
    <span className={styles.star}>
      {decision === 'chosen' && <Icon name="star" size={13} />}
      <span className={styles.year}>{words}</span>
    </span>
  )
  const label = t('activity.focusOf', { year: String(year) })
  return (
    <div>
      {isReadOnly ? (
        mark
      ) : (
        <QuietPopover label={label} value={mark}>
          {(close) => (
            <FocusForm activity={activity} year={year} selection={selection} first={decision} onClose={close} />
          )}
        </QuietPopover>
      )}
      {from !== null && <FactRemark>{t('activity.carriedFrom', { year: String(from) })}</FactRemark>}
      {selection.reason !== '' && (showsReasons || decision === 'deferred') && (
        <FactRemark>
          <ClampedText text={selection.reason} lines={2} />
        </FactRemark>
      )}
    </div>
  )
}

function OpenDecision({ activity, year }: { readonly activity: Activity; readonly year: number }) {
  const [isDeferring, setIsDeferring] = useState(false)
  const { decide } = useFocusDecision(activity)
  const choose = async (): Promise<void> => {
    const problem = await decide({ year, decision: 'chosen', reason: '' })
    if (problem !== null) showToast({ kind: 'failed', text: problem, action: null })
  }
  return (
    <div className={styles.acts}>
      <Button look="plain" icon="star" onPress={() => void choose()}>
        {t('activity.chooseFor', { year: String(year) })}
      </Button>
      <DialogTrigger isOpen={isDeferring} onOpenChange={setIsDeferring}>
        <Button look="plain">{t('activity.deferFrom')}</Button>
        <Popover look="card">
          <Dialog className={styles.dialog ?? ''} aria-label={t('activity.focusOf', { year: String(year) })}>
            <FocusForm
              activity={activity}
              year={year}
              selection={null}
              first="deferred"
              onClose={() => setIsDeferring(false)}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  )
}
