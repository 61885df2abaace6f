import { useState } from 'react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import type { Day } from '#contract/values'
import { addYears } from '#domain/days'
import { periodName } from '#domain/periods/period-name'
import { useToday } from '../api/app-state.tsx'
import { useAsOf } from '../api/as-of.tsx'
import { useQuery } from '../api/use-query.ts'
import { formatDay } from '../i18n/format.ts'
import { currentLanguage, t } from '../i18n/translate.ts'
import { routeOf } from '../routing/route.ts'
import { currentPlace, goTo } from '../routing/use-route.ts'
import { Button } from '../ui/button.tsx'
import { Popover } from '../ui/popover.tsx'
import { LateDateField } from './late-date-field.tsx'
import styles from './as-of-control.module.css'

/** Chooses the day that the plan is shown as of. */
export function AsOfControl({ planId }: { readonly planId: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const asOf = useAsOf()
  const label = asOf === null ? t('asOf.choose') : t('asOf.chosen', { day: formatDay(asOf.day) })
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look="plain" icon="history">
        {label}
      </Button>
      <Popover look="card" placement="bottom end">
        <Dialog className={styles.card ?? ''} aria-label={t('asOf.choose')}>
          <DayChoice planId={planId} onChosen={() => setIsOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type Props = { readonly planId: string; readonly onChosen: () => void }

function DayChoice({ planId, onChosen }: Props) {
  const asOf = useAsOf()
  const present = useToday()
  const today = asOf?.today ?? present
  const [future, setFuture] = useState<Day | null>(null)
  const quick = useQuickDays(planId, today)
  const show = (day: Day | null): void => {
    if (day !== null && day > today) return setFuture(day)
    showAsOf(day === today ? null : day)
    onChosen()
  }
  return (
    <>
      <LateDateField
        label={t('asOf.day')}
        description={t('asOf.explained')}
        value={future ?? asOf?.day ?? null}
        failure={future === null ? null : t('asOf.future', { day: formatDay(today) })}
        onChange={show}
        autoFocus
      />
      <ul className={styles.quick}>
        {quick.map(({ day, label }) => (
          <li key={day}>
            <Button look="plain" onPress={() => show(day)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A year ago, and the ends of the last reporting periods. */
function useQuickDays(planId: string, today: Day): readonly { readonly day: Day; readonly label: string }[] {
  const periods = useQuery('reportingPeriod.list', { planId, activityId: null })
  const ended = periods.kind === 'ready' ? periods.value.records.filter(({ range }) => range.toDay < today) : []
  const yearAgo = addYears(today, -1)
  return [
    ...ended
      .toSorted((one, other) => other.range.toDay.localeCompare(one.range.toDay))
      .slice(0, quickPeriods)
      .map((period) => ({
        day: period.range.toDay,
        label: t('asOf.endOf', { period: periodName(period, currentLanguage()) }),
      })),
    { day: yearAgo, label: t('asOf.yearAgo', { day: formatDay(yearAgo) }) },
  ]
}

const quickPeriods = 4

/** Goes to the same place on another day; null is the present. */
function showAsOf(day: Day | null): void {
  const here = routeOf(currentPlace())
  if (here.kind === 'plan' || here.kind === 'activity') goTo({ ...here, asOf: day })
}
