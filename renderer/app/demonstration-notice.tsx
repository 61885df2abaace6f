import { useState } from 'react'
import { Dialog, DialogTrigger, Button as WordButton } from 'react-aria-components'
import type { Plan } from '#contract/area/plan'
import type { Day } from '#contract/values'
import { useAppState, useIsReadOnly } from '../api/app-state.tsx'
import { useCommand } from '../api/use-command.ts'
import { failureText } from '../i18n/failure-text.ts'
import { formatDay } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'
import { Popover } from '../ui/popover.tsx'
import { ToggleTip } from '../ui/toggle-tip.tsx'
import control from './as-of-control.module.css'
import { LateDateField } from './late-date-field.tsx'
import styles from './plan-header.module.css'

/** Says that not all of the plan is founded on a source, and how much is; and which day a demonstration lives on. */
export function DemonstrationNotice({ plan }: { readonly plan: Plan }) {
  const { today, isDemonstrationDay } = useAppState()
  const isReadOnly = useIsReadOnly()
  const countOf = (kind: Plan['provenanceCounts'][number]['kind']): number =>
    plan.provenanceCounts.find((each) => each.kind === kind)?.count ?? 0
  const [documented, derived, illustrative] = [countOf('documented'), countOf('derived'), countOf('illustrative')]
  if (derived + illustrative === 0) return null
  const explained = t('frame.demonstrationExplained', { documented, derived, illustrative })
  if (isDemonstrationDay && !isReadOnly) return <DayNotice today={today} explained={explained} />
  return (
    <ToggleTip text={explained} className={styles.notice}>
      {isDemonstrationDay ? t('frame.demonstrationAsOf', { day: formatDay(today) }) : t('frame.demonstrationData')}
    </ToggleTip>
  )
}

/** The notice as the door to another day, so that a year can be played. */
function DayNotice({ today, explained }: { readonly today: Day; readonly explained: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const { run } = useCommand('workspace.edit')
  const move = async (day: Day | null): Promise<void> => {
    if (day === null) return
    const change = { field: 'demonstrationDay', value: day } as const
    const answer = await run({ change }, t('asOf.demonstrationMoved', { day: formatDay(day) }))
    setFailure(answer.ok ? null : failureText(answer.code))
    if (answer.ok) setIsOpen(false)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <WordButton className={styles.notice ?? ''}>{t('frame.demonstrationAsOf', { day: formatDay(today) })}</WordButton>
      <Popover look="card">
        <Dialog className={control.card ?? ''} aria-label={t('asOf.demonstrationDay')}>
          <p className={styles.explained}>{explained}</p>
          <LateDateField
            label={t('asOf.demonstrationDay')}
            description={t('asOf.demonstrationDayExplained')}
            value={today}
            failure={failure}
            onChange={(day) => void move(day)}
            isRequired
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
